using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>Writes <see cref="EssaRequirementSubject"/> in lower camel case.</summary>
public sealed class EssaRequirementSubjectJsonConverter() : JsonStringEnumConverter<EssaRequirementSubject>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

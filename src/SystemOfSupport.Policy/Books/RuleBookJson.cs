using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    WriteIndented = false)]
[JsonSerializable(typeof(RuleBook))]
internal sealed partial class RuleBookJson : JsonSerializerContext;

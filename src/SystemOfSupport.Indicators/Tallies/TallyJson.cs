using System.Text.Json.Serialization;

namespace SystemOfSupport.Indicators;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(TallyDocument))]
internal sealed partial class TallyJson : JsonSerializerContext;

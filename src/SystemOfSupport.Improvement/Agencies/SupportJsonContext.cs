using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(LocalDateTextJsonConverter)],
    WriteIndented = true)]
[JsonSerializable(typeof(RegionReference))]
[JsonSerializable(typeof(RegionScheme))]
[JsonSerializable(typeof(Designation))]
[JsonSerializable(typeof(SupportRelationship))]
[JsonSerializable(typeof(ResponsibleProvider))]
[JsonSerializable(typeof(CaseRecord))]
[JsonSerializable(typeof(CaseEvent))]
[JsonSerializable(typeof(CaseIdentification))]
[JsonSerializable(typeof(AssistanceClock))]
[JsonSerializable(typeof(ContentCoverage))]
[JsonSerializable(typeof(InterventionGate))]
[JsonSerializable(typeof(CaseProblem))]
internal sealed partial class SupportJsonContext : JsonSerializerContext;

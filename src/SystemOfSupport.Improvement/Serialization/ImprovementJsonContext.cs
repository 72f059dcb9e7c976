using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(LocalDateJsonConverter)],
    WriteIndented = true)]
[JsonSerializable(typeof(Series))]
[JsonSerializable(typeof(Chart))]
[JsonSerializable(typeof(ChartReading))]
[JsonSerializable(typeof(RephasingPolicy))]
[JsonSerializable(typeof(CauseAnalysis))]
[JsonSerializable(typeof(IReadOnlyList<PracticeFinding>))]
[JsonSerializable(typeof(DriverDiagram))]
[JsonSerializable(typeof(CycleLog))]
[JsonSerializable(typeof(CycleTransition))]
[JsonSerializable(typeof(RampQuality))]
[JsonSerializable(typeof(SuppressionPolicy))]
[JsonSerializable(typeof(PublishedPartition))]
[JsonSerializable(typeof(PublishedTable))]
[JsonSerializable(typeof(FeedbackWave))]
[JsonSerializable(typeof(ItemResult))]
[JsonSerializable(typeof(ItemChange))]
[JsonSerializable(typeof(FeedbackTransition))]
[JsonSerializable(typeof(FeedbackLog))]
internal sealed partial class ImprovementJsonContext : JsonSerializerContext;

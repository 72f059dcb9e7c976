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
[JsonSerializable(typeof(Obligation))]
[JsonSerializable(typeof(SupportPlan))]
[JsonSerializable(typeof(PlanCoverage))]
[JsonSerializable(typeof(PlanApprovalCheck))]
[JsonSerializable(typeof(PlanApprovalFacts))]
[JsonSerializable(typeof(CalendarEntry))]
[JsonSerializable(typeof(PlanProblem))]
[JsonSerializable(typeof(LowestPerformance))]
[JsonSerializable(typeof(AlignmentRecord))]
[JsonSerializable(typeof(AlignmentFinding))]
[JsonSerializable(typeof(AlignmentScore))]
[JsonSerializable(typeof(ResourceInventory))]
[JsonSerializable(typeof(ResourceComparison))]
[JsonSerializable(typeof(CoordinationRecord))]
[JsonSerializable(typeof(ServiceRoute))]
[JsonSerializable(typeof(ServiceOverlap))]
[JsonSerializable(typeof(ServiceGap))]
[JsonSerializable(typeof(ProviderLoad))]
[JsonSerializable(typeof(WorkGroup))]
[JsonSerializable(typeof(RepresentationRule))]
[JsonSerializable(typeof(WorkGroupFinding))]
[JsonSerializable(typeof(ActionItem))]
[JsonSerializable(typeof(Brief))]
[JsonSerializable(typeof(BriefProblem))]
[JsonSerializable(typeof(BriefPhrases))]
internal sealed partial class SupportJsonContext : JsonSerializerContext;

using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files;

/// <summary>Something that the determination of one agency or school took for granted.</summary>
internal readonly record struct AssumptionRow(DashboardYear Year, CdsCode Cds, AssistanceAssumption Assumption);

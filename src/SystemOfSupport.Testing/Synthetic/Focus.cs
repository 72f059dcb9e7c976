using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>Results that are Red: indicators of some groups in some years.</summary>
internal sealed record Focus(StudentGroupSet Groups, Indicator[] Indicators, DashboardYear[] Years);

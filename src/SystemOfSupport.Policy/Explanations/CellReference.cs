using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>The place in the record from which a value comes: a row of a Dashboard file.</summary>
/// <param name="Year">The Dashboard.</param>
/// <param name="Cds">The agency or school.</param>
/// <param name="Group">The student group.</param>
/// <param name="Indicator">The indicator.</param>
public sealed record CellReference(DashboardYear Year, CdsCode Cds, StudentGroup Group, Indicator Indicator);

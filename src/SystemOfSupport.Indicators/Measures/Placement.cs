using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>One row on which a student counts: a school, the agency responsible, or the state.</summary>
internal readonly record struct Placement(RecordType Type, CdsCode Cds);

namespace SystemOfSupport.Model;

/// <summary>A district, county office, charter school, school or the state, as one year's files describe it.</summary>
/// <param name="Cds">Its code.</param>
/// <param name="Name">Its name: the school's for a school, the district's for a district.</param>
/// <param name="Kind">What it is.</param>
public sealed record Agency(CdsCode Cds, string Name, AgencyKind Kind)
{
    /// <summary>Name of the district or county office to which it belongs or which authorized it; empty where unknown.</summary>
    public string DistrictName { get; init; } = "";

    /// <summary>Name of its county; empty where unknown.</summary>
    public string CountyName { get; init; } = "";

    /// <summary>Whether it takes part in the Dashboard Alternative School Status program.</summary>
    public bool IsAlternativeSchool { get; init; }

    /// <summary>Name and code.</summary>
    public override string ToString() => $"{Name} ({Cds})";
}

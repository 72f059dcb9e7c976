using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>An agency that gives or receives support.</summary>
/// <param name="Id">By which records refer to it.</param>
/// <param name="Name">Its name, as readers know it.</param>
/// <param name="Kind">What it is.</param>
public sealed record SupportAgency(SupportAgencyId Id, string Name, SupportAgencyKind Kind)
{
    /// <summary>The California Department of Education.</summary>
    public static SupportAgency Department { get; } = new(SupportAgencyId.Department, "California Department of Education", SupportAgencyKind.StateDepartment);

    /// <summary>The State Board of Education.</summary>
    public static SupportAgency StateBoard { get; } = new(SupportAgencyId.StateBoard, "State Board of Education", SupportAgencyKind.StateBoard);

    /// <summary>The California Collaborative for Educational Excellence.</summary>
    public static SupportAgency Collaborative { get; } = new(SupportAgencyId.Collaborative, "California Collaborative for Educational Excellence", SupportAgencyKind.Collaborative);

    /// <summary>An agency of the Dashboard as an agency of the system of support.</summary>
    /// <exception cref="ArgumentException">A kind that the system of support does not know.</exception>
    public static SupportAgency Of(Agency agency)
    {
        ArgumentNullException.ThrowIfNull(agency);
        return new(
            agency.Kind == AgencyKind.State ? SupportAgencyId.Department : SupportAgencyId.Of(agency.Cds),
            agency.Name,
            agency.Kind switch
            {
                AgencyKind.District => SupportAgencyKind.District,
                AgencyKind.CountyOffice => SupportAgencyKind.CountyOffice,
                AgencyKind.Charter => SupportAgencyKind.Charter,
                AgencyKind.School => SupportAgencyKind.School,
                AgencyKind.State => SupportAgencyKind.StateDepartment,
                _ => throw new ArgumentException($"{agency} has no kind. Expected a district, county office, charter school, school or the state.", nameof(agency)),
            });
    }

    /// <summary>Its name and id.</summary>
    public override string ToString() => $"{Name} ({Id})";
}

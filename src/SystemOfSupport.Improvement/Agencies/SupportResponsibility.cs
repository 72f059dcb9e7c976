using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>Who is responsible for supporting whom on a day.</summary>
public static class SupportResponsibility
{
    /// <summary>
    /// The agency on which the law lays support: a district's county superintendent (Education Code 52071); a county office's is the state department (52071.5); a charter
    /// school's is the superintendent of the county where it is located, before school year 2020-21 its authorizer (47607.3); a school's is its local educational agency (ESEA 1111(d)).
    /// </summary>
    /// <param name="recipient">Who is supported. A charter school's authorizer, and a school's agency, is the district or county office of its code.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The state, an agency outside the 58 counties, or a day of which no version of the law is known.</exception>
    public static ResponsibleProvider Of(Agency recipient, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        switch (recipient.Kind)
        {
            case AgencyKind.District:
                return new(County(recipient), SupportRelationshipKind.TechnicalAssistance, Statutes.EducationCode("52071", on));
            case AgencyKind.CountyOffice:
                return new(SupportAgency.Department, SupportRelationshipKind.TechnicalAssistance, Statutes.EducationCode("52071.5", on));
            case AgencyKind.Charter:
                var statute = Statutes.EducationCode("47607.3", on);
                return new(on < Statutes.CharterDutyOfCounty ? Parent(recipient) : County(recipient), SupportRelationshipKind.TechnicalAssistance, statute);
            case AgencyKind.School:
                return OfSchool(recipient, on);
            default:
                throw new ArgumentException($"{recipient} is of kind '{recipient.Kind}'. Expected a district, county office, charter school or school.", nameof(recipient));
        }
    }

    /// <summary>
    /// The agency that supports a school identified under the federal act: its local educational agency (ESEA 1111(d)), which is the district or county office of its code. A charter school
    /// can be its own; the code does not tell.
    /// </summary>
    /// <exception cref="ArgumentException">No school or charter school, or a day of which no version of the law is known.</exception>
    public static ResponsibleProvider OfSchool(Agency school, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(school);
        var federal = Statutes.Find("ESEA", "1111(d)", on) ?? throw new ArgumentException($"No version of ESEA 1111(d) is known on {EffectivePeriod.Iso(on)}.", nameof(on));
        return school.Kind is AgencyKind.School or AgencyKind.Charter
            ? new(Parent(school), SupportRelationshipKind.SchoolSupport, federal)
            : throw new ArgumentException($"{school} is of kind '{school.Kind}'. Expected a school or charter school.", nameof(school));
    }

    /// <summary>The responsible provider and the geographic leads of the recipient's county, where the schemes know them on the day.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
    public static IReadOnlyList<ResponsibleProvider> Supporters(Agency recipient, LocalDate on, RegionSchemes schemes)
    {
        ArgumentNullException.ThrowIfNull(schemes);
        var responsible = Of(recipient, on);
        if (schemes.Find(RegionSchemeKind.GeographicLead, on) is not { } scheme)
        {
            return [responsible];
        }

        var region = scheme.RegionOf(CaliforniaCounties.Name(recipient.Cds.County));
        return
        [
            responsible,
            .. schemes.GeographicLeads().On(on).Where(d => string.Equals(d.Region, region.Name, StringComparison.Ordinal))
                .Select(d => new ResponsibleProvider(d.Agency, SupportRelationshipKind.GeographicLead, d.Authority)),
        ];
    }

    private static SupportAgency County(Agency recipient) =>
        recipient.Cds.County is >= 1 and <= 58
            ? CaliforniaCounties.Office(recipient.Cds.County)
            : throw new ArgumentException($"{recipient} is in county {recipient.Cds.County}. Expected one of the 58 counties, 1 to 58.", nameof(recipient));

    private static SupportAgency Parent(Agency recipient) =>
        new(SupportAgencyId.Of(recipient.Cds.District), recipient.DistrictName.Length > 0 ? recipient.DistrictName : $"Agency {recipient.Cds.District:D}", recipient.Cds.IsOfCountyOffice ? SupportAgencyKind.CountyOffice : SupportAgencyKind.District);
}

using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>The kind of an agency that gives or receives support.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SupportAgencyKind>))]
public enum SupportAgencyKind : byte
{
    /// <summary>The California Department of Education, for the State Superintendent.</summary>
    StateDepartment = 1,

    /// <summary>The State Board of Education.</summary>
    StateBoard = 2,

    /// <summary>The California Collaborative for Educational Excellence.</summary>
    Collaborative = 3,

    /// <summary>A county office of education.</summary>
    CountyOffice = 4,

    /// <summary>A school district.</summary>
    District = 5,

    /// <summary>A charter school.</summary>
    Charter = 6,

    /// <summary>A school of a district or county office.</summary>
    School = 7,

    /// <summary>A special education local plan area.</summary>
    SpecialEducationLocalPlanArea = 8,

    /// <summary>A consortium that holds a lead role.</summary>
    LeadConsortium = 9,

    /// <summary>A federally funded comprehensive center.</summary>
    ComprehensiveCenter = 10,

    /// <summary>Another provider of assistance.</summary>
    ThirdPartyProvider = 11,

    /// <summary>An organization of families.</summary>
    FamilyOrganization = 12,
}

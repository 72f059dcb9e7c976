using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>An agency or school with what decides how its students are counted and which scales it takes.</summary>
public sealed record AgencyProfile
{
    /// <summary>Code, name, kind, district and county.</summary>
    public required Agency Agency { get; init; }

    /// <summary>Grades that a school serves.</summary>
    public GradeSet Grades { get; init; }

    /// <summary>Type of a district.</summary>
    public DistrictGradeType DistrictType { get; init; }

    /// <summary>A nonpublic, nonsectarian school: it has no row of its own; its students count for the agency responsible for them.</summary>
    public bool IsNonpublicSchool { get; init; }

    /// <summary>Test days of the results' year; a school without its own takes its district's.</summary>
    public TestingWindow? TestingWindow { get; init; }

    /// <summary>Test days of the year before.</summary>
    public TestingWindow? PriorTestingWindow { get; init; }

    /// <summary>Suspension scale, where it is known; otherwise it follows from the grades.</summary>
    public SuspensionType SuspensionType { get; init; }

    /// <summary>Whether it takes the academic cut scores of grade 11, where that is known; otherwise it follows from the grades.</summary>
    public bool? HighSchoolCutPoints { get; init; }

    /// <summary>Its code.</summary>
    public CdsCode Cds => Agency.Cds;
}

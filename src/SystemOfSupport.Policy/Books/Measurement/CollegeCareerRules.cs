using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>How college/career is measured: criteria of the placements, in the order of the record.</summary>
public sealed record CollegeCareerRules
{
    /// <summary>Of whom the rate is taken.</summary>
    public required CollegeCareerDenominator Denominator { get; init; }

    /// <summary>Whether only the completers of a one-year cohort count for schools of the DASS program (2019).</summary>
    public bool OneYearGraduatesOnly { get; init; }

    /// <summary>Measures, any one of which makes a graduate prepared.</summary>
    public required IReadOnlyList<CollegeCareerMeasureRule> Prepared { get; init; }

    /// <summary>Measures, any one of which makes a graduate approaching prepared.</summary>
    public required IReadOnlyList<CollegeCareerMeasureRule> Approaching { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}

using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>One measure of a placement.</summary>
public sealed record CollegeCareerMeasureRule
{
    /// <summary>The measure.</summary>
    public required CollegeCareerMeasure Measure { get; init; }

    /// <summary>Any one of these meets the measure.</summary>
    public required IReadOnlyList<CollegeCareerCriterion> AnyOf { get; init; }

    /// <summary>Whether it holds for students of schools of the DASS program only.</summary>
    public bool AlternativeSchoolsOnly { get; init; }

    /// <summary>Whether it holds for students with disabilities only.</summary>
    public bool DisabilitiesOnly { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}

using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Places a graduate by the criteria of a book.</summary>
public static class CollegeCareerPlacements
{
    /// <summary>The highest placement that a graduate's record reaches.</summary>
    /// <param name="record">The record; null where there is none.</param>
    /// <param name="rules">The year's criteria.</param>
    /// <param name="isAlternativeSchool">Whether the graduate's school takes part in the DASS program.</param>
    /// <param name="hasDisability">Whether the graduate is a student with disabilities.</param>
    public static CollegeCareerPlacement Of(CollegeCareerRecord? record, CollegeCareerRules rules, bool isAlternativeSchool, bool hasDisability)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Prepared.Any(m => IsMet(m, record, isAlternativeSchool, hasDisability)) ? CollegeCareerPlacement.Prepared
            : rules.Approaching.Any(m => IsMet(m, record, isAlternativeSchool, hasDisability)) ? CollegeCareerPlacement.ApproachingPrepared
            : CollegeCareerPlacement.NotPrepared;
    }

    /// <summary>Whether a graduate's record meets one measure.</summary>
    public static bool IsMet(CollegeCareerMeasureRule measure, CollegeCareerRecord? record, bool isAlternativeSchool, bool hasDisability)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return record is not null
            && (!measure.AlternativeSchoolsOnly || isAlternativeSchool)
            && (!measure.DisabilitiesOnly || hasDisability)
            && measure.AnyOf.Any(c => c.AllOf.All(r => record[r.Fact] >= r.AtLeast));
    }
}

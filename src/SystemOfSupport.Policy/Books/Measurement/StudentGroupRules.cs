using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Who belongs to a student group, where that is a matter of years.</summary>
public sealed record StudentGroupRules
{
    /// <summary>Years for which a reclassified student counts as an English learner in the assessment indicators.</summary>
    public required int ReclassifiedYears { get; init; }

    /// <summary>Where the years of reclassified students come from.</summary>
    public required Citation ReclassifiedCitation { get; init; }

    /// <summary>Years after which an English learner who is not proficient is a long-term English learner; null where the group is not reported.</summary>
    public int? LongTermYears { get; init; }

    /// <summary>Where the years of long-term English learners come from.</summary>
    public Citation? LongTermCitation { get; init; }

    /// <summary>Years for which a student who left special education still counts in the assessment indicators; null where the record does not tell.</summary>
    public int? DisabilityExitYears { get; init; }

    /// <summary>Where the years after special education come from, or why they are unknown.</summary>
    public required Citation DisabilityExitCitation { get; init; }
}

using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>How each point that the public record leaves open is decided. There is no default: every one is named by the caller, and results say which was used.</summary>
public sealed record MeasurementChoices
{
    /// <summary>Points of alternate assessments.</summary>
    public required IAlternateScoreConverter AlternateScores { get; init; }

    /// <summary>Recently reclassified students.</summary>
    public required ReclassifiedRule Reclassified { get; init; }

    /// <summary>Long-term English learners.</summary>
    public required LongTermEnglishLearnerRule LongTerm { get; init; }

    /// <summary>Groups for chronic absenteeism and suspension.</summary>
    public required CumulativeGroupRule CumulativeGroups { get; init; }

    /// <summary>Groups for graduation and college/career.</summary>
    public required CohortGroupRule CohortGroups { get; init; }

    /// <summary>Students who left special education.</summary>
    public required DisabilityExitRule DisabilityExit { get; init; }

    /// <summary>Scores of English learners in their first year.</summary>
    public required NewcomerScoreRule NewcomerScores { get; init; }

    /// <summary>The day to which continuous enrollment reaches.</summary>
    public required FirstTestingDayRule FirstTestingDay { get; init; }

    /// <summary>English learners who changed between the two tests.</summary>
    public required ElpacSwitchRule ElpacSwitch { get; init; }

    /// <summary>Alternate ELPAC points of two grade spans.</summary>
    public required AlternateElpacSpanRule AlternateElpacSpans { get; init; }

    /// <summary>Untested English learners in the denominator.</summary>
    public required UntestedEnglishLearnerRule UntestedEnglishLearners { get; init; }

    /// <summary>The pathway diploma.</summary>
    public required PathwayDiplomaRule PathwayDiploma { get; init; }

    /// <summary>Suspension scale of grade spans that were not observed.</summary>
    public required UnlistedGradeSpanRule UnlistedGradeSpans { get; init; }

    /// <summary>Scores given as the lowest for too few answers.</summary>
    public required LowestObtainableScoreRule LowestObtainableScores { get; init; }

    /// <summary>Alternate assessments that were not completed.</summary>
    public required IncompleteScoreRule IncompleteScores { get; init; }

    /// <summary>Continuous enrollment for rows of the state.</summary>
    public required StateEnrollmentRule StateEnrollment { get; init; }

    /// <summary>Students without a test record.</summary>
    public required UntestedStudentRule UntestedStudents { get; init; }

    /// <summary>Days of suspension in several schools.</summary>
    public required SuspensionDaysRule SuspensionDays { get; init; }

    /// <summary>Absence for a part of a day.</summary>
    public required PartDayAbsenceRule PartDayAbsences { get; init; }

    /// <summary>
    /// The choices nearest to the text of the rules, with students' own dates: what is not known is left out (alternate scores, untested English learners)
    /// and nothing is guessed for grade spans.
    /// </summary>
    public static MeasurementChoices NearestToText { get; } = new()
    {
        AlternateScores = AlternateScoresExcluded.Instance,
        Reclassified = ReclassifiedRule.FromFifteenJune,
        LongTerm = LongTermEnglishLearnerRule.YearsSinceFirstClassification,
        CumulativeGroups = CumulativeGroupRule.AnyTimeInYear,
        CohortGroups = CohortGroupRule.AnyTimeInCohort,
        DisabilityExit = DisabilityExitRule.CurrentOnly,
        NewcomerScores = NewcomerScoreRule.Excluded,
        FirstTestingDay = FirstTestingDayRule.WindowOpens,
        ElpacSwitch = ElpacSwitchRule.Excluded,
        AlternateElpacSpans = AlternateElpacSpanRule.RelativeToSpan,
        UntestedEnglishLearners = UntestedEnglishLearnerRule.NotAdded,
        PathwayDiploma = PathwayDiplomaRule.NotGraduate,
        UnlistedGradeSpans = UnlistedGradeSpanRule.Refuse,
        LowestObtainableScores = LowestObtainableScoreRule.Counted,
        IncompleteScores = IncompleteScoreRule.NotCounted,
        StateEnrollment = StateEnrollmentRule.Continuous,
        UntestedStudents = UntestedStudentRule.LastEnrollmentInWindow,
        SuspensionDays = SuspensionDaysRule.AddedAcrossSchools,
        PartDayAbsences = PartDayAbsenceRule.AsReported,
    };

    /// <summary>The choices on which the result of an indicator, record type and group leans in a book's year: none where the book tells.</summary>
    /// <exception cref="ArgumentException">The book has no measurement rules.</exception>
    /// <exception cref="InvalidOperationException">A choice is missing.</exception>
    public IReadOnlyList<AppliedChoice> AppliedTo(TallyKey key, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        Validate();
        var rules = book.Measurement ?? throw new ArgumentException($"Rule book {book} has no measurement rules.", nameof(book));
        return [.. OpenPoints.All.Where(p => p.AppliesTo(key, rules)).Select(p => p.ChoiceOf(this))];
    }

    /// <summary>Every choice.</summary>
    /// <exception cref="InvalidOperationException">A choice is missing.</exception>
    public IReadOnlyList<AppliedChoice> All()
    {
        Validate();
        return [.. OpenPoints.All.Select(p => p.ChoiceOf(this))];
    }

    internal void Validate()
    {
        foreach (var point in OpenPoints.All)
        {
            point.Expect(this);
        }
    }
}

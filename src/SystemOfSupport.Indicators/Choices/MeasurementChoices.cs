using System.Text.Json;
using SystemOfSupport.Model;
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
    };

    /// <summary>The choices on which the results of an indicator lean in a book's year: none where the book tells.</summary>
    public IReadOnlyList<AppliedChoice> AppliedTo(Indicator indicator, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return [.. Applied(indicator, book)];
    }

    /// <summary>Every choice.</summary>
    public IReadOnlyList<AppliedChoice> All() =>
    [
        Alternate(),
        Of("reclassified", Reclassified, Reclassified == ReclassifiedRule.FromFifteenJune ? Confidence.OneSource : Confidence.Inferred),
        Of("longTerm", LongTerm, Confidence.Inferred),
        Of("cumulativeGroups", CumulativeGroups, Confidence.Inferred),
        Of("cohortGroups", CohortGroups, Confidence.Inferred),
        Of("disabilityExit", DisabilityExit, Confidence.Unknown),
        Of("newcomerScores", NewcomerScores, Confidence.Inferred),
        Of("firstTestingDay", FirstTestingDay, Confidence.Inferred),
        Of("elpacSwitch", ElpacSwitch, Confidence.Unknown),
        Of("alternateElpacSpans", AlternateElpacSpans, Confidence.Inferred),
        Of("untestedEnglishLearners", UntestedEnglishLearners, Confidence.Unknown),
        Of("pathwayDiploma", PathwayDiploma, Confidence.Unknown),
        Of("unlistedGradeSpans", UnlistedGradeSpans, Confidence.Inferred),
    ];

    internal void Validate()
    {
        if (AlternateScores is null)
        {
            throw new InvalidOperationException($"The choice {nameof(AlternateScores)} is missing. Every open point must be decided by name.");
        }

        foreach (var (point, choice) in new (string, Enum)[]
        {
            (nameof(Reclassified), Reclassified), (nameof(LongTerm), LongTerm), (nameof(CumulativeGroups), CumulativeGroups), (nameof(CohortGroups), CohortGroups),
            (nameof(DisabilityExit), DisabilityExit), (nameof(NewcomerScores), NewcomerScores), (nameof(FirstTestingDay), FirstTestingDay), (nameof(ElpacSwitch), ElpacSwitch),
            (nameof(AlternateElpacSpans), AlternateElpacSpans), (nameof(UntestedEnglishLearners), UntestedEnglishLearners), (nameof(PathwayDiploma), PathwayDiploma),
            (nameof(UnlistedGradeSpans), UnlistedGradeSpans),
        })
        {
            if (!Enum.IsDefined(choice.GetType(), choice))
            {
                throw new InvalidOperationException($"The choice {point} is '{choice}', which is no rule. Every open point must be decided by name.");
            }
        }
    }

    private IEnumerable<AppliedChoice> Applied(Indicator indicator, RuleBook book)
    {
        var rules = book.Measurement;
        foreach (var choice in All())
        {
            var applies = choice.Point switch
            {
                "alternateScores" => rules?.Assessments.FirstOrDefault(a => a.Indicator == indicator) is { CountsAlternate: true },
                "reclassified" or "firstTestingDay" => IsAssessment(indicator),
                "newcomerScores" => indicator is Indicator.Mathematics or Indicator.Science,
                "disabilityExit" => IsAssessment(indicator) && rules?.StudentGroups.DisabilityExitYears is null,
                "longTerm" => rules?.StudentGroups.LongTermYears is not null,
                "cumulativeGroups" => indicator is Indicator.ChronicAbsenteeism or Indicator.Suspension,
                "cohortGroups" => indicator is Indicator.Graduation or Indicator.CollegeCareer,
                "elpacSwitch" or "alternateElpacSpans" => indicator == Indicator.EnglishLearnerProgress && rules?.EnglishLearnerProgress.AlternateScales.Count > 0,
                "untestedEnglishLearners" => indicator == Indicator.EnglishLearnerProgress && rules?.EnglishLearnerProgress.Participation is { Penalty: ElpacPenaltyKind.AddsUntested },
                "pathwayDiploma" => indicator is Indicator.Graduation or Indicator.CollegeCareer && rules?.Graduation.PathwayDiplomaCode is not null,
                _ => indicator == Indicator.Suspension,
            };
            if (applies)
            {
                yield return choice;
            }
        }
    }

    private AppliedChoice Alternate() => new("alternateScores", AlternateScores.Name, AlternateScores.Confidence);

    private static AppliedChoice Of<T>(string point, T choice, Confidence confidence)
        where T : struct, Enum =>
        new(point, JsonNamingPolicy.CamelCase.ConvertName(choice.ToString()), confidence);

    private static bool IsAssessment(Indicator indicator) => indicator is Indicator.EnglishLanguageArts or Indicator.Mathematics or Indicator.Science;
}

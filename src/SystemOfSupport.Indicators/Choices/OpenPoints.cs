using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Every point that the public record leaves open, once: its name, its text, how well each choice is grounded, and the results that lean on it.</summary>
internal static class OpenPoints
{
    internal static IReadOnlyList<OpenPoint> All { get; } =
    [
        OpenPoint.Of(
            nameof(MeasurementChoices.AlternateScores),
            "Points of alternate assessments",
            c => c.AlternateScores,
            (k, r) => AssessmentOf(k, r) is { CountsAlternate: true }),
        OpenPoint.Of(
            nameof(MeasurementChoices.Reclassified),
            "Who counts as recently reclassified",
            c => c.Reclassified,
            v => v == ReclassifiedRule.FromFifteenJune ? Confidence.OneSource : Confidence.Inferred,
            (k, _) => IsAssessment(k) && k.Group is StudentGroup.EnglishLearner or StudentGroup.RecentlyReclassified),
        OpenPoint.Of(
            nameof(MeasurementChoices.LongTerm),
            "Who is a long-term English learner",
            c => c.LongTerm,
            _ => Confidence.Inferred,
            (k, r) => r.StudentGroups.LongTermYears is not null && k.Group == StudentGroup.LongTermEnglishLearner),
        OpenPoint.Of(
            nameof(MeasurementChoices.CumulativeGroups),
            "When a student belongs to a group within the school year",
            c => c.CumulativeGroups,
            _ => Confidence.Inferred,
            (k, _) => k.Indicator is Indicator.ChronicAbsenteeism or Indicator.Suspension && IsDated(k.Group)),
        OpenPoint.Of(
            nameof(MeasurementChoices.CohortGroups),
            "When a student belongs to a group within a cohort",
            c => c.CohortGroups,
            _ => Confidence.Inferred,
            (k, r) => IsCohort(k) && (k.Group is StudentGroup.SocioeconomicallyDisadvantaged or StudentGroup.StudentsWithDisabilities || AsksForDisability(k, r))),
        OpenPoint.Of(
            nameof(MeasurementChoices.DisabilityExit),
            "Students who left special education",
            c => c.DisabilityExit,
            _ => Confidence.Unknown,
            (k, r) => IsAssessment(k) && k.Group == StudentGroup.StudentsWithDisabilities && r.StudentGroups.DisabilityExitYears is null),
        OpenPoint.Of(
            nameof(MeasurementChoices.NewcomerScores),
            "Scores of English learners in their first year",
            c => c.NewcomerScores,
            _ => Confidence.Inferred,
            (k, r) => AssessmentOf(k, r) is { Newcomers.ExcusedFromTest: false }),
        OpenPoint.Of(
            nameof(MeasurementChoices.FirstTestingDay),
            "The day to which continuous enrollment reaches and on which groups are looked at",
            c => c.FirstTestingDay,
            _ => Confidence.Inferred,
            (k, _) => IsAssessment(k)),
        OpenPoint.Of(
            nameof(MeasurementChoices.ElpacSwitch),
            "English learners who changed between the Summative and the Alternate ELPAC",
            c => c.ElpacSwitch,
            _ => Confidence.Unknown,
            (k, r) => ReadsAlternateElpac(k, r)),
        OpenPoint.Of(
            nameof(MeasurementChoices.AlternateElpacSpans),
            "Alternate ELPAC points of two grade spans",
            c => c.AlternateElpacSpans,
            _ => Confidence.Inferred,
            (k, r) => ReadsAlternateElpac(k, r)),
        OpenPoint.Of(
            nameof(MeasurementChoices.UntestedEnglishLearners),
            "Untested English learners in the denominator",
            c => c.UntestedEnglishLearners,
            _ => Confidence.Unknown,
            (k, r) => k.Indicator == Indicator.EnglishLearnerProgress && r.EnglishLearnerProgress.Participation is { Penalty: ElpacPenaltyKind.AddsUntested }),
        OpenPoint.Of(
            nameof(MeasurementChoices.PathwayDiploma),
            "Graduates with the pathway diploma",
            c => c.PathwayDiploma,
            _ => Confidence.Unknown,
            (k, r) => IsCohort(k) && r.Graduation.PathwayDiplomaCode is not null),
        OpenPoint.Of(
            nameof(MeasurementChoices.UnlistedGradeSpans),
            "Suspension scale of grade spans that were not observed",
            c => c.UnlistedGradeSpans,
            _ => Confidence.Inferred,
            (k, _) => k is { Indicator: Indicator.Suspension, RecordType: RecordType.School }),
        OpenPoint.Of(
            nameof(MeasurementChoices.LowestObtainableScores),
            "Scores given as the lowest for too few answers (LOSS)",
            c => c.LowestObtainableScores,
            _ => Confidence.Inferred,
            (k, _) => IsAssessment(k)),
        OpenPoint.Of(
            nameof(MeasurementChoices.IncompleteScores),
            "Alternate assessments that were not completed",
            c => c.IncompleteScores,
            _ => Confidence.Inferred,
            (k, r) => AssessmentOf(k, r) is { CountsAlternate: true }),
        OpenPoint.Of(
            nameof(MeasurementChoices.StateEnrollment),
            "Continuous enrollment for rows of the state",
            c => c.StateEnrollment,
            _ => Confidence.Inferred,
            (k, _) => IsAssessment(k) && k.RecordType == RecordType.State),
        OpenPoint.Of(
            nameof(MeasurementChoices.UntestedStudents),
            "Where a student without a test record was to be tested",
            c => c.UntestedStudents,
            _ => Confidence.Inferred,
            (k, _) => IsAssessment(k)),
        OpenPoint.Of(
            nameof(MeasurementChoices.SuspensionDays),
            "Days of suspension in several schools",
            c => c.SuspensionDays,
            _ => Confidence.Inferred,
            (k, _) => k.Indicator == Indicator.Suspension && k.RecordType != RecordType.School),
        OpenPoint.Of(
            nameof(MeasurementChoices.PartDayAbsences),
            "Absence for a part of a day",
            c => c.PartDayAbsences,
            _ => Confidence.Inferred,
            (k, _) => k.Indicator == Indicator.ChronicAbsenteeism),
    ];

    private static AssessmentRules? AssessmentOf(TallyKey key, MeasurementRules rules) => rules.Assessments.FirstOrDefault(a => a.Indicator == key.Indicator);

    private static bool IsAssessment(TallyKey key) => key.Indicator is Indicator.EnglishLanguageArts or Indicator.Mathematics or Indicator.Science;

    private static bool IsCohort(TallyKey key) => key.Indicator is Indicator.Graduation or Indicator.CollegeCareer;

    private static bool ReadsAlternateElpac(TallyKey key, MeasurementRules rules) =>
        key.Indicator == Indicator.EnglishLearnerProgress && rules.EnglishLearnerProgress.AlternateScales.Count > 0;

    // Measures that hold for students with disabilities only have a say in every row of college/career.
    private static bool AsksForDisability(TallyKey key, MeasurementRules rules) =>
        key.Indicator == Indicator.CollegeCareer && rules.CollegeCareer!.Prepared.Concat(rules.CollegeCareer.Approaching).Any(m => m.DisabilitiesOnly);

    // Everyone is in All Students and in at most one race or ethnicity group, whatever the day.
    private static bool IsDated(StudentGroup group) => group != StudentGroup.AllStudents && !group.IsRaceOrEthnicity();
}

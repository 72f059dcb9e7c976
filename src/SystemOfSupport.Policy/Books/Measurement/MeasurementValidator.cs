using System.Globalization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Checks the measurement section of a book: scales complete and in order, criteria and spans without gap or overlap.</summary>
internal sealed class MeasurementValidator(RuleBook book, MeasurementRules rules, Action<bool, string, string> require, Action<Citation, string> cite)
{
    private const string Root = "measurement";

    internal void Check()
    {
        CheckGroups();
        cite(rules.ResponsibleDistrict.Citation, $"{Root}.responsibleDistrict");
        cite(rules.HighSchoolCutPoints.Citation, $"{Root}.highSchoolCutPoints");
        require(rules.Assessments.DistinctBy(a => a.Indicator).Count() == rules.Assessments.Count, $"{Root}.assessments", "Expected every indicator once.");
        foreach (var assessment in rules.Assessments)
        {
            CheckAssessment(assessment, $"{Root}.assessments.{assessment.Indicator.Code()}");
        }

        CheckEnglishLearnerProgress();
        CheckRates();
        CheckCollegeCareer();
        CheckReported();
        cite(rules.LocalIndicators.Citation, $"{Root}.localIndicators");
        require(
            rules.LocalIndicators.Priorities.Union(rules.LocalIndicators.CountyOfficePriorities).Except(LocalIndicators.All).IsEmpty,
            $"{Root}.localIndicators",
            "Expected priorities that have a local indicator.");
    }

    private void CheckGroups()
    {
        var groups = rules.StudentGroups;
        require(groups.ReclassifiedYears >= 0, $"{Root}.studentGroups.reclassifiedYears", "Expected no negative number.");
        cite(groups.ReclassifiedCitation, $"{Root}.studentGroups.reclassified");
        require((groups.LongTermYears is null) == (groups.LongTermCitation is null), $"{Root}.studentGroups.longTerm", "Expected years and citation together.");
        if (groups.LongTermCitation is { } longTerm)
        {
            cite(longTerm, $"{Root}.studentGroups.longTerm");
        }

        cite(groups.DisabilityExitCitation, $"{Root}.studentGroups.disabilityExit");
    }

    private void CheckAssessment(AssessmentRules assessment, string place)
    {
        require(
            assessment.Indicator is Indicator.EnglishLanguageArts or Indicator.Mathematics or Indicator.Science,
            place,
            "Expected ELA, MATH or SCIENCE.");
        cite(assessment.Citation, place);
        cite(assessment.ScaleCitation, $"{place}.scales");
        cite(assessment.AlternateCitation, $"{place}.alternate");
        cite(assessment.ContinuousEnrollment.Citation, $"{place}.continuousEnrollment");
        cite(assessment.Newcomers.Citation, $"{place}.newcomers");
        require(IsMonthDay(assessment.Newcomers.EnteredAfter), $"{place}.newcomers.enteredAfter", "Expected month and day, such as 04-15.");
        OncePerGrade(assessment.Grades.Union(assessment.InformationGrades), assessment.Scales.Select(s => s.Grades), $"{place}.scales");
        foreach (var scale in assessment.Scales)
        {
            Rising($"{place}.scales.{scale.Grades}", scale.Lowest, scale.Level2, scale.Level3, scale.Level4, scale.Highest);
        }

        if (assessment.Participation is { } participation)
        {
            cite(participation.Citation, $"{place}.participation");
            var off = participation.Penalty == ParticipationPenaltyKind.PointsOff;
            require(
                off == participation.HundredthsPerPercent is not null && off == participation.RequiredPermille is null && off == participation.LowestPoints is null,
                $"{place}.participation",
                "Expected hundredthsPerPercent for points off; requiredPermille and lowestPoints for lowest scores.");
            require(participation.TargetPercent is > 0 and <= 100, $"{place}.participation.targetPercent", "Expected a percent.");
        }
    }

    private void CheckEnglishLearnerProgress()
    {
        var place = $"{Root}.englishLearnerProgress";
        var elpi = rules.EnglishLearnerProgress;
        cite(elpi.Citation, place);
        if (elpi.ScaleCitation is { } scaleCitation)
        {
            cite(scaleCitation, $"{place}.scales");
        }

        if (elpi.AlternateScaleCitation is { } alternateCitation)
        {
            cite(alternateCitation, $"{place}.alternateScales");
        }

        require(elpi.Scales.Count == 0 || elpi.ScaleCitation is not null, $"{place}.scales", "Expected a citation.");
        require(elpi.AlternateScales.Count == 0 || elpi.AlternateScaleCitation is not null, $"{place}.alternateScales", "Expected a citation.");
        require((elpi.AlternateScales.Count == 0) == (elpi.AlternateProgressPoints is null), $"{place}.alternateProgressPoints", "Expected a number exactly where there are alternate scales.");
        require(elpi.Scales.Count > 0 == (elpi.Method != EnglishLearnerProgressMethod.CeldtAndReclassification), $"{place}.scales", "Expected scales exactly where the method reads the ELPAC.");

        // Progress of grade 1 starts from kindergarten, so the scale reaches one grade below the lowest that counts.
        var graded = elpi.Grades.IsEmpty ? elpi.Grades : elpi.Grades.Union(GradeSet.Span(Grade.Kindergarten, elpi.Grades.Lowest));
        if (elpi.Scales.Count > 0)
        {
            OncePerGrade(graded, elpi.Scales.Select(s => s.Grades), $"{place}.scales");
        }

        if (elpi.AlternateScales.Count > 0)
        {
            OncePerGrade(graded, elpi.AlternateScales.Select(s => s.Grades), $"{place}.alternateScales");
        }

        foreach (var s in elpi.Scales)
        {
            Rising($"{place}.scales.{s.Grades}", s.Lowest, s.Level1Highest, s.Level2LowHighest, s.Level2HighHighest, s.Level3LowHighest, s.Level3HighHighest, s.Highest);
        }

        foreach (var s in elpi.AlternateScales)
        {
            Rising($"{place}.alternateScales.{s.Grades}", s.Lowest, s.Level1Highest, s.Level2Highest, s.Highest);
        }

        if (elpi.Participation is { } participation)
        {
            cite(participation.Citation, $"{place}.participation");
        }
    }

    private void CheckRates()
    {
        if (rules.ChronicAbsenteeism is { } chronic)
        {
            cite(chronic.Citation, $"{Root}.chronicAbsenteeism");
            require(chronic.AbsentPercent is > 0 and <= 100, $"{Root}.chronicAbsenteeism.absentPercent", "Expected a percent.");
            require(!chronic.Grades.IsEmpty, $"{Root}.chronicAbsenteeism.grades", "Expected grades.");
        }

        cite(rules.Suspension.Citation, $"{Root}.suspension");
        cite(rules.Suspension.TypeCitation, $"{Root}.suspension.types");
        require(rules.Suspension.MinimumDays > default(Tenths), $"{Root}.suspension.minimumDays", "Expected a positive number of days.");
        var spans = rules.Suspension.Types.SelectMany(t => t.Spans).ToList();
        require(spans.Distinct().Count() == spans.Count, $"{Root}.suspension.types", "Expected every span once.");
        require(spans.All(s => !s.IsEmpty && s == GradeSet.Span(s.Lowest, s.Highest)), $"{Root}.suspension.types", "Expected runs of grades without a gap.");

        var graduation = rules.Graduation;
        cite(graduation.Citation, $"{Root}.graduation");
        require(IsMonthDay(graduation.OutcomesUntil), $"{Root}.graduation.outcomesUntil", "Expected month and day, such as 08-15.");
        require(graduation.DiplomaCodes.Count > 0, $"{Root}.graduation.diplomaCodes", "Expected at least one code.");
        require(graduation.Method != GraduationMethod.OneYear, $"{Root}.graduation.method", "Expected the four-year or the combined rate.");
    }

    private void CheckCollegeCareer()
    {
        if (rules.CollegeCareer is not { } career)
        {
            return;
        }

        cite(career.Citation, $"{Root}.collegeCareer");
        foreach (var (name, measures) in new[] { ("prepared", career.Prepared), ("approaching", career.Approaching) })
        {
            var place = $"{Root}.collegeCareer.{name}";
            require(measures.Count > 0, place, "Expected at least one measure.");
            require(measures.DistinctBy(m => m.Measure).Count() == measures.Count, place, "Expected every measure once.");
            foreach (var measure in measures)
            {
                cite(measure.Citation, $"{place}.{measure.Measure}");
                require(
                    measure.AnyOf.Count > 0 && measure.AnyOf.All(c => c.AllOf.Count > 0 && c.AllOf.All(r => r.AtLeast > 0)),
                    $"{place}.{measure.Measure}",
                    "Expected at least one criterion, each with positive requirements.");
            }
        }
    }

    private void CheckReported()
    {
        Reported(Indicator.ChronicAbsenteeism, rules.ChronicAbsenteeism is not null);
        Reported(Indicator.CollegeCareer, rules.CollegeCareer is not null);
        foreach (var indicator in new[] { Indicator.EnglishLanguageArts, Indicator.Mathematics, Indicator.Science })
        {
            Reported(indicator, rules.Assessments.Any(a => a.Indicator == indicator));
        }
    }

    private void Reported(Indicator indicator, bool measured) =>
        require(
            measured == (book.Indicators.FirstOrDefault(r => r.Indicator == indicator)?.Reporting is > IndicatorReporting.NotReported),
            $"{Root}.{indicator.Code()}",
            "Expected rules exactly where the year reports the indicator.");

    private void OncePerGrade(GradeSet grades, IEnumerable<GradeSet> scales, string place)
    {
        var all = scales.SelectMany(s => s).ToList();
        require(!grades.IsEmpty && all.Order().SequenceEqual(grades), place, $"Expected each of the grades {grades} once.");
    }

    private void Rising(string place, params ReadOnlySpan<int> values)
    {
        for (var i = 1; i < values.Length; i++)
        {
            require(values[i] > values[i - 1], place, $"Expected rising scores, found {values[i]} after {values[i - 1]}.");
        }
    }

    private static bool IsMonthDay(string text) =>
        DateOnly.TryParseExact($"2023-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}

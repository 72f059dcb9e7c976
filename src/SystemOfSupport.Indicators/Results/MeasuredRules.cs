using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>The rules of a book on which a result leans, by its indicator, record type and group.</summary>
internal static class MeasuredRules
{
    private const string Root = "measurement";

    internal static IReadOnlyList<MeasuredRule> Of(TallyKey key, RuleBook book)
    {
        var rules = book.Measurement!;
        return
        [
            new($"indicators.{key.Indicator.Code()}", "How this Dashboard reports the indicator", book[key.Indicator].Citation),
            new("nSize", "How many students are shown", book.NSize.Citation),
            .. OfIndicator(key, rules),
            .. OfGroup(key, rules),
            .. key.RecordType == RecordType.District && rules.ResponsibleDistrict.Indicators.Contains(key.Indicator)
                ? [new MeasuredRule($"{Root}.responsibleDistrict", "District of special-education accountability", rules.ResponsibleDistrict.Citation)]
                : Array.Empty<MeasuredRule>(),
        ];
    }

    private static IEnumerable<MeasuredRule> OfIndicator(TallyKey key, MeasurementRules rules) => key.Indicator switch
    {
        Indicator.ChronicAbsenteeism => [new($"{Root}.chronicAbsenteeism", "Who is chronically absent, and of whom", rules.ChronicAbsenteeism!.Citation)],
        Indicator.Suspension => [new($"{Root}.suspension", "Who was suspended, and of whom", rules.Suspension.Citation), new($"{Root}.suspension.types", "Which suspension scale goes with which grades", rules.Suspension.TypeCitation)],
        Indicator.Graduation => [new($"{Root}.graduation", "Who is in a cohort, and who is a graduate", rules.Graduation.Citation)],
        Indicator.CollegeCareer => OfCollegeCareer(rules),
        Indicator.EnglishLearnerProgress => OfProgress(rules.EnglishLearnerProgress),
        _ => OfAssessment(rules.Assessments.First(a => a.Indicator == key.Indicator), rules),
    };

    private static IEnumerable<MeasuredRule> OfAssessment(AssessmentRules rules, MeasurementRules all)
    {
        var place = $"{Root}.assessments.{rules.Indicator.Code()}";
        yield return new(place, "Grades tested and what is averaged", rules.Citation);
        yield return new($"{place}.scales", "Scale scores and the standard of each grade", rules.ScaleCitation);
        yield return new($"{place}.alternate", "Whether alternate assessments are averaged together with the others", rules.AlternateCitation);
        yield return new($"{place}.continuousEnrollment", "Continuous enrollment", rules.ContinuousEnrollment.Citation);
        yield return new($"{place}.newcomers", "English learners in their first year", rules.Newcomers.Citation);
        if (rules.Participation is { } participation)
        {
            yield return new($"{place}.participation", "Participation and what follows from it", participation.Citation);
        }

        yield return new($"{Root}.highSchoolCutPoints", "Who takes the cut scores of grade 11", all.HighSchoolCutPoints.Citation);
    }

    private static IEnumerable<MeasuredRule> OfProgress(EnglishLearnerProgressRules rules)
    {
        const string Place = $"{Root}.englishLearnerProgress";
        yield return new(Place, "Who counts, and what is progress", rules.Citation);
        if (rules.Scales.Count > 0)
        {
            yield return new($"{Place}.scales", "Scale scores and levels of the Summative ELPAC", rules.ScaleCitation!);
        }

        if (rules.AlternateScales.Count > 0)
        {
            yield return new($"{Place}.alternateScales", "Scale scores and levels of the Alternate ELPAC", rules.AlternateScaleCitation!);
        }

        if (rules.Participation is { } participation)
        {
            yield return new($"{Place}.participation", "Participation in the ELPAC and what follows from it", participation.Citation);
        }
    }

    // A graduate is placed by any one measure, so every measure has a say in every result.
    private static IEnumerable<MeasuredRule> OfCollegeCareer(MeasurementRules rules)
    {
        const string Place = $"{Root}.collegeCareer";
        var career = rules.CollegeCareer!;
        return
        [
            new($"{Root}.graduation", "Who is in a cohort, and who is a graduate", rules.Graduation.Citation),
            new(Place, "Of whom the rate is taken, and who is prepared", career.Citation),
            .. career.Prepared.Select(m => new MeasuredRule($"{Place}.prepared.{m.Measure}", $"Prepared: {m.Measure}", m.Citation)),
            .. career.Approaching.Select(m => new MeasuredRule($"{Place}.approaching.{m.Measure}", $"Approaching Prepared: {m.Measure}", m.Citation)),
        ];
    }

    private static IEnumerable<MeasuredRule> OfGroup(TallyKey key, MeasurementRules rules)
    {
        var groups = rules.StudentGroups;
        var assessment = key.Indicator is Indicator.EnglishLanguageArts or Indicator.Mathematics or Indicator.Science;
        return key.Group switch
        {
            StudentGroup.EnglishLearner or StudentGroup.RecentlyReclassified when assessment => [new($"{Root}.studentGroups.reclassified", "How long reclassified students count as English learners", groups.ReclassifiedCitation)],
            StudentGroup.LongTermEnglishLearner when groups.LongTermCitation is { } citation => [new($"{Root}.studentGroups.longTerm", "After how long an English learner is a long-term one", citation)],
            StudentGroup.StudentsWithDisabilities when assessment => [new($"{Root}.studentGroups.disabilityExit", "How long students count who left special education", groups.DisabilityExitCitation)],
            _ => [],
        };
    }
}

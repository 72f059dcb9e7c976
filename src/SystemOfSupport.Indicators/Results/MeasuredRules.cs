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
            new($"indicators.{key.Indicator.Code()}", book[key.Indicator].Citation),
            new("nSize", book.NSize.Citation),
            .. OfIndicator(key, rules),
            .. OfGroup(key, rules),
            .. key.RecordType == RecordType.District && rules.ResponsibleDistrict.Indicators.Contains(key.Indicator)
                ? [new MeasuredRule($"{Root}.responsibleDistrict", rules.ResponsibleDistrict.Citation)]
                : Array.Empty<MeasuredRule>(),
        ];
    }

    private static IEnumerable<MeasuredRule> OfIndicator(TallyKey key, MeasurementRules rules) => key.Indicator switch
    {
        Indicator.ChronicAbsenteeism => [new($"{Root}.chronicAbsenteeism", rules.ChronicAbsenteeism!.Citation)],
        Indicator.Suspension => [new($"{Root}.suspension", rules.Suspension.Citation), new($"{Root}.suspension.types", rules.Suspension.TypeCitation)],
        Indicator.Graduation => [new($"{Root}.graduation", rules.Graduation.Citation)],
        Indicator.CollegeCareer => OfCollegeCareer(rules),
        Indicator.EnglishLearnerProgress => OfProgress(rules.EnglishLearnerProgress),
        _ => OfAssessment(rules.Assessments.First(a => a.Indicator == key.Indicator), rules),
    };

    private static IEnumerable<MeasuredRule> OfAssessment(AssessmentRules rules, MeasurementRules all)
    {
        var place = $"{Root}.assessments.{rules.Indicator.Code()}";
        yield return new(place, rules.Citation);
        yield return new($"{place}.scales", rules.ScaleCitation);
        yield return new($"{place}.alternate", rules.AlternateCitation);
        yield return new($"{place}.continuousEnrollment", rules.ContinuousEnrollment.Citation);
        yield return new($"{place}.newcomers", rules.Newcomers.Citation);
        if (rules.Participation is { } participation)
        {
            yield return new($"{place}.participation", participation.Citation);
        }

        yield return new($"{Root}.highSchoolCutPoints", all.HighSchoolCutPoints.Citation);
    }

    private static IEnumerable<MeasuredRule> OfProgress(EnglishLearnerProgressRules rules)
    {
        const string Place = $"{Root}.englishLearnerProgress";
        yield return new(Place, rules.Citation);
        if (rules.Scales.Count > 0)
        {
            yield return new($"{Place}.scales", rules.ScaleCitation!);
        }

        if (rules.AlternateScales.Count > 0)
        {
            yield return new($"{Place}.alternateScales", rules.AlternateScaleCitation!);
        }

        if (rules.Participation is { } participation)
        {
            yield return new($"{Place}.participation", participation.Citation);
        }
    }

    // A graduate is placed by any one measure, so every measure has a say in every result.
    private static IEnumerable<MeasuredRule> OfCollegeCareer(MeasurementRules rules)
    {
        const string Place = $"{Root}.collegeCareer";
        var career = rules.CollegeCareer!;
        return
        [
            new($"{Root}.graduation", rules.Graduation.Citation),
            new(Place, career.Citation),
            .. career.Prepared.Select(m => new MeasuredRule($"{Place}.prepared.{m.Measure}", m.Citation)),
            .. career.Approaching.Select(m => new MeasuredRule($"{Place}.approaching.{m.Measure}", m.Citation)),
        ];
    }

    private static IEnumerable<MeasuredRule> OfGroup(TallyKey key, MeasurementRules rules)
    {
        var groups = rules.StudentGroups;
        var assessment = key.Indicator is Indicator.EnglishLanguageArts or Indicator.Mathematics or Indicator.Science;
        return key.Group switch
        {
            StudentGroup.EnglishLearner or StudentGroup.RecentlyReclassified when assessment => [new($"{Root}.studentGroups.reclassified", groups.ReclassifiedCitation)],
            StudentGroup.LongTermEnglishLearner when groups.LongTermCitation is { } citation => [new($"{Root}.studentGroups.longTerm", citation)],
            StudentGroup.StudentsWithDisabilities when assessment => [new($"{Root}.studentGroups.disabilityExit", groups.DisabilityExitCitation)],
            _ => [],
        };
    }
}

using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>The rows of an agency or school in a Dashboard year. 2022, which has no files, has the prior year's numbers of 2023.</summary>
internal static class EntityRows
{
    internal static IEnumerable<IndicatorResult> Of(Entity entity, EntityResults results, DashboardYear year) =>
        from indicator in Model.Indicators.All
        where RuleBooks.For(year)[indicator].Reporting >= IndicatorReporting.StatusOnly
        from g in Groups(indicator, year, results)
        let current = results.Of(indicator, g, year.Number)
        let prior = year > 2022 ? results.Of(indicator, g, year.Number - 1) : default
        where current.Students + prior.Students > 0
        select Result(entity, indicator, g, year, current, prior);

    /// <summary>The groups of an indicator in a year.</summary>
    internal static IEnumerable<StudentGroup> Groups(Indicator indicator, DashboardYear year, EntityResults results) =>
        results.Groups(indicator).Where(g => g != StudentGroup.LongTermEnglishLearner || year >= 2024);

    internal static IndicatorResult Result(Entity entity, Indicator indicator, StudentGroup group, DashboardYear year, Measurement current, Measurement prior)
    {
        var isStatusOnly = RuleBooks.For(year)[indicator].Reporting == IndicatorReporting.StatusOnly;
        return new()
        {
            Year = year,
            Indicator = indicator,
            Cds = entity.Cds,
            RecordType = entity.RecordType,
            Group = group,
            SchoolName = entity.SchoolName,
            DistrictName = entity.DistrictName,
            CountyName = SyntheticCounty.CountyName,
            IsCharter = entity.IsCharter,
            IsCountyOffice = entity.Cds is { IsSchool: false, IsOfCountyOffice: true },
            IsAlternativeSchool = entity.IsAlternative,
            SuspensionType = indicator == Indicator.Suspension ? entity.Grades : SuspensionType.None,
            HighSchoolCutPoints = indicator.Unit() == MeasureUnit.Points && entity.IsHigh,
            CurrentDenominator = current.Students,
            PriorDenominator = isStatusOnly ? null : prior.Students,
            CurrentStatus = current.Status(indicator),
            PriorStatus = prior.Status(indicator),
            Change = isStatusOnly ? null : current.ChangeFrom(prior, indicator),
            Flags = entity.Flags.GetValueOrDefault((indicator, year)),
        };
    }
}

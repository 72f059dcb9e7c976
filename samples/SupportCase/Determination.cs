using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SupportCase;

/// <summary>The invented district, its invented results, and what the rule book of 2024 makes of them.</summary>
internal static class Determination
{
    private static readonly Agency District = new(CdsCode.Of(15, 99999), "Example Unified", AgencyKind.District) { CountyName = "Kern" };

    internal static AssistanceDetermination Make()
    {
        var results = new AgencyResultsBuilder(District, 2024);
        Add(Indicator.ChronicAbsenteeism, status: 312, change: 14);
        Add(Indicator.EnglishLanguageArts, status: -962, change: -53);
        Add(Indicator.Mathematics, status: -1204, change: -47);
        return AssistanceEvaluator.For(2024).Determine(results.Build());

        void Add(Indicator indicator, int status, int change)
        {
            var result = new IndicatorResult
            {
                Year = 2024,
                Indicator = indicator,
                Cds = District.Cds,
                RecordType = RecordType.District,
                Group = StudentGroup.StudentsWithDisabilities,
                DistrictName = District.Name,
                CurrentDenominator = 412,
                PriorDenominator = 398,
                CurrentStatus = Tenths.FromTenths(status),
                PriorStatus = Tenths.FromTenths(status - change),
                Change = Tenths.FromTenths(change),
            };
            results.Add(result, Rater.For(2024).Rate(result));
        }
    }
}

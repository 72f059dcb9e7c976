using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Files.Tests;

public sealed class WriterTests
{
    [Fact]
    public void Ratings_have_the_documented_columns()
    {
        var output = new StringWriter();
        var result = new IndicatorResult
        {
            Year = 2024, Indicator = Indicator.Suspension, Cds = CdsCode.Parse("59661230000000"), RecordType = RecordType.District,
            Group = StudentGroup.FosterYouth, SuspensionType = SuspensionType.UnifiedDistrict, CurrentNumerator = 4, CurrentDenominator = 20, PriorNumerator = 1, PriorDenominator = 16,
        };
        using (var writer = new RatingsWriter(output))
        {
            writer.Write(result, Rater.For(2024).Rate(result));
        }

        Assert.Equal(
            ["year,cds,rtype,studentgroup,indicator,currdenom,status,change,statuslevel,changelevel,color,box,reason", "2024,59661230000000,D,FOS,SUSP,20,20.0,13.8,1,2,1,220,colored"],
            output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Determinations_have_the_documented_columns_and_quote_what_needs_it()
    {
        var output = new StringWriter();
        var results = new AgencyResultsBuilder(new(CdsCode.Parse("59661230000000"), "Alder \"Creek\", Unified", AgencyKind.District), 2024)
            .Set(StudentGroup.FosterYouth, Indicator.Suspension, IndicatorCell.OfColor(PerformanceLevel.Red))
            .Set(StudentGroup.FosterYouth, Indicator.ChronicAbsenteeism, IndicatorCell.OfColor(PerformanceLevel.Red))
            .Build();
        using (var writer = new AssistanceWriter(output))
        {
            writer.Write(AssistanceEvaluator.For(2024).Determine(results));
        }

        Assert.Equal(
            [
                "year,cds,name,kind,status,method1,method2,method3,method4,totalgroups,AA,AI,AS,EL,FI,FOS,HI,HOM,LTEL,PI,SED,SWD,MR,WH,ec52072,ec52071f,tier",
                "2024,59661230000000,\"Alder \"\"Creek\"\", Unified\",district,\"Differentiated Assistance, Year 1\",Y,N,N,N,1,*,*,*,*,*,C,*,*,*,*,*,*,*,*,N,N,differentiated",
            ],
            output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }
}

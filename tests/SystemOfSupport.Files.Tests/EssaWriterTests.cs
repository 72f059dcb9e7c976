using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files.Tests;

public sealed class EssaWriterTests
{
    private static readonly Agency Flats = new(CdsCode.Parse("59750856180086"), "Saltgrass \"Flats\", Elementary", AgencyKind.School);

    private static readonly EssaDetermination[] Determinations =
    [
        Determine(2018, EssaStatus.NoStatus, (StudentGroup.StudentsWithDisabilities, 1), (StudentGroup.Hispanic, 1)),
        Determine(2023, EssaStatus.Atsi, (StudentGroup.AllStudents, 1)),
        Determine(2023, EssaStatus.Atsi, (StudentGroup.Hispanic, 5)),
        Determine(2024, EssaStatus.NoStatus, (StudentGroup.EnglishLearner, 1)),
    ];

    [Fact]
    public void Determinations_have_the_documented_columns_and_quote_what_needs_it() =>
        Assert.Equal(
            [
                "year,cds,name,status,exit,AA,AI,AS,EL,FI,FOS,HI,HOM,LTEL,PI,SED,SWD,MR,WH,totalgroups,reasons",
                "2018,59750856180086,\"Saltgrass \"\"Flats\"\", Elementary\",ATSI,NOEXIT,0,0,0,0,0,0,1,0,0,0,0,1,0,0,2,\"ATSI: Hispanic, Students with Disabilities.\"",
                "2023,59750856180086,\"Saltgrass \"\"Flats\"\", Elementary\",CSI Low Perform,ATSIEXIT,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,CSI Low Perform: the indicators of all students fit a pattern of low performance.",
                "2023,59750856180086,\"Saltgrass \"\"Flats\"\", Elementary\",No Status,ATSIEXIT,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,No Status: no test applies.",
                "2024,59750856180086,\"Saltgrass \"\"Flats\"\", Elementary\",TSI,NOEXIT,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,TSI: English Learners.",
            ],
            Write(Determinations).TrimEnd('\n').Split('\n'));

    [Fact]
    public void What_the_writer_writes_the_reader_reads_back()
    {
        using var file = new TemporaryFile("essa.csv", Write(Determinations));

        var records = EssaList.ReadCsv(file.Path).Records;

        Assert.Equal(
            Determinations.Select(d => (d.Year, d.School.Cds, d.School.Name, d.Status, (EssaExit?)d.Exit, d.Groups)),
            records.Select(r => (r.Year, r.School.Cds, r.School.Name, r.Status, r.Exit, r.Groups)));
    }

    [Fact]
    public void Sites_of_the_Equity_Multiplier_have_the_documented_columns()
    {
        EquityMultiplierSite[] sites =
        [
            new(CdsCode.Parse("59750106180011"), "Quillback, Shore") { NonstabilityCount = 400, CumulativeEnrollment = 1000, SocioeconomicallyDisadvantagedCount = 701, Adjustment = -50 },
            new(CdsCode.Parse("59750286180045"), "Cattail Middle") { NonstabilityCount = 3, CumulativeEnrollment = 10, SocioeconomicallyDisadvantagedCount = 8 },
            new(CdsCode.Parse("59750936180094"), "Thornebury Middle") { NonstabilityCount = 250, CumulativeEnrollment = 1000, SocioeconomicallyDisadvantagedCount = 700, IsNonclassroomBasedCharter = true },
        ];
        var rules = EquityMultiplierRules.FiscalYear2023 with { Pot = 1_000_000 };
        var shares = Eligibility.EquityMultiplier.Allocate(sites, rules).Shares.ToDictionary(s => s.Site.Cds);
        var output = new StringWriter();
        using (var writer = new EquityMultiplierWriter(output))
        {
            foreach (var site in sites)
            {
                writer.Write(Eligibility.EquityMultiplier.Evaluate(site, rules), shares.GetValueOrDefault(site.Cds));
            }

            Assert.Throws<ArgumentException>(() => writer.Write(Eligibility.EquityMultiplier.Evaluate(sites[0]), shares[sites[1].Cds]));
        }

        Assert.Equal(
            [
                "fiscalyear,cds,name,enrollment,nonstability,nonstabilityrate,disadvantaged,disadvantagedrate,eligible,amount,atfloor,reasons",
                "2023-24,59750106180011,\"Quillback, Shore\",1000,400,0.400,701,0.701,Y,949950,N,",
                "2023-24,59750286180045,Cattail Middle,10,3,0.300,8,0.800,Y,50000,Y,",
                "2023-24,59750936180094,Thornebury Middle,1000,250,0.250,700,0.700,N,0,N,250 of 1000 students did not stay at the school. Needs more than 0.250. 700 of 1000 students were socioeconomically disadvantaged. Needs more than 0.700. The site is a charter school that is not classroom-based.",
            ],
            output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }

    private static EssaDetermination Determine(int year, EssaStatus before, params (StudentGroup Group, int Color)[] cells)
    {
        var evaluator = EssaEvaluator.For(year);
        var history = new SchoolHistory(Flats).WithTitleI(new DashboardYear(year).Results, true);
        history = evaluator.Book.Essa!.Determination!.Previous is { } previous ? history.WithStatus(previous, before) : history;
        foreach (var window in evaluator.Window)
        {
            var builder = new AgencyResultsBuilder(Flats, window);
            foreach (var (group, color) in cells)
            {
                foreach (var indicator in new[] { Indicator.ChronicAbsenteeism, Indicator.Suspension, Indicator.EnglishLanguageArts, Indicator.Mathematics })
                {
                    builder.Set(group, indicator, window == 2022 ? IndicatorCell.OfStatus((StatusLevel)color) : IndicatorCell.OfColor((PerformanceLevel)color));
                }
            }

            history = history.With(builder.Build());
        }

        return evaluator.Determine(history);
    }

    private static string Write(IEnumerable<EssaDetermination> determinations)
    {
        var output = new StringWriter();
        using (var writer = new EssaWriter(output))
        {
            foreach (var determination in determinations)
            {
                writer.Write(determination);
            }
        }

        return output.ToString().ReplaceLineEndings("\n");
    }
}

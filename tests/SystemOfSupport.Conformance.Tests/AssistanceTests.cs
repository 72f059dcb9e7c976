using nietras.SeparatedValues;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using Xunit.Abstractions;

namespace SystemOfSupport.Conformance.Tests;

/// <summary>Replays the state's assistance lists.</summary>
public sealed class AssistanceTests(ITestOutputHelper output)
{
    [SkippableTheory]
    [InlineData(2018, 25, 13)]
    [InlineData(2024, 25, 14)]
    public void Letters_method_1_and_status_of_the_county_follow_from_its_colours(int year, int agencies, int groups)
    {
        var list = Official.List(year).ToDictionary(r => r.Agency.Cds);
        var collector = new AgencyResultsCollector(year);
        foreach (var path in Directory.GetFiles(Official.File($"dashboard/{year}-monterey")))
        {
            foreach (var row in DashboardFileReader.Open(path).Rows())
            {
                collector.Add(row.Result, Rater.For(year).Rate(row.Result));
            }
        }

        var history = AssistanceHistory.Of(new[] { 2017, 2018, 2019, 2022, 2023 }.Where(y => y < year).SelectMany(Official.List));
        var evaluator = AssistanceEvaluator.For(year);
        var (compared, cells, hits) = (0, 0, 0);
        foreach (var results in collector.Build().Where(r => r.Agency.Kind != AgencyKind.Charter))
        {
            var determination = evaluator.Determine(results, history);
            var record = list[results.Agency.Cds];
            compared++;
            foreach (var group in evaluator.Book.Assistance.Groups)
            {
                Assert.Equal(record.Letters.GetValueOrDefault(group), determination.Findings.Letter(group));
                cells++;
                hits += determination.Findings.Letter(group).IsMet ? 1 : 0;
            }

            Assert.Equal(record.TotalStudentGroups ?? 0, determination.Findings.TotalStudentGroups);
            Assert.Equal(record.Methods[0], determination.Findings.Method(1) == TestOutcome.Met);
            Assert.Equal(record.Ec52072 ?? false, determination.Ec52072 == TestOutcome.Met);
            if (record.Methods.Skip(1).All(m => m != true))
            {
                Assert.Equal(record.Status, determination.Status);
            }
        }

        output.WriteLine($"{year}: {compared} agencies, {cells} cells, {hits} letters, none different");
        Assert.Equal((agencies, agencies * groups), (compared, cells));
    }

    [SkippableFact]
    public void Priorities_5_6_and_8_of_2023_follow_from_every_red_of_the_state()
    {
        var list = Official.List(2023).ToDictionary(r => r.Agency.Cds);
        var evaluator = AssistanceEvaluator.For(2023);
        var builders = list.Values.ToDictionary(r => r.Agency.Cds, r => new AgencyResultsBuilder(r.Agency, 2023));
        var academic = new Dictionary<(CdsCode, StudentGroup), (bool Ela, bool Math, bool Elpi)>();
        foreach (var row in Rows("lowest-performing/lowperf_leas_groups_2023.csv"))
        {
            var cds = CdsCode.Parse(row["cds"]);
            var group = StudentGroups.Parse(row["studentgroup"]);
            if (!builders.TryGetValue(cds, out var builder) || !evaluator.Book.Assistance.Groups.Contains(group))
            {
                continue;
            }

            Red("Chronic", Indicator.ChronicAbsenteeism);
            Red("Grad", Indicator.Graduation);
            Red("Susp", Indicator.Suspension);
            Red("ELPI", Indicator.EnglishLearnerProgress);
            if (row["CCI"] == "Y")
            {
                builder.Set(group, Indicator.CollegeCareer, IndicatorCell.OfStatus(StatusLevel.Level1));
            }

            academic.Add((cds, group), (row["ELA"] == "Y", row["Math"] == "Y", row["ELPI"] == "Y"));

            void Red(string column, Indicator indicator)
            {
                if (row[column] == "Y")
                {
                    builder.Set(group, indicator, IndicatorCell.OfColor(PerformanceLevel.Red));
                }
            }
        }

        var counts = new Dictionary<string, int> { ["5"] = 0, ["6"] = 0, ["8"] = 0 };
        var (cells, contradictions) = (0, 0);
        foreach (var (cds, record) in list)
        {
            var findings = evaluator.Find(builders[cds].Build());
            foreach (var group in evaluator.Book.Assistance.Groups)
            {
                cells++;
                var published = record.Letters.GetValueOrDefault(group).Priorities;
                var found = findings.Priorities(group);
                var (ela, math, elpi) = academic.GetValueOrDefault((cds, group));
                foreach (var priority in new[] { StatePriority.PupilEngagement, StatePriority.SchoolClimate, StatePriority.PupilOutcomes })
                {
                    // A letter needs two areas, so a single area shows in no letter.
                    counts[priority.Code()] += published.Contains(priority) ? 1 : 0;
                    Assert.True(!published.Contains(priority) || found.Contains(priority), $"{cds} {group.Code()} {priority.Code()}: published and not found");
                    contradictions += found.Contains(priority) && !published.Contains(priority) && found.Count >= 2 ? 1 : 0;
                }

                var sure = (ela && math) || (elpi && group == StudentGroup.EnglishLearner);
                var possible = sure || ela || math;
                contradictions += published.Contains(StatePriority.PupilAchievement) && !possible ? 1 : 0;
                contradictions += sure && !published.IsEmpty && !published.Contains(StatePriority.PupilAchievement) ? 1 : 0;
            }
        }

        output.WriteLine($"2023: {cells} cells; priority 5 {counts["5"]}, 6 {counts["6"]}, 8 {counts["8"]}, {contradictions} contradictions");
        Assert.Equal((637, 729, 336), (counts["5"], counts["6"], counts["8"]));
        Assert.Equal(0, contradictions);
        Assert.Equal(12883, cells);
    }

    [SkippableFact]
    public void Method_2_of_2018_follows_from_the_local_indicators()
    {
        var reports = new[] { 2017, 2018 }.SelectMany(y => LocalIndicatorFile.Read(Official.File($"local-indicators/LocalIndPerf{y}.txt.gz")).Reports).ToDictionary(r => (r.Year.Number, r.Cds));
        var list = Official.List(2018);
        var evaluator = AssistanceEvaluator.For(2018);
        var found = new List<CdsCode>();
        foreach (var record in list)
        {
            var results = new AgencyResultsBuilder(record.Agency, 2018)
                .WithLocalIndicators(Report(2018), Report(2017))
                .Build();
            if (evaluator.Find(results).Method(2) == TestOutcome.Met)
            {
                found.Add(record.Agency.Cds);
            }

            LocalIndicatorReport Report(int year) => reports.GetValueOrDefault((year, record.Agency.Cds)) ?? LocalIndicatorReport.Empty(record.Agency.Cds, year);
        }

        Assert.Equal(list.Where(r => r.Methods[1] == true).Select(r => r.Agency.Cds).Order(), found.Order());
        Assert.Equal(11, found.Count);
        output.WriteLine($"2018 method 2: {found.Count} of {found.Count}, none extra");
    }

    [SkippableTheory]
    [InlineData(2017)]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    public void Status_and_total_of_every_list_follow_from_its_letters_methods_and_the_year_before(int year)
    {
        var history = year == 2017 ? AssistanceHistory.Empty : AssistanceHistory.Of(Official.List(RuleBooks.Years.Last(y => y < year).Number));
        var evaluator = AssistanceEvaluator.For(year);
        var list = Official.List(year);
        foreach (var record in list)
        {
            var findings = evaluator.FromRecord(record);
            var determination = evaluator.Conclude(findings, history);
            Assert.True(record.Status == determination.Status, $"{record.Agency}: published {record.Status.Code()}, determined {determination.Status.Code()}");
            Assert.Equal(record.TotalStudentGroups ?? 0, findings.TotalStudentGroups);
            if (record.Methods[0] is { } first)
            {
                Assert.Equal(first, !findings.GroupsMeetingCriteria.IsEmpty);
            }
        }

        output.WriteLine($"{year}: {list.Count} statuses of {list.Count}");
        if (year == 2024)
        {
            Assert.Equal(994, list.Count);
        }
    }

    [SkippableTheory]
    [InlineData(2022, 39)]
    [InlineData(2023, 66)]
    [InlineData(2024, 67)]
    public void Flags_of_Education_Code_52072_follow_from_four_lists(int year, int flags)
    {
        var evaluator = AssistanceEvaluator.For(year);
        var window = evaluator.Book.Assistance.Ec52072!.Window;
        var history = AssistanceHistory.Of(window.Where(y => y < year).SelectMany(y => Official.List(y.Number)));
        var shown = GroupsShown();
        var found = 0;
        foreach (var record in Official.List(year))
        {
            // Lists do not tell which groups an agency has; colours of other files show some of them.
            var groups = shown.GetValueOrDefault(record.Agency.Cds).Union(record.GroupsMeetingCriteria);
            var determination = evaluator.Conclude(evaluator.FromRecord(record, groups), history);
            Assert.True((record.Ec52072 ?? false) == (determination.Ec52072 == TestOutcome.Met), $"{record.Agency}: published {record.Ec52072}, found {determination.Ec52072}, groups {groups}");
            found += determination.Ec52072 == TestOutcome.Met ? 1 : 0;
        }

        output.WriteLine($"EC 52072 in {year}: {found} of {flags}, none extra");
        Assert.Equal(flags, found);
    }

    [SkippableFact]
    public void The_list_of_Education_Code_52064_e_5_follows_from_three_lists()
    {
        var evaluator = AssistanceEvaluator.For(2022);
        var history = AssistanceHistory.Of(new[] { 2017, 2018, 2019 }.SelectMany(Official.List));
        var published = Rows("lowest-performing/leas_per_EC52064e5_2023.csv").Select(r => CdsCode.Parse(r["CDS"])).Distinct().Order().ToList();
        var found = Official.List(2022).Where(r => evaluator.Conclude(evaluator.FromRecord(r), history).Ec52064E5 == TestOutcome.Met).Select(r => r.Agency.Cds).Order().ToList();

        output.WriteLine($"EC 52064(e)(5): {found.Count} of {published.Count}");
        Assert.Equal(published, found);
        Assert.Equal(132, found.Count);
    }

    [SkippableTheory]
    [InlineData(2017, "assistance-status.xls")]
    [InlineData(2018, "assistancestatus18.xlsx")]
    [InlineData(2019, "assistancestatus19-rev.xlsx")]
    [InlineData(2022, "assistancestatus22.xlsx")]
    [InlineData(2023, "assistancestatus23.xlsx")]
    [InlineData(2024, "assistancestatus24.xlsx")]
    public void A_workbook_and_its_csv_form_hold_the_same_records(int year, string workbook)
    {
        var fromWorkbook = AssistanceWorkbook.Read(Official.File($"lcff/{workbook}")).Records;
        var fromText = Official.List(year);

        Assert.Equal(fromText.Select(Text), fromWorkbook.Select(Text));
        output.WriteLine($"{year}: {fromWorkbook.Count} rows of the workbook read as those of the CSV");
    }

    private static string Text(AssistanceRecord r) =>
        $"{r.Year} {r.Agency.Cds} {r.Agency.Name} {r.Status} {r.TotalStudentGroups ?? 0} {string.Join(',', r.Letters.OrderBy(l => l.Key).Select(l => $"{l.Key}{l.Value}"))} {string.Join(',', r.Methods)} {r.Ec52072} {string.Join(',', r.EarlierStatuses.OrderBy(s => s.Key).Select(s => $"{s.Key}{s.Value}"))}";

    private static Dictionary<CdsCode, StudentGroupSet> GroupsShown()
    {
        var shown = new Dictionary<CdsCode, StudentGroupSet>();
        foreach (var (cds, group) in Rows("lowest-performing/lowperf_leas_groups_2023.csv").Select(r => (r["cds"], r["studentgroup"]))
            .Concat(Rows("colors/school-group-colors-2017-2018.csv.gz").Where(r => r.HasColor).Select(r => (r["cds"], r["studentgroup"]))))
        {
            var key = CdsCode.Parse(cds).District;
            var parsed = StudentGroups.Parse(group);
            if (parsed != StudentGroup.AllStudents && parsed.Kind() == StudentGroupKind.Accountable)
            {
                shown[key] = shown.GetValueOrDefault(key).With(parsed);
            }
        }

        return shown;
    }

    private static IEnumerable<CsvRow> Rows(string path)
    {
        using Stream file = File.OpenRead(Official.File(path));
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionMode.Decompress) : file;
        using var reader = Sep.New(',').Reader(o => o with { Unescape = true, HasHeader = false }).From(new StreamReader(stream));
        string[]? header = null;
        foreach (var row in reader)
        {
            var cells = row[0..row.ColCount].ToStringsArray();
            if (header is null)
            {
                header = [.. cells.Select(c => c.Trim())];
                continue;
            }

            yield return new(header, cells);
        }
    }

    private sealed record CsvRow(string[] Header, string[] Cells)
    {
        public string this[string column] => Cells[Array.FindIndex(Header, h => h.Equals(column, StringComparison.OrdinalIgnoreCase))].Trim();

        public bool HasColor => Header.Zip(Cells).Any(c => c.First is not ("cds" or "year" or "studentgroup" or "rtype" or "charter_flag" or "dass_flag") && c.Second is "Red" or "Orange" or "Yellow" or "Green" or "Blue");
    }
}

using System.Text;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing.Tests;

public sealed class SyntheticCountyTests
{
    private static readonly SyntheticCounty County = new();

    [Fact]
    public void The_checked_in_county_is_what_the_generator_makes_byte_for_byte()
    {
        // A new county is written with SOS_WRITE_COUNTY=1 and then reviewed as any change.
        if (Environment.GetEnvironmentVariable("SOS_WRITE_COUNTY") == "1")
        {
            County.Write(Repository.County);
        }

        var checkedIn = Directory.GetFiles(Repository.County, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.County, f).Replace('\\', '/'))
            .Where(f => f != ".gitattributes")
            .Order(StringComparer.Ordinal);
        Assert.Equal(County.Files.Select(f => f.Path).Order(StringComparer.Ordinal), checkedIn);
        Assert.All(County.Files, f => Assert.True(Encoding.UTF8.GetBytes(f.Text).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Repository.County, f.Path))), f.Path));
    }

    [Fact]
    public void The_files_are_small()
    {
        Assert.All(County.Files, f => Assert.True(f.Text.Length < 200_000, $"{f.Path} {f.Text.Length}"));
        Assert.True(County.Files.Sum(f => f.Text.Length) < 1_000_000, $"{County.Files.Sum(f => f.Text.Length)}");
    }

    [Fact]
    public void The_same_seed_gives_the_same_files_and_another_seed_others()
    {
        Assert.Equal(County.Files, new SyntheticCounty(SyntheticCounty.DefaultSeed).Files);
        Assert.NotEqual(County.Files, new SyntheticCounty(SyntheticCounty.DefaultSeed + 1).Files);
    }

    [Fact]
    public void Every_row_reads_in_strict_mode_and_publishes_the_rating_of_its_book()
    {
        var rows = 0;
        foreach (var path in County.Files.Select(f => f.Path).Where(p => p.StartsWith("dashboard-", StringComparison.Ordinal)))
        {
            var reader = DashboardFileReader.Open(Path.Combine(Repository.County, path));
            foreach (var (result, published, line) in reader.Rows())
            {
                var rating = Rater.For(result.Year).Rate(result);
                var hasLevels = result.Indicator != Indicator.Science;
                var hasColor = hasLevels && !(result.Indicator == Indicator.CollegeCareer && result.Year == 2023);
                PublishedRating expected = new(hasLevels ? rating.Status : null, hasColor ? rating.Change : null, hasColor ? rating.Level : null, hasColor ? rating.Box : null);
                Assert.True(expected == published, $"{path}, line {line}: published {published}, rated {rating}");
                rows++;

                // Where the file has counts, status and change follow from them.
                if (result.CurrentCounts is not null && !rating.Reason.IsOverride())
                {
                    Assert.Equal(result.CurrentStatus, result.ComputedStatus());
                    Assert.Equal(result.Change, result.ComputedChange());
                }
            }

            Assert.Equal(0, reader.Report.RowsRejected);
            Assert.Empty(reader.Report.Diagnostics);
            Assert.Equal(File.ReadAllLines(Path.Combine(Repository.County, path)).Length - 1, reader.Report.RowsAccepted);
        }

        Assert.True(rows > 3000, $"{rows} rows");
    }

    [Fact]
    public void The_prior_numbers_of_2024_are_the_current_numbers_of_2023()
    {
        var rows = County.Rows().ToList();
        var earlier = rows.Where(r => r.Year == 2023).ToDictionary(Key);
        var compared = 0;
        foreach (var row in rows.Where(r => r.Year == 2024 && r.Indicator != Indicator.Science && r.Group != StudentGroup.LongTermEnglishLearner))
        {
            if (earlier.TryGetValue(Key(row), out var before))
            {
                Assert.Equal((before.CurrentNumerator, before.CurrentDenominator, before.CurrentStatus), (row.PriorNumerator, row.PriorDenominator, row.PriorStatus));
                compared++;
            }
        }

        Assert.True(compared > 1500, $"{compared} rows");

        static (Indicator, CdsCode, StudentGroup) Key(IndicatorResult r) => (r.Indicator, r.Cds, r.Group);
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    public void All_levels_colours_and_most_boxes_are_there(int year)
    {
        var ratings = County.Rows().Where(r => r.Year == year).Select(r => Rater.For(r.Year).Rate(r)).ToList();

        Assert.Superset(Enum.GetValues<StatusLevel>().ToHashSet(), ratings.Select(r => r.Status).ToHashSet());
        Assert.Superset(Enum.GetValues<ChangeLevel>().ToHashSet(), ratings.Select(r => r.Change).ToHashSet());
        Assert.Superset(Enum.GetValues<PerformanceLevel>().ToHashSet(), ratings.Select(r => r.Level).ToHashSet());
        Assert.InRange(ratings.Where(r => r.Level != PerformanceLevel.None).Select(r => r.Box).Distinct().Count(), 20, 25);
        RatingReason[] reasons = [RatingReason.Colored, RatingReason.GroupNotRated, RatingReason.TooFewStudents, RatingReason.TooFewStudentsPriorYear, RatingReason.NotCertified, RatingReason.DataError];
        Assert.Superset(reasons.ToHashSet(), ratings.Select(r => r.Reason).ToHashSet());
        Assert.Contains(year == 2023 ? RatingReason.StatusOnly : RatingReason.InformationOnly, ratings.Select(r => r.Reason));
    }

    [Fact]
    public void Local_indicators_and_assistance_lists_read_in_strict_mode()
    {
        foreach (var file in County.Files.Where(f => f.Path.StartsWith("local-indicators/", StringComparison.Ordinal)))
        {
            var read = LocalIndicatorFile.Read(Path.Combine(Repository.County, file.Path));
            Assert.Equal(read.Reports.Count, read.Report.RowsAccepted);
            Assert.Empty(read.Report.Diagnostics);
            Assert.Equal(file.Path.Contains("Pr9", StringComparison.Ordinal) || file.Path.Contains("Pr10", StringComparison.Ordinal) ? 1 : 15, read.Reports.Count);
        }

        foreach (var year in new[] { 2019, 2022 })
        {
            var read = AssistanceList.ReadCsv(Path.Combine(Repository.County, $"history/assistance{year}.csv"));
            Assert.Empty(read.Report.Diagnostics);
            Assert.Equal(11, read.Records.Count);
            Assert.All(read.Records, r => Assert.Equal(year, r.Year.Number));
            Assert.All(read.Records, r => Assert.Equal(r.TotalStudentGroups, r.GroupsMeetingCriteria.Count));
        }
    }

    [Theory]
    [InlineData(SyntheticCounty.DefaultSeed)]
    [InlineData(1)]
    [InlineData(2)]
    public void Lists_of_schools_are_what_the_countys_own_Dashboards_give(int seed)
    {
        var county = new SyntheticCounty(seed);
        var lists = county.EssaLists();
        var collector = new SchoolHistoryCollector();
        foreach (var row in county.Rows())
        {
            collector.Add(row, Rater.For(row.Year).Rate(row));
        }

        foreach (var record in lists[2022])
        {
            collector.Add(record);
        }

        var titleI = lists[2024].ToDictionary(r => r.School.Cds, r => r.TitleI);
        var histories = collector.Build().Select(h => titleI[h.School.Cds].Aggregate(h, (history, known) => history.WithTitleI(known.Key, known.Value))).ToList();
        var found = histories.SelectMany(h => EssaEvaluator.Replay(h, 2023, 2024)).ToDictionary(d => (d.School.Cds, d.Year));

        Assert.Equal(18, histories.Count);
        foreach (var record in lists[2023].Concat(lists[2024]))
        {
            var own = found[(record.School.Cds, record.Year)];
            Assert.Equal((record.Status, record.Exit, record.Groups, record.HasColors), (own.Status, own.Exit, own.Groups, own.Findings(record.Year)!.HasColors));
            Assert.Equal(own.Previous, record.EarlierStatuses[record.Year.Previous!.Value.Results]);
            Assert.Equal((own.School.IsAlternativeSchool, own.School.Kind), (record.School.IsAlternativeSchool, record.School.Kind));
            Assert.DoesNotContain(own.Assumptions, a => !a.Id.StartsWith("graduation.", StringComparison.Ordinal) && !a.Id.StartsWith("results.2022", StringComparison.Ordinal) && !a.Id.StartsWith("enrollment.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Several_kinds_of_support_of_schools_are_there()
    {
        var lists = County.EssaLists();

        Assert.All(lists.Values, l => Assert.Contains(l, r => r.Status == EssaStatus.Atsi) );
        Assert.Contains(lists.Values.SelectMany(l => l), r => r.Status.IsComprehensive());
        Assert.Contains(lists.Values.SelectMany(l => l), r => r.Exit == EssaExit.Atsi);
        Assert.All(lists.Values, l => Assert.InRange(l.Count(r => r.TitleI.Values.Contains(true)), 5, 13));
    }

    [Theory]
    [InlineData(SyntheticCounty.DefaultSeed)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Every_kind_of_determination_is_there_whatever_the_seed(int seed)
    {
        var (earlier, determinations) = new SyntheticCounty(seed).Determine();

        Expect("59105950000000", AssistanceStatus.DifferentiatedAssistanceYear1, method: 1);
        Expect("59750100000000", AssistanceStatus.GeneralAssistance, method: null);
        Expect("59750280000000", AssistanceStatus.DifferentiatedAssistanceYear1, method: 1);
        Expect("59750360000000", AssistanceStatus.DifferentiatedAssistanceYear1, method: 2);
        Expect("59750440000000", AssistanceStatus.GeneralAssistance, method: null);
        Expect("59750510000000", AssistanceStatus.DifferentiatedAssistanceYear2, method: null);
        Expect("59750690000000", AssistanceStatus.DifferentiatedAssistanceYear1, method: 3);
        Expect("59750770000000", AssistanceStatus.GeneralAssistance, method: null);
        Expect("59750850000000", AssistanceStatus.DifferentiatedAssistanceYear1, method: 1);
        Expect("59750930000000", AssistanceStatus.DifferentiatedAssistanceYear1, method: 1);
        Expect("59751010000000", AssistanceStatus.GeneralAssistance, method: null);
        Expect("59105950180017", AssistanceStatus.DifferentiatedAssistance, method: 1);
        Expect("59750850180025", AssistanceStatus.GeneralAssistance, method: null);
        Expect("59750930180033", AssistanceStatus.GeneralAssistance, method: 1);
        Expect("59751010180041", AssistanceStatus.GeneralAssistance, method: null);
        Assert.Equal(15, determinations.Count);

        Assert.Equal("59750850000000", Assert.Single(determinations.Values, d => d.Ec52072 == TestOutcome.Met).Findings.Agency.Cds.ToString());
        Assert.Equal(SupportTier.IntensiveConsideration, determinations[CdsCode.Parse("59750850000000")].Tier);
        Assert.Equal(AgencyKind.CountyOffice, determinations[CdsCode.Parse("59105950000000")].Findings.Agency.Kind);
        Assert.Equal(AssistanceStatus.DifferentiatedAssistanceYear1, earlier[CdsCode.Parse("59750510000000")].Status);
        Assert.Equal(AssistanceStatus.GeneralAssistance, earlier[CdsCode.Parse("59750280000000")].Status);
        Assert.True(earlier[CdsCode.Parse("59750850180025")].Findings.MeetsCriteria);

        void Expect(string cds, AssistanceStatus status, int? method)
        {
            var determination = determinations[CdsCode.Parse(cds)];
            Assert.True(status == determination.Status, $"{determination.Findings.Agency}: {determination.Status}");
            int?[] met = [.. Enumerable.Range(1, 4).Where(m => determination.Findings.Method(m) == TestOutcome.Met).Select(m => (int?)m)];
            Assert.Equal(method is null ? [] : [method], met);
        }
    }
}

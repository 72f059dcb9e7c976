using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing.Tests;

public sealed class SyntheticStateTests
{
    private const decimal Smallest = SyntheticState.MinimumScale;
    private static readonly Lazy<IReadOnlyList<SyntheticRow>> Tenth = new(() => [.. new SyntheticState(0.1m).Rows(2024)]);

    [Theory]
    [InlineData(0)]
    [InlineData(0.009)]
    [InlineData(0.015)]
    [InlineData(10.01)]
    [InlineData(-1)]
    public void A_scale_outside_its_limits_or_steps_is_refused(double scale)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new SyntheticState((decimal)scale));
        Assert.Contains("0.01 to 10", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_without_rules_for_students_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SyntheticState(1, 1, [2019]));
        Assert.Throws<ArgumentException>(() => new SyntheticState(1, 1, []));
        Assert.Throws<ArgumentException>(() => new SyntheticState(1, 1, [2024, 2024]));
        Assert.Throws<ArgumentException>(() => new SyntheticState(1, 1, [2024]).Rows(2023));
        Assert.Throws<ArgumentException>(() => new SyntheticState(1, 1, [2024]).Students(new SchoolYear(2021)));
        Assert.Throws<ArgumentException>(() => new SyntheticState(Smallest).Students(new SchoolYear(2023), CdsCode.Parse("59105950000000")));
    }

    [Theory]
    [InlineData(0.01, 10, 100)]
    [InlineData(0.37, 370, 3700)]
    [InlineData(1, 1000, 10_000)]
    [InlineData(10, 10_000, 100_000)]
    public void Agencies_and_schools_grow_with_the_scale(double scale, int agencies, int schools)
    {
        var state = new SyntheticState((decimal)scale);
        Assert.Equal((agencies, schools), (state.AgencyCount, state.SchoolCount));
    }

    [Fact]
    public void Codes_are_unique_invented_and_found_again()
    {
        var state = new SyntheticState(2);
        var all = state.Agencies().Concat(state.Schools()).ToList();

        Assert.Equal(22_000, all.Select(a => a.Cds).Distinct().Count());
        Assert.All(all, a => Assert.True(a.Cds.County > 58, $"{a.Cds}"));
        Assert.All(all.Where(a => a.Cds.IsDistrict), a => Assert.Equal(a.Kind == AgencyKind.CountyOffice, a.Cds.IsOfCountyOffice));
        Assert.InRange(all.Count(a => a.Kind == AgencyKind.CountyOffice), 70, 90);
        Assert.InRange(all.Count(a => a.Kind == AgencyKind.Charter), 2000, 2800);
        foreach (var agency in all.Where((_, i) => i % 997 == 0))
        {
            Assert.Contains(state.Directory(2024, agency.Cds).Profiles, p => p.Agency == agency);
        }
    }

    [Fact]
    public void Rows_grow_with_the_scale()
    {
        var (half, whole) = (new SyntheticState(0.05m).Rows(2024).Count(), Tenth.Value.Count);
        Assert.InRange((double)whole / half, 1.8, 2.2);
        Assert.InRange(whole, 80_000, 120_000);
    }

    [Fact]
    public void The_largest_state_is_made_only_as_far_as_it_is_asked_for()
    {
        var state = new SyntheticState(SyntheticState.MaximumScale);
        Assert.Equal(1000, state.Rows(2024).Take(1000).Count());
        Assert.Equal(1000, state.Students(new SchoolYear(2023)).Take(1000).Count());
        Assert.Equal(1000, state.CompactStudents(new SchoolYear(2023)).Take(1000).Count());
    }

    [Property(MaxTest = 8)]
    public void The_same_seed_gives_the_same_rows_whatever_was_asked_before(int seed)
    {
        var state = new SyntheticState(Smallest, seed, [2024]);
        var (school, year) = (state.Schools().ElementAt(Math.Abs(seed % 100)), new SchoolYear(2023));
        var students = state.Students(year, school.Cds).Take(50).ToList();
        var rows = state.Rows(2024).Take(2000).ToList();

        var other = new SyntheticState(0.02m, seed, [2023, 2024, 2025]);
        Assert.Equal(rows, other.Rows(2024).Take(2000));
        Assert.Equal(students.Select(Text), other.Students(year, school.Cds).Take(50).Select(Text));
        Assert.NotEqual(rows, new SyntheticState(Smallest, seed ^ 1, [2024]).Rows(2024).Take(2000));

        // The values of a record, whose lists compare by reference.
        static string Text(Indicators.StudentRecord student) => System.Text.Json.JsonSerializer.Serialize(new
        {
            Id = student.Id.Reveal(),
            Spells = student.Enrollment.Select(e => $"{e.School} {e.Grade} {e.Entry} {e.Exit}"),
            Days = student.Attendance.Select(a => $"{a.School} {a.DaysExpected} {a.DaysAbsent}"),
            Scores = student.Assessments.Select(a => $"{a.Subject} {a.Test} {a.ScaleScore} {a.Level} {a.Condition}"),
            Facts = student.Demographics.Programs.Select(p => $"{p.Program} {p.Start} {p.End}"),
        });
    }

    [Fact]
    public void The_bytes_are_the_same_on_any_machine()
    {
        using var folder = new TemporaryFolder();
        new SyntheticState(Smallest).WriteTo(folder.Path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in folder.Files().Order(StringComparer.Ordinal))
        {
            hash.AppendData(File.ReadAllBytes(Path.Combine(folder.Path, file)));
        }

        // A change of the model changes this hash on purpose; nothing else may.
        Assert.Equal("b7e43954a8608fe0411fa56da3b580fb7bbbf715ecb84f6a5b638add74d52603", Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    [Fact]
    public void Every_file_reads_in_strict_mode_and_publishes_the_rating_of_its_book()
    {
        using var folder = new TemporaryFolder();
        var state = new SyntheticState(0.02m, seed: 3, SyntheticState.AllYears);
        var progress = new Collected();
        state.WriteTo(folder.Path, progress);

        var read = 0;
        foreach (var year in state.Years)
        {
            var rows = state.Rows(year).ToDictionary(r => (r.Result.Indicator, r.Result.RecordType, r.Result.Cds, r.Result.Group));
            foreach (var file in folder.Files($"dashboard-{year}"))
            {
                var reader = DashboardFileReader.Open(Path.Combine(folder.Path, file));
                foreach (var (result, published, line) in reader.Rows())
                {
                    Assert.True(rows.Remove((result.Indicator, result.RecordType, result.Cds, result.Group), out var row), $"{file}, line {line}");
                    // The reader tells from a blank change that two years do not compare; what else it reads is what was written.
                    // Science files do not tell which cut scores apply.
                    var expected = row.Result with { Flags = row.Result.Flags | (result.Flags & ResultFlags.NotComparable) };
                    expected = expected.Indicator == Indicator.Science ? expected with { HighSchoolCutPoints = false } : expected;
                    Assert.Equal(expected, result);
                    var rating = Rater.For(year).Rate(result);
                    Assert.Equal((rating.Status, rating.Level, rating.Box), (row.Rating.Status, row.Rating.Level, row.Rating.Box));
                    Assert.Equal(rating.Status, published.Status ?? rating.Status);
                    Assert.Equal(rating.Change, published.Change ?? rating.Change);
                    Assert.Equal(rating.Level, published.Level ?? rating.Level);
                    Assert.Equal(rating.Box, published.Box ?? rating.Box);
                    read++;
                }

                Assert.Equal(0, reader.Report.RowsRejected);
                Assert.Empty(reader.Report.Diagnostics);
            }

            Assert.Empty(rows);
        }

        Assert.Equal(read, progress.Last.Rows);
        Assert.Equal((20, 20), (progress.Last.Agencies, progress.Last.AllAgencies));
    }

    [Theory]
    [InlineData(2022, 2019)]
    [InlineData(2023, 2022)]
    [InlineData(2024, 2023)]
    [InlineData(2025, 2024)]
    public void Local_indicators_and_lists_of_the_year_before_read_in_strict_mode(int first, int before)
    {
        using var folder = new TemporaryFolder();
        var state = new SyntheticState(Smallest, seed: 11, [first]);
        state.WriteTo(folder.Path);

        Assert.Equal(14, folder.Files("local-indicators").Count());
        foreach (var file in folder.Files("local-indicators"))
        {
            var local = LocalIndicatorFile.Read(Path.Combine(folder.Path, file));
            Assert.Empty(local.Report.Diagnostics);
            var offices = state.Agencies().Count(a => a.Kind == AgencyKind.CountyOffice);
            var charters = state.Schools().Count(s => s.Kind == AgencyKind.Charter);
            Assert.Equal(file.Contains("Pr9", StringComparison.Ordinal) || file.Contains("Pr10", StringComparison.Ordinal) ? offices : 10 + charters, local.Reports.Count);
        }

        var assistance = AssistanceList.ReadCsv(Path.Combine(folder.Path, $"history/assistance{before}.csv"));
        Assert.Empty(assistance.Report.Diagnostics);
        Assert.Equal(state.Agencies().Select(a => a.Cds), assistance.Records.Select(r => r.Agency.Cds));
        Assert.All(assistance.Records, r => Assert.Equal((before, r.Letters.Count), (r.Year.Number, r.TotalStudentGroups)));
        Assert.NotNull(AssistanceHistory.Of(assistance.Records).Find(assistance.Records[0].Agency.Cds, before));

        var essa = EssaList.ReadCsv(Path.Combine(folder.Path, $"history/essa{before}.csv"));
        Assert.Empty(essa.Report.Diagnostics);
        Assert.Equal(state.Schools().Select(s => s.Cds), essa.Records.Select(r => r.School.Cds));
        Assert.Contains(essa.Records, r => r.Status == EssaStatus.NoStatus);
        Assert.Contains(essa.Records, r => r.Status == EssaStatus.Atsi && !r.Groups.IsEmpty);
    }

    [Fact]
    public void All_levels_colours_and_reasons_are_there_in_a_tenth_of_a_state()
    {
        var ratings = Tenth.Value;

        Assert.Superset(Enum.GetValues<StatusLevel>().ToHashSet(), ratings.Select(r => r.Rating.Status).ToHashSet());
        Assert.Superset(Enum.GetValues<ChangeLevel>().ToHashSet(), ratings.Select(r => r.Rating.Change).ToHashSet());
        foreach (var indicator in Model.Indicators.All.Where(i => i != Indicator.Science))
        {
            var levels = ratings.Where(r => r.Result.Indicator == indicator).Select(r => r.Rating.Level).ToHashSet();
            Assert.True(levels.SetEquals(Enum.GetValues<PerformanceLevel>()), $"{indicator}: {string.Join(' ', levels)}");
        }

        Assert.InRange(ratings.Select(r => r.Rating.Box).Distinct().Count(), 25, 26);
        RatingReason[] reasons =
        [
            RatingReason.Colored, RatingReason.GroupNotRated, RatingReason.NoStudents, RatingReason.TooFewStudents, RatingReason.TooFewStudentsPriorYear,
            RatingReason.NotCertified, RatingReason.DataError, RatingReason.InformationOnly,
        ];
        Assert.Superset(reasons.ToHashSet(), ratings.Select(r => r.Rating.Reason).ToHashSet());
    }

    [Fact]
    public void Sizes_and_results_lie_near_those_of_a_real_state()
    {
        var rows = Tenth.Value;
        var state = rows.Where(r => r.Result.RecordType == RecordType.State).ToDictionary(r => (r.Result.Indicator, r.Result.Group), r => r.Result);

        Near(Indicator.EnglishLanguageArts, -30, -5);
        Near(Indicator.Mathematics, -65, -35);
        Near(Indicator.ChronicAbsenteeism, 16, 23);
        Near(Indicator.Suspension, 2, 4.5);
        Near(Indicator.Graduation, 82, 91);
        Near(Indicator.CollegeCareer, 36, 54);
        var learners = state[(Indicator.EnglishLearnerProgress, StudentGroup.EnglishLearner)];
        Assert.InRange(learners.CurrentStatus!.Value.ToDecimal(), 40, 54);

        // Schools: many small, few large; changes between years as wide as published ones.
        var schools = rows.Where(r => r.Result is { RecordType: RecordType.School, Indicator: Indicator.Suspension, Group: StudentGroup.AllStudents }).Select(r => r.Result.CurrentDenominator!.Value).Order().ToList();
        Assert.InRange(schools[schools.Count / 10], 40, 200);
        Assert.InRange(schools[schools.Count / 2], 420, 620);
        Assert.InRange(schools[schools.Count * 99 / 100], 2000, 3600);
        var changes = rows.Where(r => r.Result is { RecordType: RecordType.School, Indicator: Indicator.EnglishLanguageArts, Group: StudentGroup.AllStudents, Change: not null }).Select(r => (double)r.Result.Change!.Value.ToDecimal()).ToList();
        Assert.InRange(Math.Sqrt(changes.Average(c => c * c)), 9, 22);

        void Near(Indicator indicator, double low, double high)
        {
            var status = (double)state[(indicator, StudentGroup.AllStudents)].CurrentStatus!.Value.ToDecimal();
            Assert.True(status >= low && status <= high, $"{indicator.Code()} {status}");
        }
    }

    [Fact]
    public void The_main_job_runs_on_its_files()
    {
        using var folder = new TemporaryFolder();
        new SyntheticState(0.03m).WriteTo(folder.Path);
        var history = AssistanceHistory.Of(folder.Files("history").Where(f => f.Contains("assistance", StringComparison.Ordinal)).SelectMany(f => AssistanceList.ReadCsv(Path.Combine(folder.Path, f)).Records));
        var local = folder.Files("local-indicators").SelectMany(f => LocalIndicatorFile.Read(Path.Combine(folder.Path, f)).Reports).ToList();
        var collector = new AgencyResultsCollector(2024);
        var schools = new SchoolHistoryCollector();
        foreach (var record in EssaList.ReadCsv(Path.Combine(folder.Path, "history/essa2022.csv")).Records)
        {
            schools.Add(record);
        }

        foreach (var row in folder.Files("dashboard-2024").SelectMany(f => DashboardFileReader.Open(Path.Combine(folder.Path, f)).Rows()))
        {
            collector.Add(row.Result, Rater.For(2024).Rate(row.Result));
        }

        foreach (var report in local.GroupBy(r => (r.Cds, r.Year), (k, reports) => new LocalIndicatorReport(k.Cds, k.Year, reports.SelectMany(r => r.Ratings).ToDictionary())))
        {
            collector.Add(report);
        }

        var determinations = collector.Build().Select(r => AssistanceEvaluator.For(2024).Determine(r, history)).ToList();
        Assert.Equal(30, determinations.Count(d => d.Agency.Kind is AgencyKind.District or AgencyKind.CountyOffice));
        Assert.InRange(determinations.Count(d => d.Agency.Kind == AgencyKind.Charter), 20, 60);
        Assert.Contains(determinations, d => d.Status == AssistanceStatus.GeneralAssistance);
        Assert.Contains(determinations, d => d.Findings.Method(1) == TestOutcome.Met);
        Assert.Equal(300, schools.Build().Count);
    }

    private sealed class Collected : IProgress<SyntheticProgress>
    {
        internal SyntheticProgress Last { get; private set; }

        public void Report(SyntheticProgress value) => Last = value;
    }
}

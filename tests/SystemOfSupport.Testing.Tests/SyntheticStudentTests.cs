using System.Globalization;
using FsCheck.Xunit;
using SystemOfSupport.Indicators;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing.Tests;

/// <summary>The records of the synthetic state's students, counted by the calculator, are its Dashboard files.</summary>
public sealed class SyntheticStudentTests
{
    private const decimal Smallest = SyntheticState.MinimumScale;

    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void Student_records_of_a_whole_state_give_every_row_of_its_files(int dashboard)
    {
        DashboardYear year = dashboard;
        var state = new SyntheticState(Smallest, seed: 7, [year]);
        using var folder = new TemporaryFolder();
        state.WriteTo(folder.Path);

        var measured = Measure(state, year, CdsCode.State);
        CompareFurtherColumns(folder, year, measured);
        var compared = state.Rows(year).Sum(row => Compare(row, measured));
        Assert.InRange(compared, 4000, 14_000);

        // What is left is of the year before alone, and the indicators report this year's status only.
        Assert.All(measured.Values, r => Assert.True(IsStatusOnly(r.Result) && r.Result.CurrentDenominator == 0, $"{r.Result}"));
    }

    [Property(MaxTest = 6)]
    public void Student_records_of_a_district_give_its_rows_and_those_of_its_schools(int seed)
    {
        var state = new SyntheticState(Smallest, seed, [2024]);
        var schools = state.Schools().ToLookup(s => s.Cds.District);
        var district = state.Agencies().Where(a => schools[a.Cds].Any(s => s.Kind == AgencyKind.Charter)).MinBy(a => schools[a.Cds].Count()) ?? state.Agencies().First();
        var measured = Measure(state, 2024, district.Cds);
        var charters = schools[district.Cds].Where(s => s.Kind == AgencyKind.Charter).Select(s => s.Cds).ToHashSet();

        // The records of a district hold of a charter school only who counts for the district too.
        var rows = state.Rows(2024).Where(r => r.Result.Cds.District == district.Cds && r.Result.RecordType != RecordType.State && !charters.Contains(r.Result.Cds)).ToList();
        Assert.True(rows.Sum(r => Compare(r, measured)) > 50, $"{rows.Count} rows");
        Assert.All(measured.Keys, k => Assert.True(k.RecordType == RecordType.State || charters.Contains(k.Cds), $"{k}"));
    }

    [Fact]
    public void Student_records_of_a_charter_school_give_its_rows()
    {
        var state = new SyntheticState(Smallest, seed: 5, [2024]);
        var charter = state.Schools().Last(s => s.Kind == AgencyKind.Charter);
        var measured = Measure(state, 2024, charter.Cds);

        var rows = state.Rows(2024).Where(r => r.Result.Cds == charter.Cds).ToList();
        Assert.True(rows.Sum(r => Compare(r, measured)) > 20, $"{rows.Count} rows");
        Assert.DoesNotContain(measured.Keys, k => k.Cds == charter.Cds);
    }

    [Fact]
    public void An_agency_is_not_the_sum_of_its_schools()
    {
        // Moves within districts, short stays and special-education accountability make the levels differ.
        var rows = new SyntheticState(0.02m, seed: 7, [2024]).Rows(2024).Select(r => r.Result).Where(r => r is { Indicator: Indicator.ChronicAbsenteeism or Indicator.Suspension, Group: StudentGroup.AllStudents }).ToList();
        foreach (var indicator in new[] { Indicator.ChronicAbsenteeism, Indicator.Suspension })
        {
            var ofIndicator = rows.Where(r => r.Indicator == indicator).ToList();
            var schools = ofIndicator.Where(r => r is { RecordType: RecordType.School, IsCharter: false }).ToLookup(r => r.Cds.District, r => r.CurrentDenominator!.Value);
            var agencies = ofIndicator.Where(r => r.RecordType == RecordType.District).ToList();
            Assert.InRange(agencies.Count(a => schools[a.Cds].Sum() != a.CurrentDenominator), 10, agencies.Count);
            var state = ofIndicator.Single(r => r.RecordType == RecordType.State).CurrentDenominator!.Value;
            Assert.True(state < ofIndicator.Where(r => r.RecordType == RecordType.School).Sum(r => r.CurrentDenominator!.Value), $"{indicator} {state}");
        }
    }

    [Fact]
    public void Compact_students_are_the_same_students_at_the_level_of_the_school()
    {
        SchoolYear year = new(2023);
        var state = new SyntheticState(Smallest, seed: 9, [2024]);
        var schools = state.Schools().Select(s => s.Cds).ToList();
        var tallies = new IndicatorCalculator(RuleBooks.For(2024), state.Directory(2024), SyntheticState.Choices(2024)).Tally(state.Students(year), year);

        var counts = new Dictionary<(TallyKey Key, TallyCount Count), long>();
        var last = 0;
        foreach (var student in state.CompactStudents(year))
        {
            Assert.True(student.SchoolIndex >= last, "The students are sorted by school.");
            last = student.SchoolIndex;
            Add(student.YearGroups, Indicator.Suspension, TallyCount.Enrolled, 1);
            Add(student.YearGroups, Indicator.Suspension, TallyCount.Suspended, student.IsSuspended ? 1 : 0);
            Add(student.YearGroups, Indicator.ChronicAbsenteeism, TallyCount.Eligible, student.IsEligible ? 1 : 0);
            Add(student.YearGroups, Indicator.ChronicAbsenteeism, TallyCount.ChronicallyAbsent, student.IsChronicallyAbsent ? 1 : 0);
            Add(student.AssessmentGroups, Indicator.EnglishLanguageArts, TallyCount.Scored, student.EnglishLanguageArtsTenths is null ? 0 : 1);
            Add(student.AssessmentGroups, Indicator.EnglishLanguageArts, TallyCount.PointTenths, student.EnglishLanguageArtsTenths ?? 0);
            Add(student.AssessmentGroups, Indicator.Mathematics, TallyCount.Scored, student.MathematicsTenths is null ? 0 : 1);
            Add(student.AssessmentGroups, Indicator.Mathematics, TallyCount.PointTenths, student.MathematicsTenths ?? 0);
            Assert.Equal("SyntheticStudent (withheld)", student.ToString());

            void Add(StudentGroupSet groups, Indicator indicator, TallyCount count, long value)
            {
                foreach (var group in groups)
                {
                    var key = (new TallyKey(indicator, RecordType.School, schools[student.SchoolIndex], group), count);
                    counts[key] = counts.GetValueOrDefault(key) + value;
                }
            }
        }

        Assert.True(counts.Count > 8000, $"{counts.Count} counts");
        Assert.All(counts, c => Assert.Equal(tallies.Find(c.Key.Key)?[c.Key.Count] ?? 0, c.Value));
        foreach (var key in tallies.Keys.Where(k => k is { RecordType: RecordType.School, Indicator: Indicator.ChronicAbsenteeism or Indicator.Suspension }))
        {
            var count = key.Indicator == Indicator.Suspension ? TallyCount.Enrolled : TallyCount.Eligible;
            Assert.True(counts.ContainsKey((key, count)), $"{key}");
        }
    }

    [Fact]
    public void Records_of_every_kind_are_there()
    {
        var students = new SyntheticState(Smallest).Students(new SchoolYear(2023)).ToList();

        Assert.Equal(students.Count, students.Select(s => s.Id).Distinct().Count());
        Assert.InRange(students.Count, 40_000, 90_000);
        Assert.Contains(students, s => s.Enrollment.Count == 2);
        Assert.Contains(students, s => s.Enrollment.Count == 0 && s.Cohorts.Count == 1);
        Assert.Contains(students, s => s.Demographics.ResponsibleDistrict is not null);
        Assert.Contains(students, s => s.Suspensions.Count == 2);
        Assert.Contains(students, s => s.CollegeCareer is not null);
        Assert.Superset(Enum.GetValues<AssessmentTest>().ToHashSet(), students.SelectMany(s => s.Assessments).Select(a => a.Test).ToHashSet());
        Assert.Superset(Enum.GetValues<ElpacTest>().ToHashSet(), students.SelectMany(s => s.Elpac).Select(e => e.Test).ToHashSet());
        Assert.Superset(new HashSet<ConditionCode> { ConditionCode.None, ConditionCode.ParentExemption, ConditionCode.NotTested, ConditionCode.MedicalEmergency }, students.SelectMany(s => s.Assessments).Select(a => a.Condition).ToHashSet());
        Assert.Superset(new HashSet<CohortKind> { CohortKind.FourYear, CohortKind.FifthYear }, students.SelectMany(s => s.Cohorts).Select(c => c.Kind).ToHashSet());
    }

    private static Dictionary<TallyKey, MeasuredResult> Measure(SyntheticState state, DashboardYear year, CdsCode cds)
    {
        var calculator = new IndicatorCalculator(RuleBooks.For(year), state.Directory(year, cds), SyntheticState.Choices(year));
        var current = calculator.Tally(state.Students(year.Results, cds), year.Results);
        var prior = year.PriorResults is { } before ? calculator.Tally(state.Students(before, cds), before) : null;
        return calculator.Results(current, prior).ToDictionary(r => KeyOf(r.Result));
    }

    // One row of the files against the calculator's: all of it but the flags of certification, which are the agency's and not the students'.
    private static int Compare(SyntheticRow row, Dictionary<TallyKey, MeasuredResult> measured)
    {
        Assert.True(measured.Remove(KeyOf(row.Result), out var found), $"The records give no row {row.Result}.");
        var result = IsStatusOnly(found.Result) ? found.Result with { PriorDenominator = null, PriorNumerator = null, PriorStatus = null, Change = null } : found.Result;
        var certification = row.Result.Flags & (ResultFlags.CertifyFlag | ResultFlags.DataErrorFlag);
        result = result with { Flags = result.Flags | certification, DistrictName = row.Result.DistrictName };
        Assert.Equal(row.Result, result);
        Assert.Equal(row.Rating, Rater.For(row.Result.Year).Rate(result));
        return 1;
    }

    // What a result does not hold but the files print: participation, records of the lowest score, parts of the count.
    private static void CompareFurtherColumns(TemporaryFolder folder, DashboardYear year, Dictionary<TallyKey, MeasuredResult> measured)
    {
        var compared = 0;
        foreach (var file in folder.Files($"dashboard-{year}"))
        {
            var lines = File.ReadAllLines(Path.Combine(folder.Path, file));
            var columns = lines[0].Split('\t');
            var indicator = Files.DashboardFileName.TryParse(file, out var name) ? name!.Indicator : default;
            foreach (var line in lines.Skip(1))
            {
                var cells = columns.Zip(line.Split('\t')).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);
                var key = new TallyKey(indicator, RecordTypes.Parse(cells["rtype"]), CdsCode.Parse(cells["cds"]), cells.TryGetValue("studentgroup", out var group) ? StudentGroups.Parse(group) : StudentGroup.EnglishLearner);
                var result = measured[key];
                if (indicator is Indicator.EnglishLanguageArts or Indicator.Mathematics or Indicator.Science)
                {
                    Expect(result.Participation!.Value.Enrolled, "currprate_enrolled", "prate_enrolled");
                    Expect(result.Participation!.Value.Tested, "currprate_tested", "prate_tested");
                    Expect(result.Participation!.Value.WholePercent, "currprate", "prate");
                    Expect(result.LowestScoreRecords is 0 ? null : result.LowestScoreRecords, "currnumPRLOSS", "numPRLOSS");
                    Expect(result.Result.CurrentDenominator - (result.LowestScoreRecords ?? 0), "currdenom_withoutPRLOSS");
                    Expect(result.StatusWithoutPenalty?.ToDecimal(), "currstatus_withoutPRLOSS");
                    Expect(result.PriorParticipation?.Enrolled, "priorprate_enrolled");
                    Expect(result.PriorParticipation?.Tested, "priorprate_tested");
                    Expect(result.PriorLowestScoreRecords is 0 ? null : result.PriorLowestScoreRecords, "priornumPRLOSS");
                }
                else if (indicator == Indicator.Graduation)
                {
                    Expect(result.Parts?[TallyCount.FifthYearGraduates] ?? 0, "fiveyrnumer");
                }
                else if (indicator == Indicator.CollegeCareer)
                {
                    Expect(result.Parts?[TallyCount.Prepared], "curr_prep");
                }
                else if (indicator == Indicator.EnglishLearnerProgress)
                {
                    Expect(result.Parts?[TallyCount.Progressed], "currprogressed");
                    Expect(result.Parts?[TallyCount.MaintainedLevel4], "currmaintainPL4");
                    Expect(result.Parts?[TallyCount.MaintainedOther], "currmaintainOth");
                    Expect(result.Parts?[TallyCount.Declined], "currdeclined");
                    Expect(result.Parts?[TallyCount.ProgressedAlternate], "currprogressed_Alternate");
                    Expect(result.Parts?[TallyCount.MaintainedLevel3Alternate], "currmaintainPL3_Alternate");
                    Expect(result.Parts?[TallyCount.NotProgressedAlternate], "currnotprognotmain_Alternate");
                    Expect(result.Parts is null ? null : result.Result.CurrentDenominator - result.Parts.Values.Sum(), "curr95");
                }

                void Expect<T>(T? value, params string[] names)
                {
                    foreach (var column in names.Where(cells.ContainsKey))
                    {
                        var text = value is decimal number ? number.ToString("0.#", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{value}");
                        Assert.True(text == cells[column], $"{file} {key} {column}: printed {cells[column]}, from the records {text}");
                        compared++;
                    }
                }
            }
        }

        Assert.True(compared > 15_000, $"{compared} cells");
    }

    private static bool IsStatusOnly(IndicatorResult result) => RuleBooks.For(result.Year)[result.Indicator].Reporting == IndicatorReporting.StatusOnly;

    private static TallyKey KeyOf(IndicatorResult result) => new(result.Indicator, result.RecordType, result.Cds, result.Group);
}

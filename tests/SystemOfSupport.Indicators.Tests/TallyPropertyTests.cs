using FsCheck.Xunit;
using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators.Tests;

public sealed class TallyPropertyTests
{
    private static readonly IndicatorCalculator Calculator = TestDistrict.Calculator();
    private static readonly StudentRecord[] Students = [.. Enumerable.Range(1, 400).Select(TestDistrict.Invented)];
    private static readonly byte[] Whole = Bytes(Calculator.Tally(Students, TestDistrict.Year2024));

    [Property(MaxTest = 60)]
    public bool Any_order_any_partition_and_any_merge_tree_give_the_same_bytes(int seed, byte parts)
    {
        var random = new Random(seed);
        var buckets = Enumerable.Range(0, (parts % 9) + 1).Select(_ => new List<StudentRecord>()).ToArray();
        foreach (var student in Students.OrderBy(_ => random.Next()))
        {
            buckets[random.Next(buckets.Length)].Add(student);
        }

        var sets = buckets.AsParallel().Select(b => Calculator.Tally(b, TestDistrict.Year2024)).ToList();
        while (sets.Count > 1)
        {
            var (i, j) = (random.Next(sets.Count), random.Next(sets.Count));
            if (i != j)
            {
                var merged = sets[i].Merge(sets[j]);
                sets.RemoveAt(Math.Max(i, j));
                sets.RemoveAt(Math.Min(i, j));
                sets.Insert(random.Next(sets.Count + 1), merged);
            }
        }

        return Bytes(sets[0]).AsSpan().SequenceEqual(Whole);
    }

    [Fact]
    public void Both_forms_round_trip_and_equal_sets_have_equal_bytes()
    {
        var set = Calculator.Tally(Students, TestDistrict.Year2024);
        using var binary = new MemoryStream(Bytes(set));
        using var json = new MemoryStream();
        set.WriteJson(json);
        json.Position = 0;

        Assert.Equal(set, TallySet.ReadBinary(binary));
        Assert.Equal(set, TallySet.ReadJson(json));
        Assert.True(set.Count > 300);
        Assert.True(Whole.Length < json.Length / 4);
    }

    [Fact]
    public void Bytes_that_are_cut_short_or_too_long_are_refused()
    {
        for (var length = 0; length < Whole.Length; length += length < 2000 ? 1 : 97)
        {
            using var cut = new MemoryStream(Whole[..length]);
            Assert.Throws<FormatException>(() => TallySet.ReadBinary(cut));
        }

        using var longer = new MemoryStream([.. Whole, 0]);
        Assert.Throws<FormatException>(() => TallySet.ReadBinary(longer));
    }

    [Property(MaxTest = 300)]
    public bool Damaged_bytes_are_refused_or_read_and_never_crash(int position, byte value)
    {
        var bytes = Whole.ToArray();
        bytes[(int)(unchecked((uint)position) % bytes.Length)] ^= (byte)(value | 1);
        using var stream = new MemoryStream(bytes);
        try
        {
            return TallySet.ReadBinary(stream).Count >= 0;
        }
        catch (FormatException)
        {
            return true;
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"basis\":null,\"tallies\":[]}")]
    [InlineData("{\"surprise\":1}")]
    public void What_is_no_tallies_in_JSON_is_refused(string text)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Throws<FormatException>(() => TallySet.ReadJson(stream));
    }

    [Fact]
    public void Tallies_of_other_rules_choices_or_years_do_not_merge()
    {
        var set = Calculator.Tally([], TestDistrict.Year2024);

        Assert.Throws<ArgumentException>(() => set.Merge(Calculator.Tally([], TestDistrict.Year2024.Previous)));
        Assert.Throws<ArgumentException>(() => set.Merge(TestDistrict.Calculator(2025).Tally([], TestDistrict.Year2024)));
        Assert.Throws<ArgumentException>(() => set.Merge(TestDistrict.Calculator(choose: c => c with { ElpacSwitch = ElpacSwitchRule.CountedAsNotProgressed }).Tally([], TestDistrict.Year2024)));
        Assert.Throws<ArgumentException>(() => Calculator.Results(Calculator.Tally([], TestDistrict.Year2024.Previous)));
    }

    [Fact]
    public void A_tally_takes_its_own_counts_once_and_none_negative_but_points()
    {
        Assert.Throws<ArgumentException>(() => Tally.Of(Indicator.Suspension, (TallyCount.Prepared, 1)));
        Assert.Throws<ArgumentException>(() => Tally.Of(Indicator.Suspension, (TallyCount.Enrolled, 1), (TallyCount.Enrolled, 1)));
        Assert.Throws<ArgumentException>(() => Tally.Of(Indicator.Suspension, (TallyCount.Enrolled, -1)));
        Assert.Equal(-5, Tally.Of(Indicator.Mathematics, (TallyCount.PointTenths, -5))[TallyCount.PointTenths]);
        Assert.Throws<ArgumentException>(() => Tally.Of(Indicator.Mathematics) + Tally.Of(Indicator.Suspension));
    }

    [Fact]
    public void Parts_never_exceed_their_whole_and_race_groups_never_exceed_all_students()
    {
        var set = Calculator.Tally(Students, TestDistrict.Year2024);
        foreach (var key in set.Keys)
        {
            var tally = set.Find(key)!;
            var (part, whole) = key.Indicator switch
            {
                Indicator.ChronicAbsenteeism => (tally[TallyCount.ChronicallyAbsent], tally[TallyCount.Eligible]),
                Indicator.Suspension => (tally[TallyCount.Suspended], tally[TallyCount.Enrolled]),
                Indicator.Graduation => (tally[TallyCount.Graduates], tally[TallyCount.Cohort]),
                Indicator.EnglishLearnerProgress or Indicator.CollegeCareer => (0, 0),
                _ => (tally[TallyCount.Scored], tally[TallyCount.ParticipationTested]),
            };
            Assert.InRange(part, 0, whole);
            if (key.Indicator != Indicator.EnglishLearnerProgress)
            {
                Assert.NotNull(set.Find(key with { Group = StudentGroup.AllStudents }));
            }
        }
    }

    [Property(MaxTest = 200)]
    public bool A_student_in_no_group_counts_in_all_students_only(int seed)
    {
        StudentGroupSet takers = [StudentGroup.AllStudents, StudentGroup.SmarterBalancedTakers, StudentGroup.AlternateAssessmentTakers, StudentGroup.ScienceTestTakers];
        var student = TestDistrict.Invented(Math.Abs(seed % 1_000_000)) with { Demographics = new() };
        return Calculator.Tally([student], TestDistrict.Year2024).Keys.All(k => takers.Contains(k.Group));
    }

    [Fact]
    public void A_charter_is_not_in_its_authorizer_and_is_in_the_state()
    {
        var charter = TestDistrict.Student(1) with { Enrollment = [TestDistrict.Spell(TestDistrict.Charter, Grade.Fourth)] };

        var set = Calculator.Tally([charter], TestDistrict.Year2024);

        Assert.Equal(1, TestDistrict.Of(set, Indicator.Suspension, TestDistrict.Charter)![TallyCount.Enrolled]);
        Assert.Null(TestDistrict.Of(set, Indicator.Suspension, TestDistrict.District));
        Assert.Equal(1, TestDistrict.Of(set, Indicator.Suspension, CdsCode.State)![TallyCount.Enrolled]);
    }

    [Fact]
    public void A_student_of_two_schools_counts_in_both_and_once_in_district_and_state()
    {
        var moved = TestDistrict.Student(1) with
        {
            Enrollment = [TestDistrict.Spell(TestDistrict.Elementary, Grade.Fourth, exit: new(2023, 12, 1)), TestDistrict.Spell(TestDistrict.Middle, Grade.Fourth, new(2023, 12, 2))],
        };

        var set = Calculator.Tally([moved], TestDistrict.Year2024);

        foreach (var cds in new[] { TestDistrict.Elementary, TestDistrict.Middle, TestDistrict.District, CdsCode.State })
        {
            Assert.Equal(1, TestDistrict.Of(set, Indicator.Suspension, cds)![TallyCount.Enrolled]);
        }
    }

    [Fact]
    public void Special_education_accountability_moves_the_agency_row_only()
    {
        var placed = TestDistrict.Student(1) with
        {
            Demographics = new() { ResponsibleDistrict = TestDistrict.OtherDistrict, Programs = [new() { Program = StudentProgram.Disability, Start = new(2020, 1, 1) }] },
            Enrollment = [TestDistrict.Spell(TestDistrict.Elementary, Grade.Fourth)],
        };
        var nonpublic = placed with { Id = TestDistrict.Id(2), Enrollment = [TestDistrict.Spell(TestDistrict.Nonpublic, Grade.Fourth)] };

        var set = Calculator.Tally([placed, nonpublic], TestDistrict.Year2024);

        Assert.Equal(1, TestDistrict.Of(set, Indicator.Suspension, TestDistrict.Elementary)![TallyCount.Enrolled]);
        Assert.Null(TestDistrict.Of(set, Indicator.Suspension, TestDistrict.District));
        Assert.Null(TestDistrict.Of(set, Indicator.Suspension, TestDistrict.Nonpublic));
        Assert.Equal(2, TestDistrict.Of(set, Indicator.Suspension, TestDistrict.OtherDistrict)![TallyCount.Enrolled]);
        Assert.Equal(2, TestDistrict.Of(set, Indicator.Suspension, CdsCode.State)![TallyCount.Enrolled]);
    }

    [Fact]
    public void A_student_twice_is_refused_without_naming_the_student()
    {
        var e = Assert.Throws<MeasurementException>(() => Calculator.Tally([TestDistrict.Student(7), TestDistrict.Student(7)], TestDistrict.Year2024));

        Assert.DoesNotContain("0000000007", e.Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 40)]
    public bool Suppressed_results_never_appear_below_eleven(int seed)
    {
        var random = new Random(seed);
        var sample = Students.Where(_ => random.Next(5) == 0).ToList();
        var prior = Calculator.Tally(Students.Where(_ => random.Next(5) == 0), TestDistrict.Year2024.Previous);
        return Calculator.Results(Calculator.Tally(sample, TestDistrict.Year2024), prior).All(r =>
            (r.Result.CurrentDenominator >= 11 || (r.Result.CurrentNumerator is null && r.Result.CurrentStatus is null && r.Result.Change is null && r.Parts is null))
            && (r.Result.PriorDenominator >= 11 || (r.Result.PriorNumerator is null && r.Result.PriorStatus is null && r.Result.Change is null)));
    }

    [Fact]
    public void Every_result_can_be_rated_and_says_how_open_points_were_decided()
    {
        var set = Calculator.Tally(Students, TestDistrict.Year2024);
        var results = Calculator.Results(set, Calculator.Tally(Students, TestDistrict.Year2024.Previous));
        var rater = SystemOfSupport.Policy.Rater.For(2024);

        foreach (var result in results)
        {
            rater.Rate(result.Result);
            Assert.Equal("california-2024", result.Basis.Book);
        }

        Assert.Equal(8, results.Select(r => r.Result.Indicator).Distinct().Count());
        Assert.Contains(results.First(r => r.Result.Indicator == Indicator.EnglishLanguageArts).Choices, c => c.ToString() == "alternateScores = alternateScoresExcluded");
        Assert.Contains(results.First(r => r.Result.Indicator == Indicator.EnglishLearnerProgress).Choices, c => c.ToString() == "untestedEnglishLearners = notAdded");
    }

    private static byte[] Bytes(TallySet set)
    {
        using var stream = new MemoryStream();
        set.WriteBinary(stream);
        return stream.ToArray();
    }
}

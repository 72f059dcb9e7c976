using System.Text;
using System.Text.Json.Nodes;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators.Tests;

/// <summary>Every score, split and grade span, where the space is small.</summary>
public sealed class ExhaustiveTests
{
    private const string ElaCuts = "3:2367,2432,2490 4:2416,2473,2533 5:2442,2502,2582 6:2457,2531,2618 7:2479,2552,2649 8:2487,2567,2668 11:2493,2583,2682";
    private const string MathCuts = "3:2381,2436,2501 4:2411,2485,2549 5:2455,2528,2579 6:2473,2552,2610 7:2484,2567,2635 8:2504,2586,2653 11:2543,2628,2718";
    // Lowest and highest obtainable scores of the two editions; the cut scores are the same in both.
    private const string ElaEndsBefore = "3:2114,2623 4:2131,2663 5:2201,2701 6:2210,2724 7:2258,2745 8:2288,2769 11:2299,2795";
    private const string MathEndsBefore = "3:2189,2621 4:2204,2659 5:2219,2700 6:2235,2748 7:2250,2778 8:2265,2802 11:2280,2862";
    private const string ElaEnds = "3:2115,2650 4:2140,2690 5:2200,2730 6:2230,2770 7:2260,2810 8:2290,2850 11:2300,2900";
    private const string MathEnds = "3:2190,2660 4:2205,2700 5:2220,2740 6:2235,2780 7:2250,2820 8:2265,2860 11:2280,2900";
    private const string ElpacCuts = "K:1373,1397,1421,1447,1473 1:1410,1432,1454,1480,1506 2:1423,1446,1470,1500,1531 3:1447,1467,1487,1510,1534 4:1458,1478,1498,1523,1548 5:1466,1489,1513,1536,1559 "
        + "6:1474,1495,1516,1541,1566 7:1480,1503,1526,1550,1575 8:1485,1509,1533,1561,1589 9:1492,1518,1544,1574,1605 10:1492,1518,1544,1574,1605 11:1499,1526,1554,1584,1614 12:1499,1526,1554,1584,1614";

    public static TheoryData<int> Years => [2017, 2018, 2019, 2022, 2023, 2024, 2025];

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_Smarter_Balanced_score_of_every_grade_has_its_distance_and_level(int year)
    {
        foreach (var (indicator, cuts) in new[] { (Indicator.EnglishLanguageArts, ElaCuts), (Indicator.Mathematics, MathCuts) })
        {
            var rules = RuleBooks.For(year).Measurement!.Assessments.First(a => a.Indicator == indicator);
            foreach (var (grade, levels) in Cuts(cuts))
            {
                var scale = rules.Scales.Single(s => s.Grades.Contains(grade));
                for (var score = scale.Lowest; score <= scale.Highest; score++)
                {
                    Assert.Equal(score - levels[1], AssessmentPoints.Of(rules, grade, score).ToDecimal());
                    Assert.Equal(1 + levels.Count(l => score >= l), AssessmentPoints.LevelOf(rules, grade, score));
                }

                Assert.Throws<MeasurementException>(() => AssessmentPoints.Of(rules, grade, scale.Lowest - 1));
                Assert.Throws<MeasurementException>(() => AssessmentPoints.Of(rules, grade, scale.Highest + 1));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Scales_end_where_their_edition_ends(int year)
    {
        var before = year <= 2019;
        foreach (var (indicator, ends) in new[] { (Indicator.EnglishLanguageArts, before ? ElaEndsBefore : ElaEnds), (Indicator.Mathematics, before ? MathEndsBefore : MathEnds) })
        {
            var scales = RuleBooks.For(year).Measurement!.Assessments.First(a => a.Indicator == indicator).Scales;
            Assert.Equal(Cuts(ends).Select(e => (e.Grade, e.Values[0], e.Values[1])), scales.SelectMany(s => Grades.All.Where(s.Grades.Contains).Select(g => (g, s.Lowest, s.Highest))));
        }
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    public void Every_science_score_has_its_points(int year)
    {
        var rules = RuleBooks.For(year).Measurement!.Assessments.First(a => a.Indicator == Indicator.Science);
        foreach (var (grade, levels) in Cuts("5:179,214,231 8:378,415,433 10:576,615,636 11:576,615,636 12:576,615,636"))
        {
            var lowest = grade switch { Grade.Fifth => 150, Grade.Eighth => 350, _ => 550 };
            for (var points = 0; points <= 100; points++)
            {
                Assert.Equal(year == 2025 ? points : lowest + points - levels[1], AssessmentPoints.Of(rules, grade, lowest + points).ToDecimal());
                Assert.Equal(1 + levels.Count(l => lowest + points >= l), AssessmentPoints.LevelOf(rules, grade, lowest + points));
            }

            Assert.Throws<MeasurementException>(() => AssessmentPoints.Of(rules, grade, lowest - 1));
            Assert.Throws<MeasurementException>(() => AssessmentPoints.Of(rules, grade, lowest + 101));
        }
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void Every_ELPAC_score_of_every_grade_has_its_level_and_halves_are_rounded_down(int year)
    {
        var rules = RuleBooks.For(year).Measurement!.EnglishLearnerProgress;
        foreach (var (grade, ends) in Cuts(ElpacCuts))
        {
            var scale = rules.Scales.Single(s => s.Grades.Contains(grade));
            for (var score = scale.Lowest; score <= scale.Highest; score++)
            {
                Assert.Equal((ElpiLevel)(1 + ends.Count(e => score > e)), ElpiLevels.Of(rules, grade, score));
            }

            Assert.Equal((ends[2] - ends[0]) / 2, ends[1] - ends[0]);
            Assert.Equal((ends[4] - ends[2]) / 2, ends[3] - ends[2]);
            Assert.Throws<MeasurementException>(() => ElpiLevels.Of(rules, grade, scale.Highest + 1));
        }
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void Every_Alternate_ELPAC_score_has_its_level(int year)
    {
        var rules = RuleBooks.For(year).Measurement!.EnglishLearnerProgress;
        foreach (var (grade, hundred) in new[] { ("K", 2), ("1", 3), ("2", 4), ("3", 5), ("4", 5), ("5", 5), ("6", 6), ("7", 6), ("8", 6), ("9", 7), ("10", 7), ("11", 8), ("12", 8) })
        {
            for (var above = 1; above <= 99; above++)
            {
                Assert.Equal((above <= 43 ? 1 : above <= 59 ? 2 : 3, above - 1), ElpiLevels.OfAlternate(rules, Grades.Parse(grade), (100 * hundred) + above));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_grade_span_has_the_suspension_type_that_was_observed_or_none(int year)
    {
        var rules = RuleBooks.For(year).Measurement!.Suspension;
        var listed = 0;
        for (var low = Grade.TransitionalKindergarten; low <= Grade.Twelfth; low++)
        {
            for (var high = low; high <= Grade.Twelfth; high++)
            {
                var span = GradeSet.Span(low, high);
                SuspensionType? expected = GradeSpans.Of(span).ToString() switch
                {
                    _ when high <= Grade.Sixth => SuspensionType.ElementarySchool,
                    "K-7" or "K-8" => SuspensionType.ElementarySchool,
                    "5-8" or "6-8" or "7-8" => SuspensionType.MiddleSchool,
                    "7-12" or "8-12" or "9-11" or "9-12" or "10-12" => SuspensionType.HighSchool,
                    "K-11" or "K-12" or "1-12" => SuspensionType.UnifiedDistrict,
                    _ => null,
                };
                Assert.Equal(expected, GradeSpans.SuspensionTypeOf(span, rules, UnlistedGradeSpanRule.Refuse));
                Assert.NotNull(GradeSpans.SuspensionTypeOf(span, rules, UnlistedGradeSpanRule.SmallestListedSpan));
                listed += expected is null ? 0 : 1;
            }
        }

        Assert.Equal(53, listed);
    }

    [Fact]
    public void Agencies_take_the_suspension_scale_of_their_type()
    {
        var rules = RuleBooks.For(2024).Measurement!;
        var directory = TestDistrict.Directory();
        SuspensionType Of(CdsCode cds) => directory.SuspensionTypeOf(cds, rules.Suspension, UnlistedGradeSpanRule.Refuse);

        Assert.Equal(SuspensionType.UnifiedDistrict, Of(TestDistrict.District));
        Assert.Equal(SuspensionType.ElementarySchool, Of(TestDistrict.OtherDistrict));
        Assert.Equal(SuspensionType.UnifiedDistrict, Of(TestDistrict.CountyOffice));
        Assert.Equal(SuspensionType.UnifiedDistrict, Of(CdsCode.State));
        Assert.Equal(SuspensionType.MiddleSchool, Of(TestDistrict.Middle));
        Assert.True(directory.HighSchoolCutPointsOf(TestDistrict.High, rules.HighSchoolCutPoints));
        Assert.True(directory.HighSchoolCutPointsOf(TestDistrict.CourtSchool, rules.HighSchoolCutPoints));
        Assert.False(directory.HighSchoolCutPointsOf(TestDistrict.Charter, rules.HighSchoolCutPoints));
        Assert.False(directory.HighSchoolCutPointsOf(TestDistrict.District, rules.HighSchoolCutPoints));
        Assert.False(directory.HighSchoolCutPointsOf(TestDistrict.CountyOffice, rules.HighSchoolCutPoints));
    }

    [Fact]
    public void The_smallest_number_of_lowest_scores_lifts_the_whole_rate_to_95()
    {
        for (var enrolled = 0; enrolled <= 400; enrolled++)
        {
            for (var tested = 0; tested <= enrolled; tested++)
            {
                var needed = LowestScores.Needed(enrolled, tested, 945);
                Assert.True(enrolled == 0 || new ParticipationCounts(enrolled, tested + needed).WholePercent >= 95);
                Assert.True(needed == 0 || new ParticipationCounts(enrolled, tested + needed - 1).WholePercent < 95);
            }
        }
    }

    [Fact]
    public void Every_set_of_grades_round_trips()
    {
        for (var bits = 0; bits < 1 << 14; bits++)
        {
            var set = GradeSet.Of([.. Grades.All.Where((_, i) => (bits >> i & 1) == 1)]);
            Assert.Equal(set, GradeSet.Parse(set.ToString(), null));
            Assert.Equal(System.Numerics.BitOperations.PopCount((uint)bits), set.Count);
        }

        foreach (var text in new[] { "13", "3-", "-3", "8-3", "3,,4", "3,", "x" })
        {
            Assert.False(GradeSet.TryParse(text, null, out _), text);
        }

        Assert.Equal("TK-8,11", GradeSet.Parse("11, KN-08 ,TK", null).ToString());
    }

    [Theory]
    [InlineData("assessments[0].scales[0].level3", "2367", "measurement.assessments.ELA.scales.3")]
    [InlineData("assessments[0].scales[0].grades", "\"4\"", "measurement.assessments.ELA.scales")]
    [InlineData("englishLearnerProgress.scales[0].level1Highest", "1500", "measurement.englishLearnerProgress.scales.K")]
    [InlineData("suspension.minimumDays", "\"0.0\"", "measurement.suspension.minimumDays")]
    [InlineData("collegeCareer.prepared[0].anyOf[0].allOf[0].atLeast", "0", "measurement.collegeCareer.prepared.Summative")]
    [InlineData("graduation.outcomesUntil", "\"13-45\"", "measurement.graduation.outcomesUntil")]
    [InlineData("assessments[0].participation.requiredPermille", "null", "measurement.assessments.ELA.participation")]
    [InlineData("chronicAbsenteeism", "null", "measurement.CHRO")]
    [InlineData("localIndicators.citation.sources", "[\"nowhere\"]", "measurement.localIndicators.citation")]
    public void A_broken_measurement_rule_is_named(string place, string value, string problem)
    {
        using var stream = new MemoryStream();
        RuleBooks.For(2024).Save(stream);
        var json = JsonNode.Parse(stream.ToArray())!;
        var node = json["measurement"]!;
        var path = place.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        foreach (var step in path[..^1])
        {
            node = step[0] == '[' ? node[int.Parse(step[1..^1])]! : node[step]!;
        }

        node[path[^1]] = JsonNode.Parse(value);
        using var broken = new MemoryStream(Encoding.UTF8.GetBytes(json.ToJsonString()));

        Assert.Contains(Assert.Throws<RuleBookException>(() => RuleBook.Load(broken)).Problems, p => p.Place.StartsWith(problem, StringComparison.Ordinal));
    }

    private static IEnumerable<(Grade Grade, int[] Values)> Cuts(string text) =>
        text.Split(' ').Select(t => t.Split(':')).Select(t => (Grades.Parse(t[0]), Array.ConvertAll(t[1].Split(','), int.Parse)));
}

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using static SystemOfSupport.Essa.Tests.Histories;

namespace SystemOfSupport.Essa.Tests;

public sealed class EssaPropertiesTests
{
    private static readonly EssaStatus[] Statuses = [.. EssaStatuses.All.Where(s => s != EssaStatus.NotDetermined)];
    private static readonly Indicator[] Rated = [Indicator.EnglishLanguageArts, Indicator.Mathematics, Indicator.ChronicAbsenteeism, Indicator.Suspension, Indicator.Graduation, Indicator.EnglishLearnerProgress, Indicator.CollegeCareer];

    public static TheoryData<DashboardYear> Years => [.. EssaEvaluator.Years];

    [Fact]
    public void Determinations_are_made_from_2018_on() => Assert.Equal([2018, 2019, 2022, 2023, 2024, 2025], EssaEvaluator.Years);

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_combination_of_tests_and_status_before_gives_one_status_by_precedence(DashboardYear year)
    {
        var evaluator = EssaEvaluator.For(year);
        var isEntryYear = year <= 2023;
        foreach (var (tests, previous) in Combinations(year))
        {
            var status = evaluator.Conclude(tests, previous);
            Assert.NotEqual(EssaStatus.NotDetermined, status);
            var expected = isEntryYear ? EntryYear(tests, previous, year) : NonEntryYear(tests, previous);
            Assert.True(expected == status, $"{year} {tests} after {previous}: {status}");
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Entries_happen_only_in_entry_years(DashboardYear year)
    {
        var evaluator = EssaEvaluator.For(year);
        foreach (var (tests, previous) in Combinations(year))
        {
            var status = evaluator.Conclude(tests, previous);
            var entersComprehensive = status.IsComprehensive() && !previous.IsComprehensive();
            var entersAdditional = status == EssaStatus.Atsi && previous != EssaStatus.Atsi;
            Assert.False(year > 2023 && (entersComprehensive || entersAdditional), $"{year} {tests} after {previous}: {status}");
            Assert.False(year <= 2023 && status == EssaStatus.Tsi);
            Assert.False(status == EssaStatus.Tsi && previous == EssaStatus.Atsi, "A school that leaves ATSI never goes to TSI.");
        }
    }

    [Fact]
    public void Exits_follow_from_the_two_statuses()
    {
        foreach (var previous in Statuses)
        {
            Assert.Equal(EssaExit.None, EssaExits.Between(previous, previous));
            foreach (var current in Statuses)
            {
                var exit = EssaExits.Between(previous, current);
                Assert.Equal(previous.IsComprehensive() && !current.IsComprehensive(), exit == EssaExit.Csi);
                Assert.Equal(previous == EssaStatus.Atsi && current != previous, exit == EssaExit.Atsi);
            }
        }

        Assert.Equal(EssaExit.None, EssaExits.Between(EssaStatus.CsiLowGraduation, EssaStatus.CsiLowPerforming));
    }

    [Fact]
    public void A_better_colour_never_makes_a_pattern_of_all_students()
    {
        foreach (var book in RuleBooks.Years.Select(RuleBooks.For))
        {
            bool Fits(int n, int r, int o) => book.Essa!.Criteria.Any(c => c.Fits(n, r, o));
            foreach (var (n, r, o) in from n in Enumerable.Range(0, 8) from r in Enumerable.Range(0, n + 1) from o in Enumerable.Range(0, n - r + 1) select (n, r, o))
            {
                if (Fits(n, r, o))
                {
                    continue;
                }

                Assert.False(Fits(n + 1, r, o) || Fits(n + 1, r, o + 1), $"{book}: a new colour, {r} and {o} of {n}");
                Assert.False(r > 0 && (Fits(n, r - 1, o) || Fits(n, r - 1, o + 1)), $"{book}: a Red that became better, {r} and {o} of {n}");
                Assert.False(o > 0 && Fits(n, r, o - 1), $"{book}: an Orange that became better, {r} and {o} of {n}");
            }
        }
    }

    [Fact]
    public void A_group_with_one_Red_can_meet_a_pattern_by_gaining_a_second_indicator_of_any_colour()
    {
        // Two indicators are needed, and all but one Red is a pattern: a surprise of the rules, and no fault of the engine.
        var one = School().Rated(2017, "SWD SUSP 1, SWD GRAD 5").Rated(2018, "SWD SUSP 1").TitleI(2018, false);
        var two = one.Rated(2018, "SWD SUSP 1, SWD GRAD 5");

        Assert.Equal((EssaStatus.NoStatus, EssaStatus.Atsi), (one.In(2018).Status, two.In(2018).Status));
    }

    [Property(MaxTest = 300)]
    public Property A_school_never_becomes_CSI_by_a_colour_better_than_Red() =>
        Prop.ForAll(
            (from year in Gen.Elements(EssaEvaluator.Years.Select(y => y.Number).ToArray())
             from levels in Gen.Choose(0, 5).ArrayOf(Rated.Length)
             from changed in Gen.Choose(0, Rated.Length - 1)
             from better in Gen.Choose(2, 5)
             from previous in Gen.Elements(Statuses)
             select (year, levels, changed, better, previous)).ToArbitrary(),
            c =>
            {
                var after = c.levels.ToArray();
                after[c.changed] = c.levels[c.changed] > c.better ? c.levels[c.changed] : c.better;
                EssaStatus Status(int[] levels) => Complete(School(), c.year, levels).TitleI(c.year).Was(c.year == 2022 ? 2021 : c.year - 1, c.previous).In(c.year).Status;
                return Status(c.levels).IsComprehensive() || !Status(after).IsComprehensive();
            });

    [Property(MaxTest = 100)]
    public Property Precedence_is_total_and_exclusive_in_every_history() =>
        Prop.ForAll(RandomHistories(), history => EssaEvaluator.Replay(history, 2018, 2025).All(d =>
        {
            var previous = d.Previous ?? EssaStatus.NoStatus;
            var applied = d.Explain().Root.All().Single(n => n.Id == "status").Children.Where(n => n.Outcome == ExplanationOutcome.Passed).ToList();
            return d.Status == (d.Year <= 2023 ? EntryYear(d.Tests, previous, d.Year) : NonEntryYear(d.Tests, previous))
                && applied.Count == 1 && applied[0].Value == d.StatusText && d.Exit == EssaExits.Between(previous, d.Status);
        }));

    [Property(MaxTest = 100)]
    public Property No_school_enters_but_in_an_entry_year() =>
        Prop.ForAll(RandomHistories(), history =>
        {
            var found = EssaEvaluator.Replay(history, 2018, 2025);
            return found.Where(d => d.Year > 2023).All(d => !d.Status.IsComprehensive() || d.Status == d.Previous)
                && found.Where(d => d.Year > 2023).All(d => d.Status != EssaStatus.Atsi || d.Previous == EssaStatus.Atsi)
                && found.Where(d => d.Year <= 2023).All(d => d.Status != EssaStatus.Tsi);
        });

    [Property(MaxTest = 40)]
    public Property Replaying_a_history_in_order_equals_evaluating_each_year_with_the_statuses_before() =>
        Prop.ForAll(RandomHistories(), history =>
        {
            var replayed = EssaEvaluator.Replay(history, 2018, 2025);
            var known = EssaEvaluator.For(2022).CarryForward(replayed.Aggregate(history, (h, d) => h.WithStatus(d.Year.Results, d.Status)));
            return replayed.Count == 6 && replayed.All(d =>
            {
                var single = EssaEvaluator.For(d.Year).Determine(known);
                return (single.Status, single.Exit, single.Groups, single.Confidence) == (d.Status, d.Exit, d.Groups, d.Confidence) && single.Explain().Equals(d.Explain());
            });
        });

    [Property(MaxTest = 40)]
    public Property Groups_are_flagged_exactly_at_targeted_schools_and_explanations_round_trip() =>
        Prop.ForAll(RandomHistories(), history => EssaEvaluator.Replay(history, 2018, 2025).All(d =>
            d.Groups.IsEmpty == d.Status is not (EssaStatus.Atsi or EssaStatus.Tsi)
            && d.Explain() is var explanation
            && Explanation.FromJson(explanation.ToJson()).Equals(explanation)
            && explanation.Root.All().Where(n => n.Citation is not null).All(n => n.Citation!.Sources.Count > 0 || n.Citation.Confidence >= Confidence.Inferred)));

    private static EssaStatus EntryYear(EssaTests tests, EssaStatus previous, DashboardYear year) =>
        tests.LowGraduation == TestOutcome.Met ? EssaStatus.CsiLowGraduation
        : tests.LowPerforming == TestOutcome.Met && (tests.TitleI == true || (previous == EssaStatus.CsiLowPerforming && year > 2018)) ? EssaStatus.CsiLowPerforming
        : tests.StudentGroups == TestOutcome.Met ? EssaStatus.Atsi
        : EssaStatus.NoStatus;

    private static EssaStatus NonEntryYear(EssaTests tests, EssaStatus previous) => previous switch
    {
        EssaStatus.CsiLowGraduation when tests.LowGraduation == TestOutcome.Met => previous,
        EssaStatus.CsiLowPerforming when tests.LowPerforming == TestOutcome.Met => previous,
        EssaStatus.Atsi => tests.StudentGroups == TestOutcome.Met ? previous : EssaStatus.NoStatus,
        _ => tests.StudentGroups == TestOutcome.Met ? EssaStatus.Tsi : EssaStatus.NoStatus,
    };

    // Targeted support was first given in 2024, so it goes before 2025 only.
    private static IEnumerable<(EssaTests Tests, EssaStatus Previous)> Combinations(DashboardYear year) =>
        from graduation in new[] { TestOutcome.Met, TestOutcome.NotMet }
        from performing in new[] { TestOutcome.Met, TestOutcome.NotMet }
        from groups in new[] { TestOutcome.Met, TestOutcome.NotMet }
        from titleI in new[] { true, false }
        from previous in Statuses
        where previous != EssaStatus.Tsi || year >= 2025
        select (new EssaTests { LowGraduation = graduation, LowPerforming = performing, StudentGroups = groups, Groups = groups == TestOutcome.Met ? [StudentGroup.Hispanic] : [], TitleI = titleI }, previous);

    private static SchoolHistory Complete(SchoolHistory history, int year, int[] levels)
    {
        foreach (var y in EssaEvaluator.For(year).Window)
        {
            history = history.Rated(y.Number, string.Join(',', Cells(y, levels)));
        }

        return history;
    }

    private static IEnumerable<string> Cells(DashboardYear year, int[] levels) =>
        Rated.Zip(levels).Where(p => p.Second > 0 && RuleBooks.For(year)[p.First].Reporting >= IndicatorReporting.StatusOnly)
            .Select(p => $"{(p.First == Indicator.EnglishLearnerProgress ? "EL" : "ALL")} {p.First.Code()} {p.Second}");

    private static Arbitrary<SchoolHistory> RandomHistories()
    {
        var level = Gen.Frequency((5, Gen.Constant(1)), (2, Gen.Constant(2)), (2, Gen.Choose(3, 5)), (2, Gen.Constant(0)));
        return (from cells in level.ArrayOf(RuleBooks.Years.Count * 3 * Rated.Length)
                from graduates in Gen.Choose(15, 60).ArrayOf(9)
                from titleI in ArbMap.Default.GeneratorFor<bool>().ArrayOf(9)
                from alternative in ArbMap.Default.GeneratorFor<bool>()
                from enrollment in Gen.Choose(50, 150)
                select Build(cells, graduates, titleI, alternative, enrollment)).ToArbitrary();
    }

    private static SchoolHistory Build(int[] cells, int[] graduates, bool[] titleI, bool alternative, int enrollment)
    {
        var history = School(alternative);
        var next = 0;
        foreach (var year in RuleBooks.Years)
        {
            var text = new List<string>();
            foreach (var group in new[] { "ALL", "HI", "EL" })
            {
                foreach (var indicator in Rated)
                {
                    var level = cells[next++];
                    if (level > 0 && RuleBooks.For(year)[indicator].Reporting >= IndicatorReporting.StatusOnly && (indicator != Indicator.EnglishLearnerProgress || group == "EL"))
                    {
                        text.Add($"{group} {indicator.Code()} {level}");
                    }
                }
            }

            history = history.Rated(year.Number, string.Join(',', text));
        }

        for (var i = 0; i < 9; i++)
        {
            history = history.Graduates(2016 + i, graduates[i], 60).WithTitleI(new(2016 + i), titleI[i]).WithCensusDayEnrollment(new(2016 + i), enrollment);
        }

        return history;
    }
}

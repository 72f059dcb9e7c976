using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static SystemOfSupport.Improvement.Tests.ChartFixtures;

namespace SystemOfSupport.Improvement.Tests;

/// <summary>Each rule and each formula once more, as plainly as it can be said, without regard to speed.</summary>
public class RuleReferenceTests
{
    private static Gen<int[]> Values => Gen.Choose(-4, 4).ArrayOf();

    private static IReadOnlyList<ChartPoint> Points(int[] values) => [.. values.Select((v, i) => new ChartPoint(i, Week(i), v, 0, -3, 3, 1, true))];

    /// <summary>Every stretch of places that has a property and cannot be made longer.</summary>
    private static IEnumerable<int[]> Longest(int count, int atLeast, Func<int, int, bool> holds) =>
        from first in Enumerable.Range(0, count)
        from last in Enumerable.Range(first, count - first)
        where last - first + 1 >= atLeast && holds(first, last)
            && (first == 0 || !holds(first - 1, last)) && (last == count - 1 || !holds(first, last + 1))
        select Enumerable.Range(first, last - first + 1).ToArray();

    private static bool All(int first, int last, Func<int, bool> holds) => Enumerable.Range(first, last - first + 1).All(holds);

    private static string Text(IEnumerable<(SignalSide Side, IEnumerable<int> Points)> signals) =>
        string.Join("; ", signals.Select(s => $"{s.Side} {string.Join(",", s.Points)}").Order(StringComparer.Ordinal));

    private static void Agree(ChartRule rule, int[] values, IEnumerable<(SignalSide Side, IEnumerable<int> Points)> expected) =>
        Assert.Equal(Text(expected), Text(rule.Find(Points(values)).Select(s => (s.Side, (IEnumerable<int>)s.Points))));

    private static SignalSide Side(int sign) => sign > 0 ? SignalSide.High : SignalSide.Low;

    private static int[] Useful(int[] values) => [.. Enumerable.Range(0, values.Length).Where(i => values[i] != 0)];

    private static IEnumerable<(SignalSide Side, IEnumerable<int> Points)> Shifts(int[] values, int length)
    {
        var useful = Useful(values);
        return Longest(useful.Length, length, (a, b) => All(a, b, i => Math.Sign(values[useful[i]]) == Math.Sign(values[useful[a]])))
            .Select(r => (Side(values[useful[r[0]]]), r.Select(i => useful[i])));
    }

    [Property(MaxTest = 500)]
    public Property A_shift_is_a_longest_stretch_of_useful_points_on_one_side() => Prop.ForAll(
        Values.Zip(Gen.Choose(2, 7)).ToArbitrary(),
        t => Agree(new ShiftRule(t.Item2), t.Item1, Shifts(t.Item1, t.Item2)));

    [Property(MaxTest = 500)]
    public Property Scaled_shifts_take_their_length_from_the_useful_points() => Prop.ForAll(
        Values.Where(v => v.Any(x => x != 0)).ToArbitrary(),
        values =>
        {
            var useful = Useful(values).Length;
            Agree(ShiftRule.Legacy, values, Shifts(values, useful < 20 ? 7 : 8));

            // The whole number nearest to log2 n is the number of doublings of the square root of 2 that n exceeds, in pairs.
            var doublings = 0;
            while ((long)useful * useful > 2L << (2 * doublings))
            {
                doublings++;
            }

            Agree(ShiftRule.Anhoej, values, Shifts(values, doublings + 4));
        });

    [Property(MaxTest = 500)]
    public Property A_trend_is_a_longest_stretch_that_only_rises_or_only_falls() => Prop.ForAll(
        Values.Zip(Gen.Choose(3, 6)).ToArbitrary(),
        t =>
        {
            var (values, length) = t;
            int[] every = [.. Enumerable.Range(0, values.Length)];
            int[] first = [.. every.Where(i => i == 0 || values[i] != values[i - 1])];
            Agree(new TrendRule(length, skipRepeats: false), values, Trends(values, every, length));
            Agree(new TrendRule(length, skipRepeats: true), values, Trends(values, first, length));
        });

    private static IEnumerable<(SignalSide Side, IEnumerable<int> Points)> Trends(int[] values, int[] places, int length) =>
        from sign in new[] { 1, -1 }
        from stretch in Longest(places.Length, length, (a, b) => All(a + 1, b, i => Math.Sign(values[places[i]] - values[places[i - 1]]) == sign))
        select (Side(sign), stretch.Select(i => places[i]));

    [Property(MaxTest = 500)]
    public Property Streaks_are_longest_stretches_without_regard_to_side() => Prop.ForAll(
        Values.Zip(Gen.Choose(3, 6)).ToArbitrary(),
        t =>
        {
            var (values, length) = t;
            int Step(int i) => Math.Sign(values[i] - values[i - 1]);
            Check(SignalRule.HuggingCenter, (a, b) => All(a, b, i => Math.Abs(values[i]) <= 1));
            Check(SignalRule.AvoidingCenter, (a, b) => All(a, b, i => Math.Abs(values[i]) > 1));
            Check(SignalRule.Alternating, (a, b) => All(a + 1, b, i => Step(i) != 0 && (i == a + 1 || Step(i) == -Step(i - 1))));

            void Check(SignalRule rule, Func<int, int, bool> holds) =>
                Agree(new StreakRule(rule, length), values, Longest(values.Length, length, holds).Select(s => (SignalSide.Neither, (IEnumerable<int>)s)));
        });

    [Property(MaxTest = 500)]
    public Property Zones_are_windows_with_enough_points_far_out_joined_where_they_share_one() => Prop.ForAll(
        Values.Zip(Gen.Elements((2, 3, 2), (4, 5, 1), (1, 1, 3), (3, 4, 0))).ToArbitrary(),
        t =>
        {
            var (values, (needed, window, sigmas)) = t;
            Agree(new ZoneRule(needed, window, sigmas), values, new[] { 1, -1 }.SelectMany(Zones));

            IEnumerable<(SignalSide Side, IEnumerable<int> Points)> Zones(int sign)
            {
                var groups = Enumerable.Range(0, Math.Max(0, values.Length - window + 1))
                    .Select(start => Enumerable.Range(start, window).Where(i => values[i] * sign > sigmas).ToHashSet())
                    .Where(far => far.Count >= needed).ToList();
                while (groups.SelectMany((a, i) => groups.Skip(i + 1).Select(b => (a, b))).FirstOrDefault(p => p.a.Overlaps(p.b)) is ({ } one, { } other))
                {
                    one.UnionWith(other);
                    groups.Remove(other);
                }

                return groups.Select(g => (Side(sign), g.Order().AsEnumerable()));
            }
        });

    [Property(MaxTest = 300)]
    public Property A_point_outside_the_limits_is_a_signal_of_its_own() => Prop.ForAll(
        Values.ToArbitrary(),
        values => Agree(new OutsideLimitsRule(), values, values.Select((v, i) => (v, i)).Where(p => Math.Abs(p.v) > 3).Select(p => (Side(p.v), (IEnumerable<int>)[p.i]))));

    [Property(MaxTest = 500)]
    public Property Runs_and_crossings_are_counted_by_changes_of_side() => Prop.ForAll(
        Values.ToArbitrary(),
        values =>
        {
            int[] useful = Useful(values), signs = [.. useful.Select(i => Math.Sign(values[i]))];
            var crossings = signs.Zip(signs.Skip(1)).Count(p => p.First != p.Second);
            var longest = Shifts(values, 1).Select(s => s.Points.Count()).DefaultIfEmpty(0).Max();
            Assert.Equal(new RunStatistics(signs.Length, signs.Count(s => s > 0), signs.Length == 0 ? 0 : crossings + 1, longest), RunStatistics.Of(Points(values)));

            // The 5th percentile of fair coins, from Pascal's triangle.
            var gaps = signs.Length - 1;
            double[] row = [1];
            for (var i = 0; i < gaps; i++)
            {
                row = [1, .. row.Zip(row.Skip(1), (a, b) => a + b), 1];
            }

            var few = signs.Length > 0 && row.Take(crossings + 1).Sum() < .05 * row.Sum();
            Agree(new CrossingsRule(), values, few ? [(SignalSide.Neither, useful)] : []);

            foreach (var limits in new IRunsLimitsProvider[] { PublishedRunsTable.Instance, new ExactRunsTest(.2) })
            {
                var outside = limits.Limits(signs.Length) is { } l && (crossings + 1 < l.Fewest || crossings + 1 > l.Most);
                Agree(new RunsRule(limits), values, outside ? [(SignalSide.Neither, useful)] : []);
            }
        });

    [Property(MaxTest = 300)]
    public Property Limits_are_those_of_the_formulas() => Prop.ForAll(
        Gen.Choose(0, 40).Zip(Gen.Choose(1, 40)).ArrayOf().Where(a => a.Length > 1).ToArbitrary(),
        pairs =>
        {
            double[] sizes = [.. pairs.Select(p => (double)Math.Max(p.Item1, p.Item2))], counts = [.. pairs.Select(p => (double)p.Item1)];
            double n = counts.Length, sum = 0, ranges = 0, people = 0;
            for (var i = 0; i < counts.Length; i++)
            {
                sum += counts[i];
                people += sizes[i];
                ranges += i == 0 ? 0 : Math.Abs(counts[i] - counts[i - 1]);
            }

            Check(Charts.XmR(Weekly(counts)), sum / n, _ => 2.66 / 3 * ranges / (n - 1), double.NegativeInfinity, double.PositiveInfinity);
            Check(Charts.XmR(Weekly(counts), XmRConstant.ThreeOverD2), sum / n, _ => ranges / (n - 1) / 1.128, double.NegativeInfinity, double.PositiveInfinity);
            Check(Charts.C(Weekly(counts)), sum / n, _ => Math.Sqrt(sum / n), 0, double.PositiveInfinity);
            var rate = sum / people;
            Check(Charts.U(Weekly(counts, sizes)), rate, i => Math.Sqrt(rate / sizes[i]), 0, double.PositiveInfinity);
            double Sigma(int i) => Math.Sqrt(rate * (1 - rate) / sizes[i]);
            Check(Charts.P(Weekly(counts, sizes)), rate, Sigma, 0, 1);
            if (rate is > 0 and < 1)
            {
                double sigmas = 0;
                for (var i = 1; i < counts.Length; i++)
                {
                    sigmas += Math.Abs((((counts[i] / sizes[i]) - rate) / Sigma(i)) - (((counts[i - 1] / sizes[i - 1]) - rate) / Sigma(i - 1)));
                }

                Check(Charts.PPrime(Weekly(counts, sizes)), rate, i => Sigma(i) * sigmas / (n - 1) / 1.128, 0, 1);
            }

            void Check(Chart chart, double center, Func<int, double> sigma, double lowest, double highest)
            {
                for (var i = 0; i < counts.Length; i++)
                {
                    Assert.Equal(center, chart.Points[i].Center, 9);
                    Assert.Equal(Math.Max(lowest, center - (3 * sigma(i))), chart.Points[i].Lower!.Value, 9);
                    Assert.Equal(Math.Min(highest, center + (3 * sigma(i))), chart.Points[i].Upper!.Value, 9);
                }
            }
        });

    [Property(MaxTest = 500)]
    public void A_constant_series_has_its_value_as_centre_and_no_signal(NormalFloat value, byte length, byte count, byte size)
    {
        var points = 2 + (length % 40);
        var series = Weekly(Enumerable.Repeat(value.Get, points));
        foreach (var chart in new[] { Charts.Run(series), Charts.XmR(series), Charts.XmR(series, XmRConstant.ThreeOverD2, screenMovingRanges: true), Charts.C(Weekly(Enumerable.Repeat(Math.Abs(value.Get), points))) })
        {
            NoSignal(chart, chart.Kind == ChartKind.C ? Math.Abs(value.Get) : value.Get);
        }

        // One share of groups of different sizes.
        double[] sizes = [.. Enumerable.Range(1, points).Select(i => (double)(i * (size + 1)))], counts = [.. Enumerable.Range(1, points).Select(i => (double)(i * Math.Min(count, size)))];
        foreach (var chart in new[] { Charts.P(Weekly(counts, sizes)), Charts.PPrime(Weekly(counts, sizes)), Charts.U(Weekly(counts, sizes)) })
        {
            NoSignal(chart, counts[0] / sizes[0]);
        }

        static void NoSignal(Chart chart, double center)
        {
            Assert.All(chart.Points, p => Assert.True(p.Center == center && p.Side == 0 && p.Outside == 0, $"{chart.Kind}: {p.Center:R} for {center:R}"));
            foreach (var set in RuleSets.All.Where(s => chart.HasLimits || !s.NeedsLimits))
            {
                Assert.Empty(set.Judge(chart).Signals);

                // Not for lack of useful points only: no rule finds anything by itself. Hugging aside, for shares that never move do vary less than chance.
                Assert.All(set.Rules, r => Assert.DoesNotContain(r.Find(chart.Points), s => s.Rule != SignalRule.HuggingCenter));
            }
        }
    }
}

using System.Globalization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>Makes run charts and control charts.</summary>
/// <remarks>
/// Phases: without any, one phase covers the series. Observations before the first phase given form a phase of their own.
/// Missing values are skipped. All formulas are in section 3.4 of the support process notes (NIST handbook 6.3, Laney 2002).
/// </remarks>
public static class Charts
{
    /// <summary>d2 for two values: the mean range of two draws from a normal distribution, in sigma.</summary>
    private const double D2 = 1.128;

    /// <summary>D4 for two values: the upper limit of a moving range in mean moving ranges.</summary>
    private const double D4 = 3.267;

    private delegate Lines LineFitter(IReadOnlyList<Plotted> baseline);

    /// <summary>Run chart: the centre line is the median of the baseline. An observation with a denominator is plotted as their ratio.</summary>
    /// <exception cref="ArgumentException">A phase without an observed value, or a denominator that is not positive.</exception>
    public static Chart Run(Series series, params Phase[] phases) =>
        Make(ChartKind.Run, series, phases, Single, baseline => new(Median([.. baseline.Select(p => p.Value)]), null));

    /// <summary>XmR chart of single values: mean and mean moving range of the baseline. An observation with a denominator is plotted as their ratio.</summary>
    /// <param name="series">What to chart.</param>
    /// <param name="constant">By what the mean moving range is multiplied.</param>
    /// <param name="screenMovingRanges">Whether moving ranges at or above 3.267 times their mean are left out, once, before the limits are set.</param>
    /// <param name="phases">Phases, where the chart has more than one.</param>
    /// <exception cref="ArgumentException">A phase with fewer than two observed values.</exception>
    public static Chart XmR(Series series, XmRConstant constant = XmRConstant.Rounded, bool screenMovingRanges = false, params Phase[] phases)
    {
        var perSigma = constant switch
        {
            XmRConstant.Rounded => 2.66 / 3,
            XmRConstant.ThreeOverD2 => 1 / D2,
            _ => throw new ArgumentOutOfRangeException(nameof(constant), constant, "Not an XmR constant."),
        };
        return Make(ChartKind.XmR, series, phases, Single, baseline =>
        {
            var ranges = Differences([.. baseline.Select(p => p.Value)]);
            var mean = ranges.Average();
            if (screenMovingRanges && ranges.Where(r => r < D4 * mean).ToArray() is { Length: > 0 } kept)
            {
                mean = kept.Average();
            }

            return new(Mean(baseline), _ => mean * perSigma) { MovingRangeMean = mean, MovingRangeLimit = D4 * mean };
        });
    }

    /// <summary>p chart: cases over students counted, centre all cases over all counted, limits clipped to 0 and 1.</summary>
    /// <exception cref="ArgumentException">A denominator that is missing or not positive, or a count below 0 or above its denominator; the message names the point.</exception>
    public static Chart P(Series series, params Phase[] phases) =>
        Make(ChartKind.P, series, phases, Share, baseline =>
        {
            var center = Pooled(baseline);
            return new(center, size => Math.Sqrt(center * (1 - center) / size)) { Lowest = 0, Highest = 1 };
        });

    /// <summary>p-prime chart (Laney): as <see cref="P"/>, with sigma multiplied by the variation of the standardised points. For large denominators.</summary>
    /// <exception cref="ArgumentException">As for <see cref="P"/>, or a phase with fewer than two observed values.</exception>
    public static Chart PPrime(Series series, params Phase[] phases) =>
        Make(ChartKind.PPrime, series, phases, Share, baseline =>
        {
            var center = Pooled(baseline);
            double Binomial(double size) => Math.Sqrt(center * (1 - center) / size);

            // At 0 or 1 every share equals the centre: there is nothing to standardise.
            var z = baseline.Select(p => Binomial(p.Size) is > 0 and var sigma ? (p.Value - center) / sigma : 0).ToArray();
            var sigmaZ = Differences(z).Average() / D2;
            return new(center, size => Binomial(size) * sigmaZ) { Lowest = 0, Highest = 1, SigmaZ = sigmaZ };
        });

    /// <summary>u chart: counts per area of opportunity, lower limit clipped to 0.</summary>
    /// <exception cref="ArgumentException">An area that is missing or not positive, or a count below 0; the message names the point.</exception>
    public static Chart U(Series series, params Phase[] phases) =>
        Make(ChartKind.U, series, phases, Ratio, baseline =>
        {
            var center = Pooled(baseline);
            return new(center, size => Math.Sqrt(center / size)) { Lowest = 0 };
        });

    /// <summary>c chart: counts over an equal area of opportunity, lower limit clipped to 0.</summary>
    /// <exception cref="ArgumentException">A count below 0; the message names the point.</exception>
    public static Chart C(Series series, params Phase[] phases) =>
        Make(ChartKind.C, series, phases, Count, baseline =>
        {
            var center = Mean(baseline);
            return new(center, _ => Math.Sqrt(center)) { Lowest = 0 };
        });

    /// <summary>The middle value, or the mean of the two middle values.</summary>
    /// <exception cref="ArgumentException">No values.</exception>
    public static double Median(IReadOnlyCollection<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            throw new ArgumentException("Expected at least one value.", nameof(values));
        }

        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : sorted[middle - 1] + ((sorted[middle] - sorted[middle - 1]) / 2);
    }

    private static Chart Make(ChartKind kind, Series series, Phase[] phases, Func<Series, int, Plotted> plot, LineFitter fit)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(phases);
        var needed = kind is ChartKind.XmR or ChartKind.PPrime ? 2 : 1;
        var points = new List<ChartPoint>(series.Observations.Count);
        var summaries = new List<PhaseSummary>();
        foreach (var (phase, start, count) in Divide(series, phases))
        {
            var observed = Enumerable.Range(start, count).Where(i => series.Observations[i].Value.HasValue).ToArray();
            var baseline = observed.Take(phase.BaselinePoints ?? int.MaxValue).ToArray();
            if (baseline.Length < needed)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The phase of '{series.Name}' from {phase.From:uuuu-MM-dd} has {baseline.Length} observed values; a {kind} chart needs at least {needed}."), nameof(series));
            }

            var lines = fit([.. baseline.Select(i => plot(series, i))]);
            for (var i = start; i < start + count; i++)
            {
                points.Add(Place(series, i, plot, lines, Array.BinarySearch(baseline, i) >= 0));
            }

            summaries.Add(new(phase, start, count, baseline.Length, lines.Center)
            {
                MovingRangeMean = lines.MovingRangeMean,
                MovingRangeLimit = lines.MovingRangeLimit,
                SigmaZ = lines.SigmaZ,
            });
        }

        return new(kind, series, points, summaries);
    }

    private static ChartPoint Place(Series series, int index, Func<Series, int, Plotted> plot, Lines lines, bool isBaseline)
    {
        var (date, value, denominator) = series.Observations[index];
        var plotted = value.HasValue ? plot(series, index) : (Plotted?)null;

        // A missing value still has limits where its size is known or does not matter.
        var size = plotted?.Size ?? denominator ?? double.NaN;
        var sigma = lines.SigmaAt?.Invoke(size) is { } s && double.IsFinite(s) ? s : (double?)null;
        return new(
            index,
            date,
            plotted?.Value,
            lines.Center,
            sigma is { } a ? Math.Max(lines.Lowest, lines.Center - (3 * a)) : null,
            sigma is { } b ? Math.Min(lines.Highest, lines.Center + (3 * b)) : null,
            sigma,
            isBaseline);
    }

    private static IEnumerable<(Phase Phase, int Start, int Count)> Divide(Series series, Phase[] phases)
    {
        if (series.Observations.Count == 0)
        {
            throw new ArgumentException($"The series '{series.Name}' has no observations.", nameof(series));
        }

        var ordered = phases.OrderBy(p => p.From).ToList();
        if (ordered.Count == 0 || ordered[0].From > series.Observations[0].Date)
        {
            ordered.Insert(0, new(series.Observations[0].Date, "Start of the series"));
        }

        for (var i = 0; i < ordered.Count; i++)
        {
            LocalDate? end = i + 1 < ordered.Count ? ordered[i + 1].From : null;
            var start = series.Observations.TakeWhile(o => o.Date < ordered[i].From).Count();
            yield return (ordered[i], start, series.Observations.Skip(start).TakeWhile(o => end is null || o.Date < end).Count());
        }
    }

    private static Plotted Single(Series series, int index) =>
        series.Observations[index].Denominator.HasValue ? Ratio(series, index) : new(series.Observations[index].Value!.Value, 0, 1);

    private static Plotted Count(Series series, int index)
    {
        var count = series.Observations[index].Value!.Value;
        return count < 0 ? throw Fault(series, index, $"a count of {Text(count)}; expected at least 0") : new(count, count, 1);
    }

    private static Plotted Ratio(Series series, int index)
    {
        var count = Count(series, index).Count;
        return series.Observations[index].Denominator is > 0 and var size
            ? new(count / size, count, size)
            : throw Fault(series, index, $"a denominator of {(series.Observations[index].Denominator is { } d ? Text(d) : "nothing")}; expected more than 0");
    }

    private static Plotted Share(Series series, int index)
    {
        var plotted = Ratio(series, index);
        return plotted.Count > plotted.Size
            ? throw Fault(series, index, $"a count of {Text(plotted.Count)} above its denominator of {Text(plotted.Size)}")
            : plotted;
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static ArgumentException Fault(Series series, int index, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Observation {index} of '{series.Name}' ({series.Observations[index].Date:uuuu-MM-dd}) has {what}."), nameof(series));

    // The first value and the mean of the differences from it: the mean of values that are all the same is that value, to the last place.
    private static double Mean(IReadOnlyList<Plotted> baseline) => baseline[0].Value + baseline.Average(p => p.Value - baseline[0].Value);

    private static double Pooled(IReadOnlyList<Plotted> baseline) => baseline.Sum(p => p.Count) / baseline.Sum(p => p.Size);

    private static double[] Differences(double[] values) => [.. values.Skip(1).Zip(values, (next, previous) => Math.Abs(next - previous))];

    private readonly record struct Plotted(double Value, double Count, double Size);

    private sealed record Lines(double Center, Func<double, double>? SigmaAt)
    {
        public double Lowest { get; init; } = double.NegativeInfinity;

        public double Highest { get; init; } = double.PositiveInfinity;

        public double? MovingRangeMean { get; init; }

        public double? MovingRangeLimit { get; init; }

        public double? SigmaZ { get; init; }
    }
}

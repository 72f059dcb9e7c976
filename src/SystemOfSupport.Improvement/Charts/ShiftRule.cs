using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>Shift: so many useful points in a row on one side of the centre line; points on it neither count nor break.</summary>
public sealed class ShiftRule : ChartRule
{
    private readonly string _name;
    private readonly Func<int, int> _length;

    /// <summary>A shift of fixed length.</summary>
    /// <param name="length">How many points in a row are a signal.</param>
    public ShiftRule(int length)
        : this("", _ => length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 2);
    }

    private ShiftRule(string name, Func<int, int> length)
    {
        _name = name;
        _length = length;
    }

    /// <summary>Anhøj: a run longer than log2 of the useful points, rounded, plus 3.</summary>
    public static ShiftRule Anhoej { get; } = new(" (log2 of the useful points, rounded, plus 3, plus 1)", useful => LongestAllowed(useful) + 1);

    /// <summary>Older IHI and Balestracci: 8, or 7 where there are fewer than 20 useful points.</summary>
    public static ShiftRule Legacy { get; } = new(" (7 below 20 useful points)", useful => useful < 20 ? 7 : 8);

    /// <summary>The longest run that is no signal by Anhøj's rule.</summary>
    /// <param name="useful">Number of useful points.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1.</exception>
    public static int LongestAllowed(int useful)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(useful, 1);
        return (int)Math.Round(Math.Log2(useful), MidpointRounding.ToEven) + 3;
    }

    /// <inheritdoc/>
    public override IEnumerable<Signal> Find(IReadOnlyList<ChartPoint> observed)
    {
        ArgumentNullException.ThrowIfNull(observed);
        var runs = RunSequence.Of(observed);
        if (runs.Count == 0)
        {
            yield break;
        }

        var length = _length(runs.Sum(r => r.Points.Count));
        foreach (var run in runs.Where(r => r.Points.Count >= length))
        {
            yield return new(
                SignalRule.Shift,
                SideOf(run.Side),
                Indexes(run.Points),
                string.Create(CultureInfo.InvariantCulture, $"{run.Points.Count} useful points in a row {(run.Side > 0 ? "above" : "below")} the centre line; {length} or more are a signal{_name}"));
        }
    }
}

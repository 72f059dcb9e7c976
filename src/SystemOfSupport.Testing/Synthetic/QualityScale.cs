using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>
/// Turns quality into a result by the bands of the rule book: 0 to 1 is status level 1, 1 to 2 is level 2, and so on up to 5. The open bands at both ends are
/// given a width after their neighbours, so that results stay plausible.
/// </summary>
internal sealed class QualityScale
{
    // Science has no bands yet.
    private static readonly double[] SciencePoints = [-45, -30, -18, -8, 2, 15];
    private readonly double[] _edges;

    private QualityScale(double[] edges) => _edges = edges;

    internal static QualityScale For(Entity entity, Indicator indicator)
    {
        var scale = RuleBooks.For(2024)[indicator].Scales.FirstOrDefault(s => Applies(s.AppliesTo, entity, indicator));
        if (scale is null)
        {
            return new(SciencePoints);
        }

        var bands = scale.Status.OrderBy(b => b.Level).ToList();
        var higherIsBetter = indicator.Direction() == IndicatorDirection.HigherIsBetter;
        var inner = bands.Skip(1).Select(b => (double)(higherIsBetter ? b.Minimum : b.Maximum)!.Value.ToDecimal()).ToArray();
        var isPercent = indicator.Unit() == MeasureUnit.Percent;
        double[] edges = [inner[0] - ((inner[1] - inner[0]) * (isPercent ? 2 : 1)), .. inner, (2 * inner[3]) - inner[2]];
        return new(isPercent ? [.. edges.Select(e => Math.Clamp(e, 0, 100))] : edges);
    }

    /// <summary>The result, in percent or points.</summary>
    internal double Value(double quality)
    {
        var band = Math.Clamp((int)quality, 0, 4);
        return _edges[band] + ((_edges[band + 1] - _edges[band]) * (quality - band));
    }

    private static bool Applies(ScaleCondition? condition, Entity entity, Indicator indicator) =>
        condition is null
        || ((condition.SuspensionType is not { } type || (indicator == Indicator.Suspension && type == entity.Grades))
            && (condition.HighSchoolCutPoints is not { } high || high == entity.IsHigh));
}

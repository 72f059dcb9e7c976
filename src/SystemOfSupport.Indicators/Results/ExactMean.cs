using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>A mean of points before it is rounded: a ratio of whole numbers.</summary>
/// <param name="Numerator">Any whole number.</param>
/// <param name="Denominator">A positive whole number.</param>
public readonly record struct ExactMean(Int128 Numerator, Int128 Denominator)
{
    /// <summary>Status: rounded to tenths once, half away from zero.</summary>
    public Tenths Round() => Tenths.RoundRatio(Numerator, Denominator);

    /// <summary>Change from an earlier mean: the difference of the unrounded means, rounded to tenths once, half away from zero.</summary>
    public Tenths ChangeFrom(ExactMean prior) =>
        Tenths.RoundRatio((Numerator * prior.Denominator) - (prior.Numerator * Denominator), Denominator * prior.Denominator);
}

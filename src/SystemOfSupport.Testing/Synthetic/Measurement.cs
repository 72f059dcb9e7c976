using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>One year's result of one group: students with the condition, or the sum of the distances from standard in points, and students counted.</summary>
internal readonly record struct Measurement(int Sum, int Students)
{
    /// <summary>The smallest number of students for which the state shows numerator and status.</summary>
    internal const int Shown = 11;

    internal bool IsShown => Students >= Shown;

    internal Tenths? Status(Indicator indicator) =>
        !IsShown ? null
        : indicator.Unit() == MeasureUnit.Percent ? new RateCounts(Sum, Students).Percent()
        : Tenths.RoundRatio(Sum, Students);

    internal Tenths? ChangeFrom(Measurement prior, Indicator indicator) =>
        !IsShown || !prior.IsShown ? null
        : indicator.Unit() == MeasureUnit.Percent ? new RateCounts(Sum, Students).ChangeFrom(new(prior.Sum, prior.Students))
        : Tenths.RoundRatio(((Int128)Sum * prior.Students) - ((Int128)prior.Sum * Students), (Int128)Students * prior.Students);

    public static Measurement operator +(Measurement left, Measurement right) => new(left.Sum + right.Sum, left.Students + right.Students);

    public static Measurement operator -(Measurement left, Measurement right) => new(left.Sum - right.Sum, left.Students - right.Students);
}

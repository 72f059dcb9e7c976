namespace SystemOfSupport.Eligibility;

/// <summary>How many indicators of one group count in one Dashboard year, and how many of them are Red and Orange, or stand for it.</summary>
/// <param name="Indicators">Indicators that count.</param>
/// <param name="Reds">Those that are Red.</param>
/// <param name="Oranges">Those that are Orange.</param>
public readonly record struct EssaCount(int Indicators, int Reds, int Oranges)
{
    /// <summary>The numbers in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Reds} Red and {Oranges} Orange of {Indicators}");
}

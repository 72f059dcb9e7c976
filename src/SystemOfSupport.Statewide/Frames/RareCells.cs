using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>What few rows have: counts of two years' files, and a row kept whole because a value does not fit its column.</summary>
internal readonly record struct RareCells(int CurrentTesters, int PriorTesters, int CurrentDisabilities, int PriorDisabilities, IndicatorResult? Whole)
{
    internal static RareCells None { get; } = new(Narrow.BlankCount, Narrow.BlankCount, Narrow.BlankCount, Narrow.BlankCount, null);
}

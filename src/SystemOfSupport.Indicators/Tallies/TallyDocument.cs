namespace SystemOfSupport.Indicators;

/// <summary>The JSON form of a set of tallies.</summary>
internal sealed record TallyDocument
{
    public required TallyBasis Basis { get; init; }

    public required IReadOnlyList<TallyEntry> Tallies { get; init; }
}

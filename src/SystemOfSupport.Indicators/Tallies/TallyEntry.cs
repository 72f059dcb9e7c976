using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>The JSON form of a tally; counts that are zero are left out.</summary>
internal sealed record TallyEntry
{
    public required Indicator Indicator { get; init; }

    public required RecordType RecordType { get; init; }

    public required CdsCode Cds { get; init; }

    public required StudentGroup Group { get; init; }

    public required IReadOnlyDictionary<TallyCount, long> Counts { get; init; }
}

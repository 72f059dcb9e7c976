namespace SystemOfSupport.Statewide;

/// <summary>Columns into which ratings are written.</summary>
internal readonly ref struct RatingOutputs
{
    internal required Span<byte> StatusLevels { get; init; }

    internal required Span<byte> ChangeLevels { get; init; }

    internal required Span<byte> Colors { get; init; }

    internal required Span<byte> Boxes { get; init; }

    internal required Span<byte> Reasons { get; init; }

    internal RatingOutputs Slice(int from) => new()
    {
        StatusLevels = StatusLevels[from..],
        ChangeLevels = ChangeLevels[from..],
        Colors = Colors[from..],
        Boxes = Boxes[from..],
        Reasons = Reasons[from..],
    };
}

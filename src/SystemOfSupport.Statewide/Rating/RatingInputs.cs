namespace SystemOfSupport.Statewide;

/// <summary>Columns from which rows of one rule set are rated.</summary>
internal readonly ref struct RatingInputs
{
    internal required ReadOnlySpan<short> Status { get; init; }

    internal required ReadOnlySpan<short> Change { get; init; }

    /// <summary>Students this year, for a level.</summary>
    internal required ReadOnlySpan<byte> Current { get; init; }

    /// <summary>Students the year before, for a level; many where the result is shared from elsewhere.</summary>
    internal required ReadOnlySpan<byte> Prior { get; init; }

    /// <summary>Students this year, for a colour.</summary>
    internal required ReadOnlySpan<byte> ColorCurrent { get; init; }

    internal required ReadOnlySpan<byte> ColorPrior { get; init; }

    /// <summary>Students at which the small-population rule looks.</summary>
    internal required ReadOnlySpan<byte> Denominators { get; init; }

    internal int Count => Status.Length;

    internal static RatingInputs Of(StateFrame frame, FrameSegment segment, int from, int count)
    {
        var current = frame.CurrentStudents.AsSpan(from, count);
        var prior = frame.PriorStudents.AsSpan(from, count);
        var own = from - segment.Start;
        return new()
        {
            Status = frame.StatusTenths.AsSpan(from, count),
            Change = frame.ChangeTenths.AsSpan(from, count),
            Current = current,
            Prior = prior,
            ColorCurrent = segment.ColorCurrent is { } c ? c.AsSpan(own, count) : current,
            ColorPrior = segment.ColorPrior is { } p ? p.AsSpan(own, count) : prior,
            Denominators = segment.Denominators is { } d ? d.AsSpan(own, count) : current,
        };
    }

    internal RatingInputs Slice(int from) => new()
    {
        Status = Status[from..],
        Change = Change[from..],
        Current = Current[from..],
        Prior = Prior[from..],
        ColorCurrent = ColorCurrent[from..],
        ColorPrior = ColorPrior[from..],
        Denominators = Denominators[from..],
    };
}

namespace SystemOfSupport.Policy;

/// <summary>How many students a result needs.</summary>
public sealed record NSizeRule
{
    /// <summary>Students needed this year for a status level, and in both years for a change level.</summary>
    public required int StatusMinimum { get; init; }

    /// <summary>Students needed in both years for a colour, unless an exception says otherwise.</summary>
    public required int ColorMinimum { get; init; }

    /// <summary>Groups with a smaller minimum.</summary>
    public required IReadOnlyList<NSizeException> Exceptions { get; init; }

    /// <summary>Where the two minimums come from.</summary>
    public required Citation Citation { get; init; }
}

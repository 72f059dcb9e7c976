using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>The values of one change level, signed.</summary>
public sealed record ChangeBand
{
    /// <summary>The level.</summary>
    public required ChangeLevel Level { get; init; }

    /// <summary>Lowest value; null for no lower end.</summary>
    public Tenths? Minimum { get; init; }

    /// <summary>Highest value; null for no upper end.</summary>
    public Tenths? Maximum { get; init; }
}

using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>The values of one status level.</summary>
public sealed record StatusBand
{
    /// <summary>The level.</summary>
    public required StatusLevel Level { get; init; }

    /// <summary>Lowest value; null for no lower end.</summary>
    public Tenths? Minimum { get; init; }

    /// <summary>Highest value; null for no upper end.</summary>
    public Tenths? Maximum { get; init; }
}

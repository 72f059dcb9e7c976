using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>On how large a scale a change is tried: the level, then the number of its units. Scopes are compared in this order.</summary>
public sealed record CycleScope : IComparable<CycleScope>
{
    /// <summary>Makes a scope.</summary>
    /// <param name="level">The level.</param>
    /// <param name="units">How many classrooms, sites, districts or counties take part.</param>
    /// <param name="description">Which ones.</param>
    /// <exception cref="ArgumentException">No units or no description.</exception>
    [JsonConstructor]
    public CycleScope(ImprovementLevel level, int units, string description)
    {
        Level = Require.Defined(level, nameof(level));
        ArgumentOutOfRangeException.ThrowIfLessThan(units, 1);
        Units = units;
        Description = Require.Text(description, nameof(description));
    }

    /// <summary>The level.</summary>
    public ImprovementLevel Level { get; }

    /// <summary>How many of its units take part.</summary>
    public int Units { get; }

    /// <summary>Which ones.</summary>
    public string Description { get; }

    /// <summary>Whether the left scope is smaller.</summary>
    public static bool operator <(CycleScope? left, CycleScope? right) => Comparer<CycleScope>.Default.Compare(left, right) < 0;

    /// <summary>Whether the left scope is larger.</summary>
    public static bool operator >(CycleScope? left, CycleScope? right) => Comparer<CycleScope>.Default.Compare(left, right) > 0;

    /// <summary>Whether the left scope is no larger.</summary>
    public static bool operator <=(CycleScope? left, CycleScope? right) => Comparer<CycleScope>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the left scope is no smaller.</summary>
    public static bool operator >=(CycleScope? left, CycleScope? right) => Comparer<CycleScope>.Default.Compare(left, right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(CycleScope? other) => other is null ? 1 : (Level, Units).CompareTo((other.Level, other.Units));
}

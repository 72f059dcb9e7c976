using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>Counts of people in parts that do not overlap and make up a whole. Not to be published: see <see cref="SuppressionPolicy.Publish(CountPartition, bool)"/>.</summary>
public sealed class CountPartition
{
    /// <summary>Makes a partition.</summary>
    /// <param name="labels">Names of the parts, all different.</param>
    /// <param name="counts">Their counts.</param>
    /// <exception cref="ArgumentException">No parts, a label twice, another number of counts than of labels, or a count below zero.</exception>
    public CountPartition(IReadOnlyList<string> labels, IReadOnlyList<int> counts)
    {
        Labels = Require.List(labels, nameof(labels), atLeast: 1);
        Require.Distinct(Labels, l => l, nameof(labels));
        Counts = CheckCounts(counts, Labels.Count, nameof(counts));
    }

    /// <summary>Names of the parts.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The whole.</summary>
    public int Total => Counts.Sum();

    internal IReadOnlyList<int> Counts { get; }

    /// <summary>The number of parts; never a count.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Labels.Count} parts");

    internal static IReadOnlyList<int> CheckCounts(IReadOnlyList<int> counts, int expected, string name)
    {
        var copy = Require.List(counts, name);
        return copy.Count != expected
            ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Expected {expected} counts in '{name}', found {copy.Count}."), name)
            : copy.Any(c => c < 0) ? throw new ArgumentException($"A count in '{name}' is below zero.", name)
            : copy;
    }
}

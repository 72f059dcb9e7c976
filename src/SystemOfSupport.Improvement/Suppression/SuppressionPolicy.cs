using System.Globalization;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What may be published: the one policy that everything uses that prints counts of people.</summary>
/// <remarks>
/// A count below the minimum is hidden, zero included, and so is a total below it (primary suppression). Then as many other counts are hidden as it takes
/// that no hidden count can be derived from what is shown by adding, subtracting and knowing that no count is below zero (complementary suppression).
/// What is hidden for protection is what is smallest, as those documents have it. Not promised: protection from a reader who also knows how ties between equal
/// counts are broken and tries the choice backwards; in a partition of three or more such a tie can give a hidden count away.
/// The result depends on the counts and their order alone. It can not be switched off; the smallest minimum is 2.
/// Source: fewer than 11 are not displayed on the Dashboard; complementary suppression as in the rule documents of Delaware, Wisconsin, New York, Utah and New Mexico.
/// </remarks>
public sealed record SuppressionPolicy
{
    /// <summary>The least count of students that is shown.</summary>
    public const int StudentMinimum = 11;

    /// <summary>What stands in print for a hidden count.</summary>
    public const string HiddenMark = "*";

    /// <summary>Makes a policy.</summary>
    /// <param name="minimumCount">The least count that is shown.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below 2.</exception>
    [JsonConstructor]
    public SuppressionPolicy(int minimumCount = StudentMinimum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumCount, 2);
        MinimumCount = minimumCount;
    }

    /// <summary>For counts of students: 11.</summary>
    public static SuppressionPolicy Students { get; } = new();

    /// <summary>For counts of adults who answered a survey: 5. An option of practice, not a rule of the state.</summary>
    public static SuppressionPolicy AdultRespondents { get; } = new(5);

    /// <summary>The least count that is shown.</summary>
    public int MinimumCount { get; }

    /// <summary>Whether a count by itself is too small to show.</summary>
    public bool Hides(int count) => count < MinimumCount;

    /// <summary>A count that stands alone: itself, or null where it is hidden.</summary>
    public int? Publish(int count) => Hides(count) ? null : count;

    /// <summary>The text of a published count: the number, or <see cref="HiddenMark"/>.</summary>
    public static string Text(int? published) => published?.ToString(CultureInfo.InvariantCulture) ?? HiddenMark;

    /// <summary>Publishes a partition with its total.</summary>
    public PublishedPartition Publish(CountPartition partition)
    {
        ArgumentNullException.ThrowIfNull(partition);
        var network = new SuppressionNetwork();
        var cells = partition.Counts.Select(c => network.Add(0, 1, c)).ToArray();
        var total = network.Add(1, 0, partition.Total, isTotal: true);
        network.Suppress(this);
        return new(partition.Labels, [.. cells.Select(network.Shown)], network.Shown(total));
    }

    /// <summary>Publishes a two-way table with the totals of its rows and columns.</summary>
    public PublishedTable Publish(CountTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (rows, columns) = (table.Rows.Count, table.Columns.Count);
        var network = new SuppressionNetwork();

        // Node 0 is where the grand total comes in, node 1 where it goes out; then the rows and the columns.
        var cells = table.Counts.Select((row, r) => row.Select((c, k) => network.Add(2 + r, 2 + rows + k, c)).ToArray()).ToArray();
        var rowTotals = table.Counts.Select((row, r) => network.Add(0, 2 + r, row.Sum(), isTotal: true)).ToArray();
        var columnTotals = Enumerable.Range(0, columns).Select(k => network.Add(2 + rows + k, 1, table.Counts.Sum(row => row[k]), isTotal: true)).ToArray();
        var total = network.Add(1, 0, table.Total, isTotal: true);
        network.Suppress(this);
        return new(
            table.Rows,
            table.Columns,
            [.. cells.Select(row => (IReadOnlyList<int?>)[.. row.Select(network.Shown)])],
            [.. rowTotals.Select(network.Shown)],
            [.. columnTotals.Select(network.Shown)],
            network.Shown(total));
    }

    /// <summary>Publishes a partition whose cells are also summed in groups, such as the points of a scale in favourable, neutral and unfavourable.</summary>
    /// <param name="partition">The cells.</param>
    /// <param name="groups">For each cell its group, from 0; a number without a cell makes no group.</param>
    internal (PublishedPartition Cells, IReadOnlyDictionary<int, int?> Groups) PublishGrouped(CountPartition partition, IReadOnlyList<int> groups)
    {
        var network = new SuppressionNetwork();
        var sums = groups.Distinct().Order().ToDictionary(
            g => g,
            g => network.Add(0, 2 + g, partition.Counts.Where((_, i) => groups[i] == g).Sum(), isTotal: true));
        var cells = partition.Counts.Select((c, i) => network.Add(2 + groups[i], 1, c)).ToArray();
        var total = network.Add(1, 0, partition.Total, isTotal: true);
        network.Suppress(this);
        return (
            new(partition.Labels, [.. cells.Select(network.Shown)], network.Shown(total)),
            sums.ToDictionary(p => p.Key, p => network.Shown(p.Value)));
    }
}

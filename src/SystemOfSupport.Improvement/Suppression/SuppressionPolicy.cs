using System.Globalization;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What may be published: the one policy of everything that prints counts of people, or rates over them.</summary>
/// <remarks>
/// <para>
/// Primary suppression: a count below the minimum is hidden, zero included, and so is a total below it. Complementary suppression: where a part is hidden and the whole is shown, further
/// parts are hidden, the smallest first and equal counts together, until two different counts are hidden whose sum is twice the minimum; where no such set is smaller than the whole, every part is hidden.
/// </para>
/// <para>
/// No hidden count can be derived from what is shown, not even by a reader who knows this rule and tries it backwards. The rule does not see positions, so the hidden counts in any other order
/// are published in the same way; and as two of them differ, each hidden part can hold either. (Where all parts are equal and hidden, one more in one part and one less in
/// the others is published in the same way.) Ties that went by position would give hidden counts away. Not covered: what several publications tell together, such as those of two years.
/// </para>
/// <para>The result depends on the counts alone. It cannot be switched off; the smallest minimum is 2.</para>
/// Source: fewer than 11 are not displayed on the Dashboard; complementary suppression as in the rule documents of Delaware, Wisconsin, New York, Utah and New Mexico. Two different counts and
/// twice the minimum are choices of this package.
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

    /// <summary>Publishes a partition.</summary>
    /// <param name="partition">The counts.</param>
    /// <param name="withTotal">Whether the whole is published too. Without it small parts are hidden and no other, for nothing can be subtracted from; the whole must then not be known from elsewhere.</param>
    public PublishedPartition Publish(CountPartition partition, bool withTotal = true)
    {
        ArgumentNullException.ThrowIfNull(partition);
        return withTotal
            ? new(partition.Labels, Parts(partition.Counts), Publish(partition.Total))
            : new(partition.Labels, [.. partition.Counts.Select(Publish)], null);
    }

    /// <summary>Publishes a two-way table with the totals of its rows, and with those of its columns where asked for.</summary>
    /// <param name="table">The counts.</param>
    /// <param name="withColumnTotals">
    /// With totals both ways, one small count hides every count within the table, for which counts could stay is known from the totals; the totals of rows and of columns are published each as a
    /// partition. Without totals of columns each row is a partition of its own, and more of it can be shown.
    /// </param>
    public PublishedTable Publish(CountTable table, bool withColumnTotals = true)
    {
        ArgumentNullException.ThrowIfNull(table);
        IReadOnlyList<int> rowTotals = [.. table.Counts.Select(row => row.Sum())];
        IReadOnlyList<int> columnTotals = [.. table.Columns.Select((_, c) => table.Counts.Sum(row => row[c]))];
        var total = Publish(table.Total);
        if (!withColumnTotals)
        {
            var (cells, sums) = Nested(table.Counts);
            return new(table.Rows, table.Columns, cells, sums, [.. columnTotals.Select(_ => (int?)null)], total);
        }

        var (rows, columns) = (Parts(rowTotals), Parts(columnTotals));
        IReadOnlyList<IReadOnlyList<int?>> counts =
            table.Rows.Count == 1 ? [columns]
            : table.Columns.Count == 1 ? [.. rows.Select(r => (IReadOnlyList<int?>)[r])]
            : table.Counts.SelectMany(row => row).Any(Hides) ? [.. table.Counts.Select(row => (IReadOnlyList<int?>)[.. row.Select(_ => (int?)null)])]
            : [.. table.Counts.Select(row => (IReadOnlyList<int?>)[.. row.Select(c => (int?)c)])];
        return new(table.Rows, table.Columns, counts, rows, columns, total);
    }

    /// <summary>Publishes a partition whose parts are also summed in groups, such as the points of a scale in favourable, neutral and unfavourable.</summary>
    /// <param name="partition">The parts.</param>
    /// <param name="groups">For each part the number of its group.</param>
    internal (PublishedPartition Parts, IReadOnlyDictionary<int, int?> Groups) PublishGrouped(CountPartition partition, IReadOnlyList<int> groups)
    {
        var places = groups.Distinct().Select(g => Enumerable.Range(0, groups.Count).Where(i => groups[i] == g).ToArray()).ToArray();
        var (cells, sums) = Nested([.. places.Select(p => (IReadOnlyList<int>)[.. p.Select(i => partition.Counts[i])])]);
        var parts = new int?[groups.Count];
        foreach (var (place, count) in places.Zip(cells).SelectMany(p => p.First.Zip(p.Second)))
        {
            parts[place] = count;
        }

        return (new(partition.Labels, parts, Publish(partition.Total)), groups.Distinct().Zip(sums).ToDictionary(p => p.First, p => p.Second));
    }

    /// <summary>Groups of parts: the sums of the groups are a partition of the whole, and within a group whose sum is shown the parts are a partition of that.</summary>
    private (IReadOnlyList<IReadOnlyList<int?>> Parts, IReadOnlyList<int?> Sums) Nested(IReadOnlyList<IReadOnlyList<int>> groups)
    {
        var sums = Parts([.. groups.Select(g => g.Sum())]);
        return ([.. groups.Zip(sums, (group, sum) => sum is null ? [.. group.Select(_ => (int?)null)] : Parts(group))], sums);
    }

    /// <summary>The parts of a whole that is published.</summary>
    private IReadOnlyList<int?> Parts(IReadOnlyList<int> counts)
    {
        var least = counts.Min();
        if (!Hides(least))
        {
            return [.. counts.Select(c => (int?)c)];
        }

        var most = counts.Max();
        var bound = counts.Where(c => c > least).Distinct().Order().Cast<int?>().FirstOrDefault(c =>
            counts.All(other => other <= c || !Hides(other)) && counts.Where(other => other <= c).Sum(other => (long)other) >= 2L * MinimumCount) ?? most;
        return [.. counts.Select(c => c <= bound ? (int?)null : c)];
    }
}

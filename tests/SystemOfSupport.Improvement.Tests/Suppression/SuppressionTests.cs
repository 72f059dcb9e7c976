using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace SystemOfSupport.Improvement.Tests;

public class SuppressionTests
{
    private static readonly SuppressionPolicy s_three = new(3);

    /// <summary>Every list of so many counts from 0 to a most.</summary>
    private static IEnumerable<int[]> Lists(int length, int most) =>
        length == 0 ? [[]] : Lists(length - 1, most).SelectMany(l => Enumerable.Range(0, most + 1).Select(v => (int[])[.. l, v]));

    /// <summary>Every way in which non-negative counts can agree with what was published, up to a bound, as a reader without other knowledge would try them.</summary>
    private static IEnumerable<int[]> Solutions(IReadOnlyList<int?> published, int? total, int most)
    {
        IEnumerable<int[]> partial = [[]];
        for (var i = 0; i < published.Count; i++)
        {
            var cell = published[i];
            var last = i == published.Count - 1;
            partial = partial.SelectMany(l => cell is { } shown ? [shown]
                : last && total is { } t ? (t - l.Sum() >= 0 ? [t - l.Sum()] : Array.Empty<int>())
                : Enumerable.Range(0, (total ?? most) + 1),
                (l, v) => (int[])[.. l, v]);
        }

        return partial.Where(l => total is null || l.Sum() == total);
    }

    [Fact]
    public void No_hidden_part_of_any_small_partition_can_be_derived()
    {
        foreach (var length in new[] { 1, 2, 3, 4 })
        {
            foreach (var counts in Lists(length, length == 4 ? 4 : 6))
            {
                var published = s_three.Publish(new CountPartition([.. counts.Select((_, i) => $"{i}")], counts));
                CheckShown(counts, published.Counts);
                var solutions = Solutions(published.Counts, published.Total, 8).ToArray();
                for (var i = 0; i < length; i++)
                {
                    Assert.True(published.Counts[i] is not null || solutions.Select(s => s[i]).Distinct().Skip(1).Any(), $"Part {i} of {string.Join(",", counts)} can be derived.");
                }

                Assert.True(published.Total is not null || solutions.Select(s => s.Sum()).Distinct().Skip(1).Any(), $"The total of {string.Join(",", counts)} can be derived.");
                Assert.True(published.Total is null || published.Total == counts.Sum());
            }
        }
    }

    [Fact]
    public void No_part_of_two_can_be_derived_even_by_one_who_knows_how_parts_are_chosen()
    {
        // Such a reader keeps only those solutions that the policy would have published in the same way.
        const int length = 2;
        var byPublication = Lists(length, 9)
            .Where(counts => counts.Sum() <= 9)
            .Select(counts => (Counts: counts, Published: Text(s_three.Publish(new CountPartition([.. counts.Select((_, i) => $"{i}")], counts)))))
            .ToLookup(p => p.Published, p => p.Counts, StringComparer.Ordinal);
        foreach (var publication in byPublication)
        {
            var shown = publication.Key.Split(' ');
            for (var i = 0; i < length; i++)
            {
                Assert.True(shown[i] != "*" || publication.Select(c => c[i]).Distinct().Skip(1).Any(), $"Part {i} of '{publication.Key}' can be derived.");
            }
        }

        static string Text(PublishedPartition p) => string.Join(" ", p.Counts.Append(p.Total).Select(SuppressionPolicy.Text));
    }

    [Theory]
    [InlineData(2, 2, 5)]
    [InlineData(2, 3, 3)]
    public void No_hidden_cell_of_any_small_table_can_be_derived(int rows, int columns, int most)
    {
        foreach (var counts in Lists(rows * columns, most))
        {
            CheckTable(counts, rows, columns, most);
        }
    }

    [Property(MaxTest = 150)]
    public Property No_hidden_cell_of_a_table_of_three_by_three_can_be_derived() => Prop.ForAll(
        Gen.Choose(0, 5).ArrayOf(9).ToArbitrary(),
        counts => CheckTable(counts, 3, 3, 5));

    private static void CheckTable(int[] counts, int rows, int columns, int most)
    {
        var published = s_three.Publish(Table(counts, rows, columns));
        for (var r = 0; r < rows; r++)
        {
            CheckShown(counts[(r * columns)..((r + 1) * columns)], published.Counts[r]);
            Assert.True(published.RowTotals[r] is null || published.RowTotals[r] >= 3);
        }

        // What a reader can still believe of each cell and total; the search stops once every hidden number has two values.
        var hidden = published.Counts.SelectMany(c => c).Concat(published.RowTotals).Concat(published.ColumnTotals).Append(published.Total).Select(c => c is null).ToArray();
        if (!hidden.Any(h => h))
        {
            return;
        }

        var seen = hidden.Select(_ => new HashSet<int>()).ToArray();
        var rowChoices = Enumerable.Range(0, rows).Select(r => Solutions(published.Counts[r], published.RowTotals[r], most + 3).ToArray()).ToArray();
        foreach (var table in Combine(rowChoices))
        {
            var columnTotals = Enumerable.Range(0, columns).Select(c => table.Sum(row => row[c])).ToArray();
            if (columnTotals.Zip(published.ColumnTotals).Any(p => p.Second is { } shown && shown != p.First)
                || (published.Total is { } total && total != columnTotals.Sum()))
            {
                continue;
            }

            int[] all = [.. table.SelectMany(row => row), .. table.Select(row => row.Sum()), .. columnTotals, columnTotals.Sum()];
            for (var i = 0; i < all.Length; i++)
            {
                seen[i].Add(all[i]);
            }

            if (hidden.Zip(seen).All(p => !p.First || p.Second.Count > 1))
            {
                return;
            }
        }

        Assert.Fail($"A hidden number of {string.Join(",", counts)} ({rows} by {columns}) can be derived.");
    }

    private static IEnumerable<List<int[]>> Combine(int[][][] rows)
    {
        IEnumerable<List<int[]>> tables = [[]];
        foreach (var choices in rows)
        {
            tables = tables.SelectMany(_ => choices, (t, row) => (List<int[]>)[.. t, row]);
        }

        return tables;
    }

    private static CountTable Table(int[] counts, int rows, int columns) => new(
        [.. Enumerable.Range(0, rows).Select(r => $"row {r}")],
        [.. Enumerable.Range(0, columns).Select(c => $"column {c}")],
        [.. Enumerable.Range(0, rows).Select(r => counts[(r * columns)..((r + 1) * columns)])]);

    private static void CheckShown(int[] counts, IReadOnlyList<int?> published)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            Assert.True(published[i] is null || published[i] == counts[i]);
            Assert.True(counts[i] >= 3 || published[i] is null);
        }
    }

    [Fact]
    public void One_small_part_takes_the_smallest_other_with_it()
    {
        var published = SuppressionPolicy.Students.Publish(new CountPartition(["A", "B", "C", "D"], [4, 60, 20, 11]));
        Assert.Equal([null, 60, 20, null], published.Counts);
        Assert.Equal(95, published.Total);
    }

    [Fact]
    public void Two_small_parts_protect_one_another_unless_both_are_empty()
    {
        Assert.Equal([null, null, 20], SuppressionPolicy.Students.Publish(new CountPartition(["A", "B", "C"], [4, 5, 20])).Counts);
        Assert.Equal([null, null, null], SuppressionPolicy.Students.Publish(new CountPartition(["A", "B", "C"], [0, 0, 20])).Counts);
        Assert.Equal([12, 11], SuppressionPolicy.Students.Publish(new CountPartition(["A", "B"], [12, 11])).Counts);
    }

    [Fact]
    public void In_a_table_a_hidden_cell_takes_a_rectangle_with_it()
    {
        var published = SuppressionPolicy.Students.Publish(new CountTable(["North", "South", "East"], ["EL", "SWD", "HOM"], [[4, 30, 40], [50, 60, 25], [20, 70, 80]]));
        Assert.Equal([[null, 30, null], [null, 60, null], [20, 70, 80]], published.Counts);
        Assert.Equal([74, 135, 170], published.RowTotals);
        Assert.Equal([74, 160, 145], published.ColumnTotals);
        Assert.Equal(379, published.Total);
    }

    [Fact]
    public void The_same_counts_are_always_published_the_same_way() =>
        Assert.Equal(
            ImprovementJson.Write(s_three.Publish(Table([2, 2, 4, 4, 4, 4, 1, 5, 5], 3, 3))),
            ImprovementJson.Write(s_three.Publish(Table([2, 2, 4, 4, 4, 4, 1, 5, 5], 3, 3))));

    [Fact]
    public void Counts_not_yet_published_do_not_print()
    {
        Assert.Equal("2 parts", new CountPartition(["A", "B"], [3, 44]).ToString());
        Assert.Equal("1 by 2 table", new CountTable(["A"], ["B", "C"], [[3, 44]]).ToString());
        Assert.Equal("*", SuppressionPolicy.Text(SuppressionPolicy.Students.Publish(10)));
        Assert.Equal("11", SuppressionPolicy.Text(SuppressionPolicy.Students.Publish(11)));
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SuppressionPolicy(1));
        Assert.Throws<ArgumentException>(() => new CountPartition(["A", "A"], [1, 2]));
        Assert.Throws<ArgumentException>(() => new CountPartition(["A", "B"], [1]));
        Assert.Throws<ArgumentException>(() => new CountPartition(["A"], [-1]));
        Assert.Throws<ArgumentException>(() => new CountTable(["A"], ["B"], [[1], [2]]));
    }
}

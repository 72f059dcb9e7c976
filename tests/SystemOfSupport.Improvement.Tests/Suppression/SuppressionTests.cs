using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace SystemOfSupport.Improvement.Tests;

public class SuppressionTests
{
    private static readonly SuppressionPolicy s_three = new(3);

    /// <summary>Every list of so many counts whose sum is at most so large.</summary>
    private static IEnumerable<int[]> Lists(int length, int most) =>
        length == 0 ? [[]] : Enumerable.Range(0, most + 1).SelectMany(v => Lists(length - 1, most - v).Select(l => (int[])[v, .. l]));

    /// <summary>
    /// Publishes every input and looks at each publication as a reader does who knows the rule and everything that it could have been applied to: each hidden number must have had two values at
    /// least. Whoever shares a publication shares its total, or has one below the minimum, so the inputs up to a total hold all that a reader could think of.
    /// </summary>
    private static void NothingCanBeDerived(IEnumerable<int[]> inputs, Func<int[], int[]> numbers, Func<int[], IEnumerable<int?>> publish)
    {
        var publications = inputs.ToLookup(i => string.Join(' ', publish(i).Select(SuppressionPolicy.Text)), StringComparer.Ordinal);
        Assert.NotEmpty(publications);
        foreach (var publication in publications)
        {
            var shown = publication.Key.Split(' ');
            var believed = publication.Select(numbers).ToArray();
            for (var i = 0; i < shown.Length; i++)
            {
                var values = believed.Select(b => b[i]).Distinct().ToArray();
                if (shown[i] == "*")
                {
                    Assert.True(values.Length > 1, $"Number {i} of '{publication.Key}' can be derived.");
                }
                else
                {
                    Assert.Equal(shown[i], Assert.Single(values).ToString(System.Globalization.CultureInfo.InvariantCulture));
                }
            }
        }
    }

    public static TheoryData<int, int, int> Partitions()
    {
        var data = new TheoryData<int, int, int>();
        foreach (var minimum in new[] { 2, 3, 4 })
        {
            foreach (var (length, most) in new[] { (1, 12), (2, 24), (3, 24), (4, 20), (5, 15) })
            {
                data.Add(minimum, length, most);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Partitions))]
    public void No_hidden_part_can_be_derived_by_one_who_knows_the_rule(int minimum, int length, int most)
    {
        var policy = new SuppressionPolicy(minimum);
        NothingCanBeDerived(Lists(length, most), c => [.. c, c.Sum()], c => Numbers(policy.Publish(Partition(c))));
        foreach (var counts in Lists(length, most))
        {
            var published = policy.Publish(Partition(counts));
            var hidden = counts.Where((_, i) => published.Counts[i] is null).ToArray();
            Assert.All(counts.Zip(published.Counts), p => Assert.True(p.Second is null ? counts.Any(policy.Hides) : p.Second == p.First && !policy.Hides(p.First)));
            Assert.True(hidden.Length == 0 || hidden.Length == length || hidden.Sum() >= 2 * minimum);
        }

        static IEnumerable<int?> Numbers(PublishedPartition p) => p.Counts.Append(p.Total);
    }

    [Theory]
    [MemberData(nameof(Partitions))]
    public void Without_a_total_small_parts_alone_are_hidden_and_cannot_be_derived(int minimum, int length, int most)
    {
        var policy = new SuppressionPolicy(minimum);

        // Shown parts are exact and hidden ones below the minimum, so parts up to a little above it are all there is to think of.
        var inputs = Enumerable.Range(0, length).Aggregate((IEnumerable<int[]>)[[]], (lists, _) => lists.SelectMany(l => Enumerable.Range(0, minimum + 2).Select(v => (int[])[.. l, v])));
        NothingCanBeDerived(inputs, c => c, c => policy.Publish(Partition(c), withTotal: false).Counts);
        Assert.Null(policy.Publish(Partition([most, most]), withTotal: false).Total);
    }

    [Theory]
    [InlineData(2, 1, 3, 18, true)]
    [InlineData(3, 3, 1, 18, true)]
    [InlineData(2, 2, 2, 20, true)]
    [InlineData(3, 2, 2, 20, true)]
    [InlineData(2, 2, 3, 14, true)]
    [InlineData(2, 3, 2, 14, true)]
    [InlineData(2, 3, 3, 9, true)]
    [InlineData(3, 2, 2, 20, false)]
    [InlineData(2, 2, 3, 14, false)]
    [InlineData(2, 3, 2, 14, false)]
    public void No_hidden_number_of_a_table_can_be_derived_by_one_who_knows_the_rule(int minimum, int rows, int columns, int most, bool withColumnTotals)
    {
        var policy = new SuppressionPolicy(minimum);
        NothingCanBeDerived(
            Lists(rows * columns, most),
            c => [.. c, .. Enumerable.Range(0, rows).Select(r => c[(r * columns)..((r + 1) * columns)].Sum()), c.Sum(), .. Enumerable.Range(0, withColumnTotals ? columns : 0).Select(k => c.Where((_, i) => i % columns == k).Sum())],
            c => Numbers(policy.Publish(Table(c, rows, columns), withColumnTotals)));

        // Totals of columns that were not asked for are no secret: whoever sees a whole column can add it up.
        IEnumerable<int?> Numbers(PublishedTable t) => [.. t.Counts.SelectMany(row => row), .. t.RowTotals, t.Total, .. withColumnTotals ? t.ColumnTotals : []];
    }

    [Fact]
    public void Ties_that_went_by_position_would_give_a_hidden_count_away()
    {
        // The smallest parts first, equal ones by position, until two are hidden and their sum is twice the minimum: the reader finds one partition only behind "* 3 *" of seven.
        static IEnumerable<int?> ByPosition(int[] counts)
        {
            var order = Enumerable.Range(0, counts.Length).OrderBy(i => counts[i]).ToArray();
            var number = counts.Count(c => c < 2);
            while (number > 0 && number < counts.Length && (number < 2 || order.Take(number).Sum(i => counts[i]) < 4))
            {
                number++;
            }

            return counts.Select((c, i) => order.Take(number).Contains(i) ? (int?)null : c);
        }

        Assert.Equal([3, 3, 1], Assert.Single(Lists(3, 7), c => c.Sum() == 7 && ByPosition(c).SequenceEqual([null, 3, null])));
        Assert.Equal([null, null, null], new SuppressionPolicy(2).Publish(Partition([3, 3, 1])).Counts);
    }

    [Property(MaxTest = 300)]
    public Property The_order_of_parts_does_not_matter() => Prop.ForAll(
        Gen.Choose(0, 40).ArrayOf().Where(c => c.Length > 0).ToArbitrary(),
        counts => Assert.Equal(
            SuppressionPolicy.Students.Publish(Partition(counts)).Counts.Reverse(),
            SuppressionPolicy.Students.Publish(Partition([.. counts.Reverse()])).Counts));

    private static CountPartition Partition(int[] counts) => new([.. counts.Select((_, i) => $"{i}")], counts);

    private static CountTable Table(int[] counts, int rows, int columns) => new(
        [.. Enumerable.Range(0, rows).Select(r => $"row {r}")],
        [.. Enumerable.Range(0, columns).Select(c => $"column {c}")],
        [.. Enumerable.Range(0, rows).Select(r => counts[(r * columns)..((r + 1) * columns)])]);

    [Fact]
    public void One_small_part_takes_the_smallest_others_with_it()
    {
        var published = SuppressionPolicy.Students.Publish(new CountPartition(["A", "B", "C", "D"], [4, 60, 20, 90]));
        Assert.Equal([null, 60, null, 90], published.Counts);
        Assert.Equal(174, published.Total);
        Assert.Equal([null, 60, null, null], SuppressionPolicy.Students.Publish(new CountPartition(["A", "B", "C", "D"], [4, 60, 20, 20])).Counts);
    }

    [Fact]
    public void Small_parts_protect_one_another_where_they_differ_and_are_many_enough()
    {
        Assert.Equal([null, null, null, 80], SuppressionPolicy.Students.Publish(new CountPartition(["A", "B", "C", "D"], [9, 10, 10, 80])).Counts);
        Assert.Equal([null, null, null], SuppressionPolicy.Students.Publish(new CountPartition(["A", "B", "C"], [4, 5, 20])).Counts);
        Assert.Equal([null, null, null], SuppressionPolicy.Students.Publish(new CountPartition(["A", "B", "C"], [0, 0, 30])).Counts);
        Assert.Equal([12, 11], SuppressionPolicy.Students.Publish(new CountPartition(["A", "B"], [12, 11])).Counts);
    }

    [Fact]
    public void In_a_table_a_small_count_hides_the_inside_and_the_totals_stay()
    {
        var table = new CountTable(["North", "South", "East"], ["EL", "SWD", "HOM"], [[4, 30, 40], [50, 60, 25], [20, 70, 80]]);
        var published = SuppressionPolicy.Students.Publish(table);
        Assert.All(published.Counts, row => Assert.All(row, Assert.Null));
        Assert.Equal([74, 135, 170], published.RowTotals);
        Assert.Equal([74, 160, 145], published.ColumnTotals);
        Assert.Equal(379, published.Total);

        var rows = SuppressionPolicy.Students.Publish(table, withColumnTotals: false);
        Assert.Equal([[null, null, 40], [50, 60, 25], [20, 70, 80]], rows.Counts);
        Assert.Equal([74, 135, 170], rows.RowTotals);
        Assert.All(rows.ColumnTotals, Assert.Null);
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

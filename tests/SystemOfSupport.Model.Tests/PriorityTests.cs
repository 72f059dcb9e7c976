using FsCheck.Xunit;

namespace SystemOfSupport.Model.Tests;

[Properties(Arbitrary = [typeof(Generators)])]
public sealed class PriorityTests
{
    [Theory]
    [InlineData("", '*')]
    [InlineData("4", '*')]
    [InlineData("5", '*')]
    [InlineData("6", '*')]
    [InlineData("8", '*')]
    [InlineData("4,5,6", 'A')]
    [InlineData("4,5", 'B')]
    [InlineData("5,6", 'C')]
    [InlineData("4,6", 'D')]
    [InlineData("4,8", 'E')]
    [InlineData("5,8", 'F')]
    [InlineData("6,8", 'G')]
    [InlineData("4,5,8", 'H')]
    [InlineData("4,6,8", 'I')]
    [InlineData("5,6,8", 'J')]
    [InlineData("4,5,6,8", 'K')]
    public void Each_of_the_16_sets_has_its_letter(string priorities, char letter)
    {
        var set = StatePrioritySet.Parse(priorities, null);
        var of = PriorityLetter.Of(set);

        Assert.Equal(letter, of.Letter);
        Assert.Equal(set.Count >= 2, of.IsMet);
        Assert.Equal(set.Count >= 2 ? set : StatePrioritySet.Empty, of.Priorities);
        Assert.Equal(of, PriorityLetter.Parse(char.ToLowerInvariant(letter).ToString(), null));
    }

    [Theory]
    [InlineData("1,2")]
    [InlineData("4,7")]
    [InlineData("9")]
    [InlineData("4,5,6,8,10")]
    public void Other_priorities_have_no_letter(string priorities) =>
        Assert.Contains(priorities, Assert.Throws<ArgumentException>(() => PriorityLetter.Of(StatePrioritySet.Parse(priorities, null))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("*")]
    public void A_blank_is_no_letter(string text) => Assert.Equal(PriorityLetter.None, PriorityLetter.Parse(text, null));

    [Property]
    public void Sets_of_priorities_are_sets(StatePrioritySet a, StatePrioritySet b, StatePriority p)
    {
        var (x, y) = (a.ToHashSet(), b.ToHashSet());

        Assert.Equal(x.Union(y).Order(), a.Union(b));
        Assert.Equal(x.Intersect(y).Order(), a.Intersect(b));
        Assert.Equal(x.Except(y).Order(), a.Except(b));
        Assert.Equal(x.Append(p).Distinct().Order(), a.With(p));
        Assert.Equal(x.Contains(p), a.Contains(p));
        Assert.Equal(x.Count, a.Count);
        Assert.Equal(x.Count == 0, a.IsEmpty);
        Assert.Equal(a, [.. a.Reverse()]);
    }

    [Fact]
    public void What_is_no_priority_cannot_be_a_member()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StatePrioritySet.Of((StatePriority)0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatePrioritySet.Empty.With((StatePriority)11));
        Assert.All(new[] { default, (StatePriority)11, (StatePriority)255 }, p => Assert.False(StatePrioritySet.Of(StatePriority.BasicServices).Contains(p)));
        Assert.All(new[] { default, (StudentGroup)25, (StudentGroup)255 }, g => Assert.False(StudentGroupSet.FromBits(2).Contains(g)));
    }

    [Fact]
    public void Local_indicators_are_of_priorities_1_2_3_6_7_and_of_9_10_at_county_offices()
    {
        Assert.Equal("1,2,3,6,7", LocalIndicators.ForEveryAgency.ToString());
        Assert.Equal("9,10", LocalIndicators.ForCountyOfficesOnly.ToString());
        Assert.Equal("1,2,3,6,7,9,10", LocalIndicators.All.ToString());
    }
}

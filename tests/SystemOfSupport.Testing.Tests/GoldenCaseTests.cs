using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing.Tests;

public sealed class GoldenCaseTests
{
    [Fact]
    public void The_cases_of_the_file_are_rated_as_they_must_be()
    {
        var cases = GoldenCases.ReadFile(Path.Combine(AppContext.BaseDirectory, "golden-2024.csv"));

        Assert.Equal(14, cases.Count);
        Assert.Empty(GoldenCases.Check(cases).Select(m => m.ToString()));
    }

    [Fact]
    public void A_mismatch_says_where_and_what()
    {
        var cases = GoldenCases.Read("year;indicator;rtype;studentgroup;currnumer;currdenom;priornumer;priordenom;statuslevel;changelevel;color;box\n2024;GRAD;D;ALL;180;200;178;200;3;4;5;90\n", "own.csv");

        var mismatch = Assert.Single(GoldenCases.Check(cases));
        Assert.Equal("own.csv, line 2: colour expected Blue, found Green; box expected 90, found 140", mismatch.ToString());
        Assert.Equal(RatingReason.Colored, mismatch.Rating.Reason);
    }

    [Theory]
    [InlineData("year,indicator,rtype,group\n", "'group' is not a column")]
    [InlineData("year,indicator,rtype\n", "'studentgroup' is missing")]
    [InlineData("year,indicator,rtype,studentgroup,currdenom\n2024,GRAD,D,ALL,many\n", "own.csv, line 2, column 'currdenom': 'many' is not a count")]
    [InlineData("year,indicator,rtype,studentgroup,flags\n2024,GRAD,D,ALL,certify\n", "column 'flags': 'certify' is not a flag")]
    [InlineData("year,indicator,rtype,studentgroup,reason\n2024,GRAD,D,ALL,none\n", "column 'reason': 'none' is not a reason")]
    [InlineData("year,indicator,rtype,studentgroup,hscutpoints\n2024,ELA,D,ALL,yes\n", "column 'hscutpoints': 'yes' is not a flag")]
    [InlineData("year,indicator,rtype,studentgroup\n2020,ELA,D,ALL\n", "line 2, column 'year': '2020'")]
    public void What_is_not_understood_is_named_with_its_place(string text, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => GoldenCases.Read(text, "own.csv")).Message);
}

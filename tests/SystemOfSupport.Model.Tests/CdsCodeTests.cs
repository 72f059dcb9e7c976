namespace SystemOfSupport.Model.Tests;

public sealed class CdsCodeTests
{
    [Theory]
    [InlineData("27659610127456", 27, 65961, 127456, "school")]
    [InlineData("27-65961-0127456", 27, 65961, 127456, "school")]
    [InlineData("2765961", 27, 65961, 0, "district")]
    [InlineData("27659610000000", 27, 65961, 0, "district")]
    [InlineData("01100170000000", 1, 10017, 0, "district, county office")]
    [InlineData("01100170130419", 1, 10017, 130419, "school, county office")]
    [InlineData("00000000000000", 0, 0, 0, "state")]
    [InlineData("0000000", 0, 0, 0, "state")]
    [InlineData("27000000000000", 27, 0, 0, "")]
    [InlineData("99999999999999", 99, 99999, 9999999, "school")]
    public void A_code_has_its_parts(string text, int county, int district, int school, string what)
    {
        var code = CdsCode.Parse(text);

        Assert.Equal((county, district, school), (code.County, code.DistrictPart, code.SchoolPart));
        Assert.Equal(code, CdsCode.Of(county, district, school));
        Assert.Equal(
            what,
            string.Join(", ", new[] { code.IsState ? "state" : "", code.IsSchool ? "school" : "", code.IsDistrict ? "district" : "", code.IsOfCountyOffice ? "county office" : "" }.Where(w => w.Length > 0)));
        Assert.Equal(CdsCode.Of(county, district), code.District);
        Assert.Equal(code.District, code.District.District);
    }

    [Fact]
    public void A_code_prints_in_three_forms_and_no_other()
    {
        var code = CdsCode.Of(1, 10017, 130419);

        Assert.Equal("01100170130419", code.ToString());
        Assert.Equal("01100170130419", $"{code:G}");
        Assert.Equal("01-10017-0130419", $"{code:H}");
        Assert.Equal("0110017", $"{code:D}");
        Assert.Contains("'X'", Assert.Throws<FormatException>(() => code.ToString("X", null)).Message, StringComparison.Ordinal);
        Assert.Equal(code, CdsCode.Parse($"{code:h}"));
        Assert.Equal(code.District, CdsCode.Parse($"{code:d}"));
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(100, 0, 0)]
    [InlineData(0, -1, 0)]
    [InlineData(0, 100_000, 0)]
    [InlineData(0, 0, -1)]
    [InlineData(0, 0, 10_000_000)]
    public void A_part_with_too_many_digits_is_refused(int county, int district, int school) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CdsCode.Of(county, district, school));

    [Fact]
    public void Order_is_that_of_the_digits()
    {
        string[] codes = ["01100170000000", "01100170130419", "01611190000000", "27659610000000", "58727360000000"];

        Assert.Equal(codes, codes.Reverse().Select(CdsCode.Parse).Order().Select(c => c.ToString()));
    }

    [Fact]
    public void An_agency_prints_its_name_and_code() =>
        Assert.Equal("Salinas Union High (27661590000000)", new Agency(CdsCode.Parse("2766159"), "Salinas Union High", AgencyKind.District).ToString());
}

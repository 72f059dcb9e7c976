using FsCheck.Xunit;

namespace SystemOfSupport.Model.Tests;

public sealed class MeasureTests
{
    [Fact]
    public void Ratios_round_half_away_from_zero_like_decimals_do()
    {
        var ties = 0;
        for (var denominator = 1; denominator <= 120; denominator++)
        {
            for (var numerator = -600; numerator <= 600; numerator++)
            {
                // A tie is a finite decimal, and every other ratio is at least a twentieth of the denominator away from one.
                var exact = numerator * 10m / denominator;
                ties += Math.Abs(exact - decimal.Truncate(exact)) == 0.5m ? 1 : 0;

                Assert.Equal((int)Math.Round(exact, MidpointRounding.AwayFromZero), Tenths.RoundRatio(numerator, denominator).Value);
            }
        }

        Assert.True(ties > 1000);
    }

    [Theory]
    [InlineData("81.25", "81.3")]
    [InlineData("-1.25", "-1.3")]
    [InlineData("16.25", "16.3")]
    [InlineData("0.05", "0.1")]
    [InlineData("-0.05", "-0.1")]
    [InlineData("-0.04", "0.0")]
    [InlineData("0.0499999", "0.0")]
    [InlineData("1000000", "1000000.0")]
    public void Decimals_round_half_away_from_zero(string value, string rounded) =>
        Assert.Equal(rounded, Tenths.Round(decimal.Parse(value)).ToString());

    [Property]
    public void Rounding_a_ratio_and_its_negative_differ_in_sign_only(int numerator, ushort denominator)
    {
        numerator %= 1_000_000;
        var positive = denominator + 1;

        Assert.Equal(-Tenths.RoundRatio(numerator, positive).Value, Tenths.RoundRatio(-numerator, positive).Value);
        Assert.Equal(Tenths.Round((decimal)numerator / positive), Tenths.RoundRatio(numerator, positive));
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Tenths.FromTenths(Tenths.Maximum + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tenths.FromTenths(-Tenths.Maximum - 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tenths.Round(1_000_000.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tenths.RoundRatio(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tenths.RoundRatio(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tenths.RoundRatio(1_000_001, 1));
    }

    [Theory]
    [InlineData("70", "70.0")]
    [InlineData("-12.30", "-12.3")]
    [InlineData("-0", "0.0")]
    [InlineData("007.000", "7.0")]
    [InlineData(" 95.5 ", "95.5")]
    [InlineData("-1000000", "-1000000.0")]
    public void Whole_numbers_and_further_zeros_are_read(string text, string value)
    {
        Assert.Equal(value, Tenths.Parse(text, null).ToString());
        Assert.Equal(decimal.Parse(text), Tenths.Parse(text, null).ToDecimal());
    }

    [Theory]
    [InlineData("13/16", "81.3")]
    [InlineData("0/7", "0.0")]
    [InlineData("7/7", "100.0")]
    [InlineData("1/3", "33.3")]
    [InlineData("2/3", "66.7")]
    [InlineData("110/100", "110.0")]
    [InlineData("2147483647/2147483647", "100.0")]
    public void A_rate_is_rounded_once(string rate, string percent) =>
        Assert.Equal(percent, RateCounts.Parse(rate, null).Percent().ToString());

    [Theory]
    [InlineData("88/749", "65/746", "3.0")] // 3.036 before rounding
    [InlineData("107/5485", "80/5474", "0.5")] // 0.489
    [InlineData("38/237", "42/221", "-3.0")] // -2.971
    [InlineData("1/16", "0/16", "6.3")] // 6.25, a tie
    [InlineData("0/80", "1/80", "-1.3")] // -1.25, a tie
    [InlineData("1/3", "1/12", "25.0")]
    [InlineData("2147483647/2147483647", "1/2147483646", "100.0")]
    public void Change_is_the_difference_of_the_unrounded_rates(string current, string prior, string change) =>
        Assert.Equal(change, RateCounts.Parse(current, null).ChangeFrom(RateCounts.Parse(prior, null)).ToString());

    [Fact]
    public void Change_of_rates_equals_the_oracle_and_often_not_the_difference_of_rounded_rates()
    {
        var different = 0;
        for (var d = 11; d <= 40; d++)
        {
            for (var p = 11; p <= 40; p++)
            {
                for (var n = 0; n <= d; n += 3)
                {
                    var (current, prior) = (new RateCounts(n, d), new RateCounts(p / 3, p));
                    var oracle = Math.Round(((n * p) - (p / 3 * d)) * 1000m / (d * p), MidpointRounding.AwayFromZero);

                    Assert.Equal((int)oracle, current.ChangeFrom(prior).Value);
                    different += current.Percent().Value - prior.Percent().Value != (int)oracle ? 1 : 0;
                }
            }
        }

        Assert.True(different > 100);
    }

    [Fact]
    public void A_rate_of_nobody_has_no_percent_and_no_change()
    {
        Assert.False(default(RateCounts).HasRate);
        Assert.Throws<InvalidOperationException>(() => default(RateCounts).Percent());
        Assert.Throws<InvalidOperationException>(() => new RateCounts(1, 2).ChangeFrom(default));
        Assert.Throws<InvalidOperationException>(() => default(RateCounts).ChangeFrom(new(1, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RateCounts(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RateCounts(1, -2));
        Assert.NotEqual(new RateCounts(1, 2), new RateCounts(2, 4));
        Assert.Equal(new RateCounts(100, 100), new RateCounts(110, 100).CappedAt100Percent);
        Assert.Equal(new RateCounts(90, 100), new RateCounts(90, 100).CappedAt100Percent);
    }

    [Fact]
    public void Ratios_are_exact_up_to_the_largest_integers()
    {
        Assert.Equal("1.0", Tenths.RoundRatio(Int128.MaxValue, Int128.MaxValue).ToString());
        Assert.Equal("-1.0", Tenths.RoundRatio(Int128.MinValue, Int128.MaxValue).ToString());
        Assert.Equal("0.5", Tenths.RoundRatio(Int128.MaxValue / 2, Int128.MaxValue).ToString());
        Assert.Equal("0.1", Tenths.RoundRatio((Int128.MaxValue / 20) + 1, Int128.MaxValue).ToString());
        Assert.Equal("0.0", Tenths.RoundRatio(Int128.MaxValue / 20, Int128.MaxValue).ToString());
        Assert.Equal("0.0", Tenths.RoundRatio(1, Int128.MaxValue).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Tenths.RoundRatio(Int128.MaxValue, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tenths.RoundRatio(Int128.MinValue, 3));
    }
}

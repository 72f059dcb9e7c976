using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using Multiplier = SystemOfSupport.Eligibility.EquityMultiplier;

namespace SystemOfSupport.Essa.Tests;

public sealed class EquityMultiplierTests
{
    [Theory]
    [InlineData(2505, 10000, 7005, true)] // 0.2505 and 0.7005 round half up to 0.251 and 0.701
    [InlineData(2504, 10000, 7005, false)] // 0.2504 rounds to 0.250, which is not above
    [InlineData(2505, 10000, 7004, false)]
    [InlineData(0, 0, 0, false)]
    public void Rates_are_rounded_half_up_to_three_decimals_and_must_exceed_the_thresholds(int nonstable, int enrollment, int disadvantaged, bool eligible)
    {
        var finding = Multiplier.Evaluate(Site(1, enrollment) with { NonstabilityCount = nonstable, SocioeconomicallyDisadvantagedCount = disadvantaged });

        Assert.Equal(eligible, finding.IsEligible);
    }

    [Fact]
    public void A_nonclassroom_based_charter_school_and_a_closed_school_are_not_eligible()
    {
        Assert.True(Multiplier.Evaluate(Site(1, 100)).IsEligible);
        Assert.False(Multiplier.Evaluate(Site(1, 100) with { IsNonclassroomBasedCharter = true }).IsEligible);
        Assert.False(Multiplier.Evaluate(Site(1, 100) with { IsActive = false }).IsEligible);
    }

    [Theory]
    [InlineData(389, 409_465)]
    [InlineData(115, 121_050)]
    [InlineData(10, 50_000)]
    public void Amounts_at_the_published_rate(int enrollment, long dollars) =>
        Assert.Equal(dollars, Multiplier.Evaluate(Site(1, enrollment)).AmountAt(EquityMultiplierRules.FiscalYear2023.PublishedRate!.Value));

    [Fact]
    public void A_count_above_the_enrollment_is_refused_with_the_site_and_the_value()
    {
        var e = Assert.Throws<ArgumentException>(() => Multiplier.Evaluate(Site(7, 10) with { NonstabilityCount = 11 }));

        Assert.Contains("nonstability count is 11", e.Message, StringComparison.Ordinal);
        Assert.Contains("0 to the enrollment of 10", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_explanation_names_every_condition_and_round_trips()
    {
        var explanation = Multiplier.Evaluate(Site(1, 1000) with { SocioeconomicallyDisadvantagedCount = 700 }).Explain();

        Assert.Contains("[no] 700 of 1000 students were socioeconomically disadvantaged. (found 0.700; needs more than 0.700)", explanation.ToPlainText(), StringComparison.Ordinal);
        Assert.Equal(explanation, Policy.Explanation.FromJson(explanation.ToJson()));
    }

    [Fact]
    public void Water_filling_by_hand()
    {
        // 10 and 20 students are below a floor of 100 at 1000/1000; then 800 is shared by 970 students.
        var allocation = Multiplier.Allocate([Site(1, 10), Site(2, 20), Site(3, 400), Site(4, 570)], pot: 1000, floor: 100);

        Assert.Equal([100, 100, 330, 470], allocation.Shares.Select(s => s.Amount));
        Assert.Equal(2, allocation.SitesAtFloor);
        Assert.Equal((800L, 970L), (allocation.SolvedRate!.Value.Dollars, allocation.SolvedRate.Value.Students));
    }

    [Fact]
    public void A_tie_for_the_last_dollar_goes_to_the_first_code()
    {
        var allocation = Multiplier.Allocate([Site(2, 50), Site(1, 50)], pot: 5, floor: 0);

        Assert.Equal([3, 2], allocation.Shares.Select(s => s.Amount));
        Assert.Equal(allocation.RoundingRate, allocation.NextRate);
    }

    [Fact]
    public void A_pot_that_does_not_cover_the_floors_is_refused()
    {
        var e = Assert.Throws<ArgumentException>(() => Multiplier.Allocate([Site(1, 50), Site(2, 50)], pot: 99, floor: 50));

        Assert.Contains("Expected at least 100", e.Message, StringComparison.Ordinal);
        Assert.Contains("every site once", Assert.Throws<ArgumentException>(() => Multiplier.Allocate([Site(1, 50), Site(1, 50)], 100, 50)).Message, StringComparison.Ordinal);
        Assert.Equal(0, Multiplier.Allocate([], 100, 50).Total);
    }

    [Property(MaxTest = 500)]
    public Property The_pot_is_spent_exactly_and_every_site_gets_at_least_the_floor() =>
        Prop.ForAll(Cases(), c =>
        {
            var allocation = Multiplier.Allocate(c.Sites, c.Pot, c.Floor);
            return allocation.Total == c.Pot && allocation.Shares.All(s => s.Amount >= c.Floor) && allocation.Shares.Count == c.Sites.Length;
        });

    [Property(MaxTest = 500)]
    public Property A_larger_pot_lowers_no_one() =>
        Prop.ForAll(Cases(), c =>
        {
            var before = Multiplier.Allocate(c.Sites, c.Pot, c.Floor).Shares;
            var after = Multiplier.Allocate(c.Sites, c.Pot + c.More, c.Floor).Shares;
            return before.Zip(after).All(p => p.Second.Amount >= p.First.Amount);
        });

    [Property(MaxTest = 300)]
    public Property A_larger_site_never_gets_less_and_the_order_of_sites_does_not_matter() =>
        Prop.ForAll(Cases(), c =>
        {
            var shares = Multiplier.Allocate(c.Sites, c.Pot, c.Floor).Shares;
            var reversed = Multiplier.Allocate(c.Sites.Reverse(), c.Pot, c.Floor).Shares;
            var bySize = shares.OrderBy(s => s.Site.CumulativeEnrollment).ThenBy(s => s.Amount).Select(s => s.Amount).ToList();
            return shares.SequenceEqual(reversed) && bySize.SequenceEqual(bySize.Order());
        });

    [Property(MaxTest = 300)]
    public Property An_amount_differs_from_the_exact_share_by_less_than_the_rounding_moves_it() =>
        Prop.ForAll(Cases(), c =>
        {
            var allocation = Multiplier.Allocate(c.Sites, c.Pot, c.Floor);
            return allocation.SolvedRate is not { } rate || allocation.Shares.Where(s => s.IsAtFloor).All(s => s.Amount <= c.Floor + 1)
                && allocation.Shares.All(s => Math.Abs(s.Amount - Math.Max(s.Site.CumulativeEnrollment * rate.ToDecimal(), c.Floor)) < c.Sites.Length + 1);
        });

    [Property(MaxTest = 200)]
    public Property A_site_that_is_not_eligible_changes_nothing() =>
        Prop.ForAll(Cases(), Ineligible(), (c, other) =>
        {
            var rules = EquityMultiplierRules.FiscalYear2023 with { Pot = c.Pot, Floor = c.Floor };
            return Multiplier.Allocate(c.Sites, rules).Shares.SequenceEqual(Multiplier.Allocate(c.Sites.Prepend(other), rules).Shares);
        });

    private static EquityMultiplierSite Site(int number, int enrollment) => new(CdsCode.Of(1, 10017, number), $"School {number}")
    {
        CumulativeEnrollment = enrollment,
        NonstabilityCount = enrollment,
        SocioeconomicallyDisadvantagedCount = enrollment,
    };

    private static Arbitrary<EquityMultiplierSite> Ineligible() =>
        (from number in Gen.Elements(9_000_000, 0)
         from enrollment in Gen.Choose(0, 500)
         from reason in Gen.Choose(0, 3)
         let site = Site(number, enrollment)
         select reason switch
         {
             0 => site with { NonstabilityCount = enrollment / 4 },
             1 => site with { SocioeconomicallyDisadvantagedCount = enrollment * 7 / 10 },
             2 => site with { IsNonclassroomBasedCharter = true },
             _ => site with { IsActive = false },
         }).ToArbitrary();

    private static Arbitrary<Case> Cases() =>
        (from enrollments in Gen.Choose(1, 60).ArrayOf().Where(a => a.Length is > 0 and <= 40)
         from floor in Gen.Choose(0, 50)
         from extra in Gen.Choose(0, 5000)
         from more in Gen.Choose(1, 300)
         select new Case([.. enrollments.Select((e, i) => Site(i + 1, e))], (floor * enrollments.Length) + extra, floor, more)).ToArbitrary();

    private sealed record Case(EquityMultiplierSite[] Sites, long Pot, long Floor, long More);
}

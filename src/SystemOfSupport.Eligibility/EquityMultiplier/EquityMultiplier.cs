using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility;

/// <summary>The LCFF Equity Multiplier: which sites are eligible, and how the money is shared (Education Code 42238.024).</summary>
public static class EquityMultiplier
{
    /// <summary>Tests one site.</summary>
    /// <param name="site">The site and its counts of the year before.</param>
    /// <param name="rules">The rules; null for those of 2023-24.</param>
    /// <exception cref="ArgumentException">A count is negative, or larger than the enrollment; the message names the site.</exception>
    public static EquityMultiplierFinding Evaluate(EquityMultiplierSite site, EquityMultiplierRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(site);
        Check(site.CumulativeEnrollment >= 0, site, "cumulative enrollment", site.CumulativeEnrollment, "a number of students");
        Check(site.NonstabilityCount >= 0 && site.NonstabilityCount <= site.CumulativeEnrollment, site, "nonstability count", site.NonstabilityCount, $"0 to the enrollment of {site.CumulativeEnrollment}");
        Check(
            site.SocioeconomicallyDisadvantagedCount >= 0 && site.SocioeconomicallyDisadvantagedCount <= site.CumulativeEnrollment,
            site,
            "socioeconomically disadvantaged count",
            site.SocioeconomicallyDisadvantagedCount,
            $"0 to the enrollment of {site.CumulativeEnrollment}");
        return new(site, rules ?? EquityMultiplierRules.FiscalYear2023);
    }

    /// <summary>Tests sites and shares the pot of the rules among those that are eligible.</summary>
    /// <inheritdoc cref="Allocate(IEnumerable{EquityMultiplierSite}, long, long)"/>
    public static EquityMultiplierAllocation Allocate(IEnumerable<EquityMultiplierSite> sites, EquityMultiplierRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(sites);
        rules ??= EquityMultiplierRules.FiscalYear2023;
        return Allocate(sites.Where(s => Evaluate(s, rules).IsEligible), rules.Pot, rules.Floor);
    }

    /// <summary>
    /// Shares a fixed pot among eligible sites in proportion to their enrollment, none below the floor. Sites whose share would be below the floor receive it,
    /// and the rest is shared by the others, until nothing changes; then each amount is rounded half up to whole dollars, and the rate moved as little as it
    /// takes for the amounts to total the pot.
    /// </summary>
    /// <param name="sites">Eligible sites, each once. Adjustments are not part of the pot.</param>
    /// <param name="pot">Whole dollars to share.</param>
    /// <param name="floor">The least that a site receives, in whole dollars.</param>
    /// <exception cref="ArgumentException">A site appears twice or has no enrollment, or the pot does not cover the floors.</exception>
    /// <remarks>A larger pot lowers no one's amount.</remarks>
    public static EquityMultiplierAllocation Allocate(IEnumerable<EquityMultiplierSite> sites, long pot, long floor)
    {
        ArgumentNullException.ThrowIfNull(sites);
        ArgumentOutOfRangeException.ThrowIfNegative(pot);
        ArgumentOutOfRangeException.ThrowIfNegative(floor);
        EquityMultiplierSite[] ordered = [.. sites.OrderBy(s => s.Cds)];
        for (var i = 0; i < ordered.Length; i++)
        {
            Check(ordered[i].CumulativeEnrollment > 0, ordered[i], "cumulative enrollment", ordered[i].CumulativeEnrollment, "a positive number of students");
            Check(i == 0 || ordered[i].Cds != ordered[i - 1].Cds, ordered[i], "code", ordered[i].Cds, "every site once");
        }

        if (floor > 0 && pot / floor < ordered.Length)
        {
            throw new ArgumentException($"A pot of {pot} does not cover the floor of {floor} for {ordered.Length} sites. Expected at least {(Int128)floor * ordered.Length}.", nameof(pot));
        }

        if (Solve(ordered, pot, floor) is not { } solved)
        {
            // Either the floors use up the pot exactly, or there is no site.
            return new(pot, floor, null, null, null, [.. ordered.Select(s => new EquityMultiplierShare(s, floor, IsAtFloor: true))]);
        }

        var amounts = Array.ConvertAll(ordered, s => Math.Max(solved.Times(s.CumulativeEnrollment), floor));
        var missing = pot - amounts.Sum();
        Adjust(ordered, amounts, floor, missing);
        var steps = new StepOrder(ordered);
        var last = -1;
        var next = -1;
        for (var i = 0; i < ordered.Length; i++)
        {
            if (amounts[i] > floor && (last < 0 || steps.Compare((i, amounts[i]), (last, amounts[last])) > 0))
            {
                last = i;
            }

            if (next < 0 || steps.Compare((i, amounts[i] + 1), (next, amounts[next] + 1)) < 0)
            {
                next = i;
            }
        }

        return new(
            pot,
            floor,
            solved,
            last < 0 ? solved : steps.RateOf((last, amounts[last])),
            steps.RateOf((next, amounts[next] + 1)),
            [.. ordered.Select((s, i) => new EquityMultiplierShare(s, amounts[i], (Int128)s.CumulativeEnrollment * solved.Dollars < (Int128)floor * solved.Students))]);
    }

    // Water-filling from the largest sites down: the first prefix of sites whose rate leaves the next site at the floor is the solution.
    private static EquityMultiplierRate? Solve(EquityMultiplierSite[] sites, long pot, long floor)
    {
        if (sites.Length == 0 || pot == floor * sites.Length)
        {
            return null;
        }

        var left = pot;
        long students = sites.Sum(s => (long)s.CumulativeEnrollment);
        foreach (var site in sites.OrderBy(s => s.CumulativeEnrollment))
        {
            if ((Int128)site.CumulativeEnrollment * left >= (Int128)floor * students)
            {
                break;
            }

            left -= floor;
            students -= site.CumulativeEnrollment;
        }

        return new(left, students);
    }

    // Rounding leaves a few dollars over or short. Raising the rate pays the sites whose next dollar comes first; lowering it takes the dollars that came last.
    private static void Adjust(EquityMultiplierSite[] sites, long[] amounts, long floor, long missing)
    {
        if (missing == 0)
        {
            return;
        }

        var order = new StepOrder(sites);
        var rising = missing > 0;
        var queue = new PriorityQueue<int, (int Site, long Amount)>(rising ? order : Comparer<(int, long)>.Create((a, b) => order.Compare(b, a)));
        for (var i = 0; i < sites.Length; i++)
        {
            Enqueue(i);
        }

        for (var steps = Math.Abs(missing); steps > 0; steps--)
        {
            var site = queue.Dequeue();
            amounts[site] += rising ? 1 : -1;
            Enqueue(site);
        }

        void Enqueue(int site)
        {
            if (rising || amounts[site] > floor)
            {
                queue.Enqueue(site, (site, rising ? amounts[site] + 1 : amounts[site]));
            }
        }
    }

    private static void Check(bool condition, EquityMultiplierSite site, string what, object found, string expected)
    {
        if (!condition)
        {
            throw new ArgumentException($"{site}: {what} is {found}. Expected {expected}.", nameof(site));
        }
    }

    /// <summary>The order in which dollars above the floor are paid as the rate rises: one total order, so that a larger pot only adds to a smaller one's amounts.</summary>
    private sealed class StepOrder(EquityMultiplierSite[] sites) : IComparer<(int Site, long Amount)>
    {
        // Rounded half up, a site reaches an amount where enrollment times rate reaches the amount less half a dollar.
        internal EquityMultiplierRate RateOf((int Site, long Amount) step) => new((2 * step.Amount) - 1, 2L * sites[step.Site].CumulativeEnrollment);

        public int Compare((int Site, long Amount) x, (int Site, long Amount) y)
        {
            var byRate = RateOf(x).CompareTo(RateOf(y));
            var bySize = byRate != 0 ? byRate : sites[y.Site].CumulativeEnrollment.CompareTo(sites[x.Site].CumulativeEnrollment);
            return bySize != 0 ? bySize : x.Site.CompareTo(y.Site);
        }
    }
}

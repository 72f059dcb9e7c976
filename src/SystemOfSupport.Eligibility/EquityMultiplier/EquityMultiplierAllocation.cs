namespace SystemOfSupport.Eligibility;

/// <summary>A fixed pot shared among eligible sites by enrollment, none below the floor, in whole dollars that total the pot.</summary>
public sealed class EquityMultiplierAllocation
{
    internal EquityMultiplierAllocation(long pot, long floor, EquityMultiplierRate? solvedRate, EquityMultiplierRate? roundingRate, EquityMultiplierRate? nextRate, IReadOnlyList<EquityMultiplierShare> shares)
    {
        Pot = pot;
        Floor = floor;
        SolvedRate = solvedRate;
        RoundingRate = roundingRate;
        NextRate = nextRate;
        Shares = shares;
    }

    /// <summary>The money shared, in whole dollars.</summary>
    public long Pot { get; }

    /// <summary>The least that an eligible site receives.</summary>
    public long Floor { get; }

    /// <summary>
    /// The exact rate at which the amounts before rounding total the pot; null where every site is at the floor or there is none.
    /// </summary>
    public EquityMultiplierRate? SolvedRate { get; }

    /// <summary>
    /// The smallest rate at which the amounts, each rounded half up to whole dollars, total the pot; null where every site is at the floor. It differs from
    /// <see cref="SolvedRate"/> by the rounding of the amounts: a published rate lies from here up to, and not including, <see cref="NextRate"/>.
    /// </summary>
    public EquityMultiplierRate? RoundingRate { get; }

    /// <summary>
    /// The rate at which the next dollar would be paid. Where it equals <see cref="RoundingRate"/>, several sites tie for the last dollars, which go to larger
    /// sites first and then by code; no single rate then gives the amounts.
    /// </summary>
    public EquityMultiplierRate? NextRate { get; }

    /// <summary>One share for each eligible site, by code.</summary>
    public IReadOnlyList<EquityMultiplierShare> Shares { get; }

    /// <summary>The total of the shares: the pot, or 0 where no site is eligible.</summary>
    public long Total => Shares.Sum(s => s.Amount);

    /// <summary>Sites that receive the floor because their enrollment calls for less.</summary>
    public int SitesAtFloor => Shares.Count(s => s.IsAtFloor);
}

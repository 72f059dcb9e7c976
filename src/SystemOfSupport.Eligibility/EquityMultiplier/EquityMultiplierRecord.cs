namespace SystemOfSupport.Eligibility;

/// <summary>One row of a published list of sites of the LCFF Equity Multiplier: the counts, and what the state made of them where the list tells.</summary>
/// <param name="Site">The site and its counts.</param>
public sealed record EquityMultiplierRecord(EquityMultiplierSite Site)
{
    /// <summary>The local educational agency; of a charter school its own name.</summary>
    public string AgencyName { get; init; } = "";

    /// <summary>The number of the charter; empty for a school that is none.</summary>
    public string CharterNumber { get; init; } = "";

    /// <summary>The nonstability rate in thousandths (column A-3); null where the list has no such column.</summary>
    public int? NonstabilityThousandths { get; init; }

    /// <summary>The rate of socioeconomically disadvantaged students in thousandths (column B-2); null where the list has no such column.</summary>
    public int? SocioeconomicallyDisadvantagedThousandths { get; init; }

    /// <summary>Whether the nonstability rate exceeds its threshold (column C-1); null where the list has no such column.</summary>
    public bool? ExceedsNonstability { get; init; }

    /// <summary>Whether the rate of socioeconomically disadvantaged students exceeds its threshold (column C-2); null where the list has no such column.</summary>
    public bool? ExceedsSocioeconomicallyDisadvantaged { get; init; }

    /// <summary>Whether the site is eligible (column C-4); null where the list has no such column.</summary>
    public bool? IsEligible { get; init; }

    /// <summary>The entitlement in whole dollars (column D-3); null where the list has no such column.</summary>
    public long? Amount { get; init; }
}

using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility;

/// <summary>One school site, with the counts of the year before on which the LCFF Equity Multiplier looks.</summary>
/// <param name="Cds">The site.</param>
/// <param name="Name">Its name.</param>
public sealed record EquityMultiplierSite(CdsCode Cds, string Name)
{
    /// <summary>Students of the year before who did not stay at the school (column A-1).</summary>
    public required int NonstabilityCount { get; init; }

    /// <summary>Adjusted cumulative enrollment of the year before (column A-2).</summary>
    public required int CumulativeEnrollment { get; init; }

    /// <summary>Socioeconomically disadvantaged students in that enrollment (column B-1).</summary>
    public required int SocioeconomicallyDisadvantagedCount { get; init; }

    /// <summary>Whether the site is a charter school that is not classroom-based (column C-3 is false).</summary>
    public bool IsNonclassroomBasedCharter { get; init; }

    /// <summary>Whether the school is open. A closed school is not eligible.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Whole dollars that are added to the entitlement of an eligible site, or taken from it (column D-2).</summary>
    public long Adjustment { get; init; }

    /// <summary>Name and code.</summary>
    public override string ToString() => $"{Name} ({Cds})";
}

namespace SystemOfSupport.Policy;

/// <summary>
/// The three-by-five rule: where the current denominator is below a number, Declined Significantly counts as Declined and Increased Significantly as Increased.
/// </summary>
public sealed record SmallPopulationRule
{
    /// <summary>Denominators below this are small: 150 means that 149 is small and 150 is not. The prior year is not looked at.</summary>
    public required int Below { get; init; }

    /// <summary>Whether only the row of all students is subject to it (fall 2017).</summary>
    public bool AllStudentsOnly { get; init; }

    /// <summary>
    /// Whether the year's file keeps the full change level beside the colour of the collapsed one (graduation since 2023).
    /// </summary>
    public bool FileKeepsChangeLevel { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}

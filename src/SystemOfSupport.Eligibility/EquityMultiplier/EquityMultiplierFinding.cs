using System.Globalization;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>Whether one site is eligible for the LCFF Equity Multiplier, and why.</summary>
public sealed class EquityMultiplierFinding
{
    internal EquityMultiplierFinding(EquityMultiplierSite site, EquityMultiplierRules rules)
    {
        Site = site;
        Rules = rules;
        NonstabilityThousandths = Thousandths(site.NonstabilityCount, site.CumulativeEnrollment);
        SocioeconomicallyDisadvantagedThousandths = Thousandths(site.SocioeconomicallyDisadvantagedCount, site.CumulativeEnrollment);
    }

    /// <summary>The site.</summary>
    public EquityMultiplierSite Site { get; }

    /// <summary>The rules by which it was tested.</summary>
    public EquityMultiplierRules Rules { get; }

    /// <summary>The nonstability rate in thousandths, rounded half up (column A-3); 0 without enrollment.</summary>
    public int NonstabilityThousandths { get; }

    /// <summary>The rate of socioeconomically disadvantaged students in thousandths, rounded half up (column B-2); 0 without enrollment.</summary>
    public int SocioeconomicallyDisadvantagedThousandths { get; }

    /// <summary>Whether the nonstability rate exceeds its threshold (column C-1).</summary>
    public bool ExceedsNonstability => NonstabilityThousandths > Rules.NonstabilityThousandths;

    /// <summary>Whether the rate of socioeconomically disadvantaged students exceeds its threshold (column C-2).</summary>
    public bool ExceedsSocioeconomicallyDisadvantaged => SocioeconomicallyDisadvantagedThousandths > Rules.SocioeconomicallyDisadvantagedThousandths;

    /// <summary>Whether the site is eligible (column C-4).</summary>
    public bool IsEligible => ExceedsNonstability && ExceedsSocioeconomicallyDisadvantaged && !Site.IsNonclassroomBasedCharter && Site.IsActive;

    /// <summary>What the site receives at a given rate: enrollment times rate, rounded half up to whole dollars, but no less than the floor, and the adjustment; 0 where it is not eligible.</summary>
    /// <param name="rate">Dollars for each student of the enrollment.</param>
    public long AmountAt(decimal rate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rate);
        return IsEligible ? Math.Max(decimal.ToInt64(Math.Round(Site.CumulativeEnrollment * rate, MidpointRounding.AwayFromZero)), Rules.Floor) + Site.Adjustment : 0;
    }

    /// <summary>Why: each condition, with what was found and what was needed.</summary>
    public Explanation Explain()
    {
        var book = Rules.Reference();
        ExplanationNode[] conditions =
        [
            Node("nonstability", $"{Site.NonstabilityCount} of {Site.CumulativeEnrollment} students did not stay at the school.", ExceedsNonstability, Rate(NonstabilityThousandths), $"more than {Rate(Rules.NonstabilityThousandths)}", Rules.RoundingCitation),
            Node("socioeconomically-disadvantaged", $"{Site.SocioeconomicallyDisadvantagedCount} of {Site.CumulativeEnrollment} students were socioeconomically disadvantaged.", ExceedsSocioeconomicallyDisadvantaged, Rate(SocioeconomicallyDisadvantagedThousandths), $"more than {Rate(Rules.SocioeconomicallyDisadvantagedThousandths)}", Rules.RoundingCitation),
            Node("classroom-based", Site.IsNonclassroomBasedCharter ? "The site is a charter school that is not classroom-based." : "The site is not a nonclassroom-based charter school.", !Site.IsNonclassroomBasedCharter, null, null, Rules.Citation),
            Node("active", Site.IsActive ? "The school is open." : "The school is closed.", Site.IsActive, null, null, Rules.Citation),
        ];
        var words = IsEligible ? "eligible" : "not eligible";
        return new(
            $"{Site}, LCFF Equity Multiplier {Rules.FiscalYear}: {words}",
            new("equity-multiplier", $"The site is {words} for the LCFF Equity Multiplier.", IsEligible ? ExplanationOutcome.Passed : ExplanationOutcome.Failed) { Children = conditions },
            [book]);

        ExplanationNode Node(string id, string text, bool passed, string? value, string? threshold, Citation citation) =>
            new(id, text, passed ? ExplanationOutcome.Passed : ExplanationOutcome.Failed) { Value = value, Threshold = threshold, Book = book.Id, Citation = citation };
    }

    /// <summary>Site and answer.</summary>
    public override string ToString() => $"{Site}: {(IsEligible ? "eligible" : "not eligible")}";

    private static string Rate(int thousandths) => (thousandths / 1000m).ToString("0.000", CultureInfo.InvariantCulture);

    private static int Thousandths(int count, int enrollment) =>
        enrollment == 0 ? 0 : (int)(((2000L * count) + enrollment) / (2L * enrollment));
}

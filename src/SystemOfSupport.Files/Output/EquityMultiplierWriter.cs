using System.Globalization;
using nietras.SeparatedValues;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Files;

/// <summary>
/// Writes <c>equity-multiplier.csv</c>, one line for every site: fiscalyear, cds, name, enrollment, nonstability, nonstabilityrate, disadvantaged,
/// disadvantagedrate, eligible, amount, atfloor, reasons.
/// </summary>
/// <remarks>Rates have three decimals, as they are compared; the amount is in whole dollars with the site's adjustment; flags are Y or N. The reasons are the conditions that a site fails.</remarks>
public sealed class EquityMultiplierWriter : IDisposable
{
    private readonly SepWriter _writer;

    /// <summary>Opens the output.</summary>
    public EquityMultiplierWriter(TextWriter output) => _writer = Sep.New(',').Writer(o => o with { Escape = true }).To(output);

    /// <summary>Writes one line.</summary>
    /// <param name="finding">Whether the site is eligible.</param>
    /// <param name="share">What it receives from the pot; null where it is not eligible.</param>
    /// <exception cref="ArgumentException">The share is of another site, or of a site that is not eligible.</exception>
    public void Write(EquityMultiplierFinding finding, EquityMultiplierShare? share)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (share is not null && (share.Site.Cds != finding.Site.Cds || !finding.IsEligible))
        {
            throw new ArgumentException($"Found a share of {share.Site}. Expected {(finding.IsEligible ? finding.Site : $"none, as {finding.Site} is not eligible")}.", nameof(share));
        }

        using var row = _writer.NewRow();
        row["fiscalyear"].Set(finding.Rules.FiscalYear.ToString());
        row["cds"].Set(finding.Site.Cds.ToString());
        row["name"].Set(finding.Site.Name);
        row["enrollment"].Set(Number(finding.Site.CumulativeEnrollment));
        row["nonstability"].Set(Number(finding.Site.NonstabilityCount));
        row["nonstabilityrate"].Set(Rate(finding.NonstabilityThousandths));
        row["disadvantaged"].Set(Number(finding.Site.SocioeconomicallyDisadvantagedCount));
        row["disadvantagedrate"].Set(Rate(finding.SocioeconomicallyDisadvantagedThousandths));
        row["eligible"].Set(YesNo(finding.IsEligible));
        row["amount"].Set(Number(share is null ? 0 : share.Amount + finding.Site.Adjustment));
        row["atfloor"].Set(YesNo(share is { IsAtFloor: true }));
        row["reasons"].Set(string.Join(' ', finding.Explain().Root.Children.Where(c => c.Outcome == ExplanationOutcome.Failed).Select(c => c.Threshold is { } needed ? $"{c.Text} Needs {needed}." : c.Text)));
    }

    /// <summary>Ends the output.</summary>
    public void Dispose() => _writer.Dispose();

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Rate(int thousandths) => (thousandths / 1000m).ToString("0.000", CultureInfo.InvariantCulture);

    private static string YesNo(bool value) => value ? "Y" : "N";
}

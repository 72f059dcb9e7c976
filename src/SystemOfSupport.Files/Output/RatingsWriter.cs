using System.Globalization;
using nietras.SeparatedValues;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Files;

/// <summary>
/// Writes <c>ratings.csv</c>, one line for every row: year, cds, rtype, studentgroup, indicator, currdenom, status, change, statuslevel, changelevel, color,
/// box, reason. Numbers have one decimal; blanks stay blank.
/// </summary>
public sealed class RatingsWriter : IDisposable
{
    private readonly SepWriter _writer;

    /// <summary>Opens the output.</summary>
    public RatingsWriter(TextWriter output) => _writer = Sep.New(',').Writer(o => o with { Escape = true }).To(output);

    /// <summary>Writes one line.</summary>
    public void Write(IndicatorResult result, Rating rating)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var row = _writer.NewRow();
        row["year"].Set(result.Year.ToString());
        row["cds"].Set(result.Cds.ToString());
        row["rtype"].Set(result.RecordType.Code());
        row["studentgroup"].Set(result.Group.Code());
        row["indicator"].Set(result.Indicator.Code());
        row["currdenom"].Set(result.CurrentDenominator?.ToString(CultureInfo.InvariantCulture) ?? "");
        row["status"].Set(result.StatusOrComputed()?.ToString() ?? "");
        row["change"].Set(result.ChangeOrComputed()?.ToString() ?? "");
        row["statuslevel"].Set(rating.Status.Code());
        row["changelevel"].Set(rating.Change.Code());
        row["color"].Set(rating.Level.Code());
        row["box"].Set(rating.Box.ToString());
        row["reason"].Set(rating.Reason.Code());
    }

    /// <summary>Ends the output.</summary>
    public void Dispose() => _writer.Dispose();
}

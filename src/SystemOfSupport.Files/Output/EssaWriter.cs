using System.Globalization;
using nietras.SeparatedValues;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files;

/// <summary>
/// Writes <c>essa.csv</c>, one line for every school: year, cds, name, status, exit, one 0/1 column per student group, totalgroups, reasons.
/// </summary>
public sealed class EssaWriter : IDisposable
{
    private readonly SepWriter _writer;

    /// <summary>Opens the output.</summary>
    public EssaWriter(TextWriter output) => _writer = Sep.New(',').Writer(o => o with { Escape = true }).To(output);

    /// <summary>Writes one line.</summary>
    public void Write(EssaDetermination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        using var row = _writer.NewRow();
        row["year"].Set(determination.Year.ToString());
        row["cds"].Set(determination.School.Cds.ToString());
        row["name"].Set(determination.School.Name);
        row["status"].Set(determination.StatusText);
        row["exit"].Set(determination.Exit.Code());
        foreach (var group in AssistanceWriter.Groups)
        {
            row[group.Code()].Set(determination.Groups.Contains(group) ? "1" : "0");
        }

        row["totalgroups"].Set(determination.Groups.Count.ToString(CultureInfo.InvariantCulture));
        row["reasons"].Set(determination.Explain().Root.Text);
    }

    /// <summary>Ends the output.</summary>
    public void Dispose() => _writer.Dispose();
}

using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace StatewideEvaluation;

/// <summary>Writes assumptions.csv, one line for everything that a determination took for granted: year, cds, assumption, text.</summary>
internal sealed class AssumptionsWriter : IDisposable
{
    private readonly TextWriter _output;

    internal AssumptionsWriter(TextWriter output)
    {
        _output = output;
        _output.WriteLine("year,cds,assumption,text");
    }

    public void Dispose() => _output.Dispose();

    internal void Write(DashboardYear year, CdsCode cds, IReadOnlyList<AssistanceAssumption> assumptions)
    {
        foreach (var assumption in assumptions)
        {
            _output.WriteLine($"{year},{cds},{assumption.Id},\"{assumption.Text}\"");
        }
    }
}

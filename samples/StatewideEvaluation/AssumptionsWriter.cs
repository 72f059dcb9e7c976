using SystemOfSupport.Eligibility;

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

    internal void Write(AssistanceDetermination determination)
    {
        foreach (var assumption in determination.Assumptions)
        {
            _output.WriteLine($"{determination.Year},{determination.Agency.Cds},{assumption.Id},\"{assumption.Text}\"");
        }
    }
}

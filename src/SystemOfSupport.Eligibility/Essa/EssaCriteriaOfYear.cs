using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility;

/// <summary>The patterns of low performance of one Dashboard year, compiled.</summary>
public sealed class EssaCriteriaOfYear
{
    private readonly CompiledEssaCriteria _compiled;

    internal EssaCriteriaOfYear(CompiledEssaCriteria compiled) => _compiled = compiled;

    /// <summary>The Dashboard year.</summary>
    public DashboardYear Year => _compiled.Book.Year;

    /// <summary>Finds which patterns a school's groups fit.</summary>
    /// <exception cref="ArgumentException">The results are of another year.</exception>
    public EssaFindings Find(AgencyResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return results.Year == Year ? new(_compiled, results) : throw new ArgumentException($"The results are of {results.Year}. Expected {Year}.", nameof(results));
    }
}

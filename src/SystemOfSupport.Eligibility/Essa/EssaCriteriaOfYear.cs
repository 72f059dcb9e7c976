using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>The patterns of low performance of one Dashboard year, compiled.</summary>
public sealed class EssaCriteriaOfYear
{
    private readonly Lazy<BookReference> _reference;

    internal EssaCriteriaOfYear(CompiledEssaCriteria compiled)
    {
        Compiled = compiled;
        _reference = new(() => BookReference.Of(compiled.Book));
    }

    /// <summary>The Dashboard year.</summary>
    public DashboardYear Year => Compiled.Book.Year;

    /// <summary>Name, version, content hash and sources of the year's book.</summary>
    public BookReference Reference => _reference.Value;

    internal CompiledEssaCriteria Compiled { get; }

    /// <summary>Finds which patterns a school's groups fit.</summary>
    /// <exception cref="ArgumentException">The results are of another year.</exception>
    public EssaFindings Find(AgencyResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return results.Year == Year ? new(Compiled, results) : throw new ArgumentException($"The results are of {results.Year}. Expected {Year}.", nameof(results));
    }
}

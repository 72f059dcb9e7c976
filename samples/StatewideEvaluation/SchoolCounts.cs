using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace StatewideEvaluation;

/// <summary>How many schools of a year have each status, and for how many of them each assumption was made.</summary>
internal sealed class SchoolCounts(DashboardYear year)
{
    private readonly SortedDictionary<string, int> _statuses = new(StringComparer.Ordinal);
    private readonly Dictionary<AssistanceAssumption, int> _assumptions = [];

    internal DashboardYear Year => year;

    internal IReadOnlyDictionary<string, int> Statuses => _statuses;

    internal IReadOnlyDictionary<AssistanceAssumption, int> Assumptions => _assumptions;

    internal void Add(EssaDetermination determination)
    {
        _statuses[determination.StatusText] = _statuses.GetValueOrDefault(determination.StatusText) + 1;
        foreach (var assumption in determination.Assumptions)
        {
            _assumptions[assumption] = _assumptions.GetValueOrDefault(assumption) + 1;
        }
    }
}

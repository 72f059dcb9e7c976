using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility;

/// <summary>Earlier years of all agencies: for the clock of assistance and for the tests that look at several years. Immutable.</summary>
/// <remarks>
/// A history knows which years it covers. An agency that is absent from a covered year met nothing in it; of a year that is not covered nothing is known.
/// </remarks>
public sealed class AssistanceHistory
{
    // Never changed once they are here.
    private readonly Dictionary<(CdsCode Cds, DashboardYear Year), AssistanceHistoryEntry> _entries;
    private readonly HashSet<(DashboardYear Year, AgencyKind Kind)> _covered;

    private AssistanceHistory(Dictionary<(CdsCode Cds, DashboardYear Year), AssistanceHistoryEntry> entries, HashSet<(DashboardYear Year, AgencyKind Kind)> covered)
    {
        _entries = entries;
        _covered = covered;
    }

    /// <summary>Nothing is known of earlier years.</summary>
    public static AssistanceHistory Empty { get; } = new([], []);

    /// <summary>How many entries it has.</summary>
    public int Count => _entries.Count;

    /// <summary>The history of the rows of one or more lists.</summary>
    /// <exception cref="ArgumentException">An agency has two rows of one year.</exception>
    public static AssistanceHistory Of(IEnumerable<AssistanceRecord> records) => Empty.Add(records.Select(AssistanceHistoryEntry.Of));

    /// <summary>This history and some more entries.</summary>
    /// <exception cref="ArgumentException">An agency has two different entries of one year.</exception>
    public AssistanceHistory Add(IEnumerable<AssistanceHistoryEntry> entries) => Merge(entries, keepKnown: false);

    /// <summary>This history and, of agencies and years that it does not know, the entries given: published lists go before own results.</summary>
    public AssistanceHistory AddUnknown(IEnumerable<AssistanceHistoryEntry> entries) => Merge(entries, keepKnown: true);

    /// <summary>The entry of one agency and year; null where there is none.</summary>
    public AssistanceHistoryEntry? Find(CdsCode cds, DashboardYear year) => _entries.GetValueOrDefault((cds, year));

    /// <summary>Whether the history covers agencies of a kind in a year, so that an absent agency is known to have met nothing.</summary>
    public bool Covers(DashboardYear year, AgencyKind kind) => _covered.Contains((year, kind));

    private AssistanceHistory Merge(IEnumerable<AssistanceHistoryEntry> entries, bool keepKnown)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var merged = new Dictionary<(CdsCode Cds, DashboardYear Year), AssistanceHistoryEntry>(_entries);
        var covered = new HashSet<(DashboardYear Year, AgencyKind Kind)>(_covered);
        foreach (var entry in entries)
        {
            if (!merged.TryGetValue((entry.Cds, entry.Year), out var known))
            {
                merged.Add((entry.Cds, entry.Year), entry);
            }
            else if (!keepKnown && known != entry)
            {
                throw new ArgumentException($"{entry.Cds} has two different entries of {entry.Year}. Expected one.", nameof(entries));
            }

            covered.Add((entry.Year, entry.Kind));
        }

        return new(merged, covered);
    }
}

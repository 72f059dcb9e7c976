using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility;

/// <summary>Gathers local indicator ratings by agency and year.</summary>
internal sealed class LocalReportCollector
{
    private readonly Dictionary<(DashboardYear Year, CdsCode Cds), Dictionary<StatePriority, LocalIndicatorRating>> _ratings = [];
    private readonly Dictionary<DashboardYear, StatePrioritySet> _covered = [];

    /// <exception cref="ArgumentException">The agency has a rating of that year and priority already.</exception>
    internal void Add(LocalIndicatorReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!_ratings.TryGetValue((report.Year, report.Cds), out var ratings))
        {
            _ratings.Add((report.Year, report.Cds), ratings = []);
        }

        foreach (var (priority, rating) in report.Ratings)
        {
            if (!ratings.TryAdd(priority, rating))
            {
                throw new ArgumentException($"{report.Cds} has two local indicator ratings of priority {priority.Code()} in {report.Year}. Expected one.", nameof(report));
            }

            _covered[report.Year] = _covered.GetValueOrDefault(report.Year).With(priority);
        }
    }

    /// <summary>What an agency reported; null where nothing was added of the year at all.</summary>
    internal LocalIndicatorReport? Find(CdsCode cds, DashboardYear? year) =>
        year is { } y && _covered.TryGetValue(y, out var covered)
            ? new(cds, y, _ratings.GetValueOrDefault((y, cds)) ?? []) { Covered = covered }
            : null;
}

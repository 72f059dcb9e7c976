using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Statewide;

namespace StatewideEvaluation;

/// <summary>Determines the schools of every year that determined them: each year's own statuses go on into the next, unless a list tells them.</summary>
internal sealed class SchoolDeterminations(InputLists lists, int threads)
{
    private readonly StateSchoolHistoryBuilder _histories = new();

    /// <summary>Adds the school rows of one year.</summary>
    internal void Add(StateRatings ratings) => _histories.Add(ratings);

    internal IReadOnlyList<StateEssaDeterminations> Determine(IEnumerable<DashboardYear> years)
    {
        foreach (var (file, list) in lists.EssaHistory())
        {
            foreach (var record in list.Records)
            {
                InputLists.Unique(file.Name, () => _histories.Add(record));
            }
        }

        foreach (var record in lists.TitleI().SelectMany(l => l.Records))
        {
            _histories.Add(record.TitleI.Aggregate(new SchoolHistory(record.School), (history, known) => history.WithTitleI(known.Key, known.Value)));
        }

        var history = _histories.Build();
        var found = new List<StateEssaDeterminations>();
        foreach (var year in years.Where(EssaEvaluator.Years.Contains))
        {
            found.Add(new StateEssaEvaluator(EssaEvaluator.For(year)).Determine(history, threads));
            history = history.AddUnknown(found[^1]);
        }

        return found;
    }
}

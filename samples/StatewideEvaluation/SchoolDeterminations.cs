using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace StatewideEvaluation;

/// <summary>Determines the schools of every year that determined them: each year's own statuses go on into the next, unless a list tells them.</summary>
internal sealed class SchoolDeterminations(InputLists lists)
{
    private readonly SchoolHistoryCollector _histories = new();

    /// <summary>Adds the school rows of one year.</summary>
    internal void Add(StateRatings ratings)
    {
        var frame = ratings.Frame;
        foreach (var row in frame.RowsAsAdded())
        {
            if (frame.Cell(row).Cds.IsSchool)
            {
                var result = frame.Result(row);
                InputLists.Unique($"Dashboard {frame.Year}", () => _histories.Add(result, frame.Rater.Rate(result)));
            }
        }
    }

    internal IEnumerable<EssaDetermination> Determine(IEnumerable<DashboardYear> years)
    {
        foreach (var (file, list) in lists.EssaHistory())
        {
            foreach (var record in list.Records)
            {
                InputLists.Unique(file.Name, () => _histories.Add(record));
            }
        }

        var titleI = lists.TitleI().SelectMany(l => l.Records).GroupBy(r => r.School.Cds).ToDictionary(g => g.Key, g => g.SelectMany(r => r.TitleI).ToList());
        var histories = _histories.Build()
            .Select(h => titleI.GetValueOrDefault(h.School.Cds, []).Aggregate(h, (history, known) => history.WithTitleI(known.Key, known.Value))).ToList();
        foreach (var year in years.Where(EssaEvaluator.Years.Contains))
        {
            var evaluator = EssaEvaluator.For(year);
            for (var i = 0; i < histories.Count; i++)
            {
                if (histories[i].Results(year) is not { } results || !HasRows(results))
                {
                    continue;
                }

                var determination = evaluator.Determine(histories[i]);
                yield return determination;
                histories[i] = histories[i].Status(year.Results) is null ? histories[i].WithStatus(year.Results, determination.Status) : histories[i];
            }
        }
    }

    private static bool HasRows(AgencyResults results) =>
        StudentGroups.All.Any(g => Indicators.All.Any(i => results[g, i].HasResult));
}

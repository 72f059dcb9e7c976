using System.Text.Json.Serialization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>How far plans of one school year cover obligations.</summary>
/// <param name="Year">The school year.</param>
/// <param name="Items">Each obligation of the year, with what covers it.</param>
/// <param name="UnknownLinks">Links of plan elements to no obligation of the year: stale or mistyped.</param>
public sealed record PlanCoverage(SchoolYear Year, IReadOnlyList<ObligationCoverage> Items, IReadOnlyList<string> UnknownLinks)
{
    /// <summary>How many obligations are covered.</summary>
    [JsonIgnore]
    public int Covered => Items.Count(i => i.IsCovered);

    /// <summary>Obligations that nothing covers.</summary>
    [JsonIgnore]
    public IReadOnlyList<Obligation> Gaps => [.. Items.Where(i => !i.IsCovered).Select(i => i.Obligation)];

    /// <summary>Matches obligations and plans by explicit links. An element covers what it names, if it is of the kind that the obligation asks for and in a plan of the obligation's agency.</summary>
    /// <exception cref="ArgumentException">Two obligations have one id.</exception>
    public static PlanCoverage Of(SchoolYear year, IEnumerable<Obligation> obligations, IEnumerable<SupportPlan> plans)
    {
        ArgumentNullException.ThrowIfNull(obligations);
        ArgumentNullException.ThrowIfNull(plans);
        var byId = new Dictionary<string, Obligation>(StringComparer.Ordinal);
        foreach (var obligation in obligations.Where(o => o.AppliesIn(year)))
        {
            if (!byId.TryAdd(obligation.Id, obligation) && byId[obligation.Id] != obligation)
            {
                throw new ArgumentException($"Two obligations are named '{obligation.Id}'. Expected one.", nameof(obligations));
            }
        }

        var coveredBy = byId.Keys.ToDictionary(id => id, _ => new List<string>(), StringComparer.Ordinal);
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var plan in plans.Where(p => p.Year == year))
        {
            foreach (var (element, covers, meets) in Elements(plan))
            {
                foreach (var id in covers)
                {
                    if (!byId.TryGetValue(id, out var obligation) || obligation.Recipient != plan.Recipient)
                    {
                        unknown.Add(id);
                    }
                    else if (meets(obligation))
                    {
                        coveredBy[id].Add(element);
                    }
                }
            }
        }

        return new(year, [.. byId.Values.Select(o => new ObligationCoverage(o, coveredBy[o.Id]))], [.. unknown]);
    }

    private static IEnumerable<(string Element, IReadOnlyList<string> Covers, Func<Obligation, bool> Meets)> Elements(SupportPlan plan) =>
    [
        .. plan.Goals.Select(g => (g.Id, g.Covers, (Func<Obligation, bool>)(o => Meets(g, o)))),
        .. plan.Actions.Select(a => (a.Id, a.Covers, (Func<Obligation, bool>)(o => o.Kind == ObligationKind.Action))),
        .. plan.Metrics.Select(m => (m.Id, m.Covers, (Func<Obligation, bool>)(o => o.Kind == ObligationKind.Metric))),
        .. plan.Prompts.Where(p => !string.IsNullOrWhiteSpace(p.Answer)).Select(p => (p.Id, p.Covers, (Func<Obligation, bool>)(o => o.Kind == ObligationKind.Prompt))),
        ($"{plan.Site?.Name ?? plan.Recipient.ToString()}, {plan.Year}", plan.Covers, o => o.Kind == ObligationKind.Plan && (plan.Site is null || plan.Site.Cds == o.Site?.Cds)),
    ];

    private static bool Meets(PlanGoal goal, Obligation obligation) => obligation.Kind switch
    {
        ObligationKind.Goal => true,
        ObligationKind.FocusGoal => goal.Type == GoalType.EquityMultiplierFocus && obligation.Site is { } site && goal.Sites.Contains(site.Cds),
        _ => false,
    };
}

using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>A plan of one agency or school for one school year: goals, actions, metrics and answers to prompts, with explicit links to what they cover.</summary>
/// <param name="Recipient">Whose plan: the agency; for a school plan the agency to which the school belongs.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Year">The school year.</param>
public sealed record SupportPlan(CdsCode Recipient, PlanKind Kind, SchoolYear Year)
{
    /// <summary>The school of a school plan.</summary>
    public PlanSite? Site { get; init; }

    /// <summary>Goals.</summary>
    public IReadOnlyList<PlanGoal> Goals { get => field ?? []; init; }

    /// <summary>Actions.</summary>
    public IReadOnlyList<PlanAction> Actions { get => field ?? []; init; }

    /// <summary>Metrics.</summary>
    public IReadOnlyList<PlanMetric> Metrics { get => field ?? []; init; }

    /// <summary>Answers to prompts.</summary>
    public IReadOnlyList<PlanPrompt> Prompts { get => field ?? []; init; }

    /// <summary>Ids of the obligations that the plan as a whole covers.</summary>
    public IReadOnlyList<string> Covers { get => field ?? []; init; }

    /// <summary>What is wrong with it: ids used twice, elements of a goal that is not there, an Equity Multiplier focus goal without a school, a school plan without a school, negative funds.</summary>
    public IReadOnlyList<PlanProblem> Check()
    {
        var problems = new List<PlanProblem>();
        var ids = Goals.Select(g => g.Id).Concat(Actions.Select(a => a.Id)).Concat(Metrics.Select(m => m.Id)).Concat(Prompts.Select(p => p.Id));
        problems.AddRange(ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => new PlanProblem("id", g.Key, $"'{g.Key}' names {g.Count()} elements. Expected one.")));
        var goals = Goals.Select(g => g.Id).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(Actions.Select(a => (a.Id, a.Goal)).Concat(Metrics.Select(m => (m.Id, m.Goal))).Where(e => !goals.Contains(e.Goal))
            .Select(e => new PlanProblem("goal", e.Id, $"'{e.Id}' belongs to goal '{e.Goal}', which the plan does not hold.")));
        problems.AddRange(Goals.Where(g => g.Type == GoalType.EquityMultiplierFocus && g.Sites.Count == 0).Select(g => new PlanProblem("sites", g.Id, $"Goal '{g.Id}' is an Equity Multiplier focus goal without a school.")));
        problems.AddRange(Actions.Where(a => a.Funds < 0).Select(a => new PlanProblem("funds", a.Id, $"Action '{a.Id}' has planned expenditure below zero.")));
        if ((Kind == PlanKind.SchoolPlan) != (Site is not null))
        {
            problems.Add(new("site", Recipient.ToString(), "Expected a school exactly for a school plan."));
        }

        return problems;
    }
}

using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>The approval of a plan by 8 October: four tests, read in secondary sources of Education Code 52070.</summary>
public static class PlanApproval
{
    /// <summary>The four tests. The fourth asks that actions of the plan carry out the work of technical assistance, where the agency is eligible.</summary>
    public static IReadOnlyList<PlanApprovalCheck> Check(SupportPlan plan, PlanApprovalFacts facts, PlanCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(coverage);
        var planned = plan.Actions.Sum(a => a.Funds);
        var gaps = coverage.Items.Where(i => !i.IsCovered && i.Obligation is { Trigger: ObligationTrigger.TechnicalAssistance, Kind: ObligationKind.Action } && i.Obligation.Recipient == plan.Recipient).ToList();
        return
        [
            new("template", facts.FollowsTemplate, "The plan follows the template and its instructions."),
            new("budget", facts.BudgetedFunds >= planned, string.Create(CultureInfo.InvariantCulture, $"The budget covers planned expenditure: {facts.BudgetedFunds:0.##} of {planned:0.##} dollars.")),
            new("services", facts.MeetsExpenditureRules, "Supplemental and concentration money is spent as the rules ask."),
            new("assistance", gaps.Count == 0, gaps.Count == 0 ? "Actions carry out the work of technical assistance, where it is due." : $"No action covers {string.Join(", ", gaps.Select(g => g.Obligation.Id))}."),
        ];
    }
}

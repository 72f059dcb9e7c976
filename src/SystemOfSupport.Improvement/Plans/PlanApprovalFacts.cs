namespace SystemOfSupport.Improvement;

/// <summary>What a county superintendent finds of a plan.</summary>
/// <param name="FollowsTemplate">Template and instructions were followed.</param>
/// <param name="BudgetedFunds">Dollars in the adopted budget for the plan's actions.</param>
/// <param name="MeetsExpenditureRules">The rules on supplemental and concentration money are met, required calculations among them.</param>
public sealed record PlanApprovalFacts(bool FollowsTemplate, decimal BudgetedFunds, bool MeetsExpenditureRules);

namespace SystemOfSupport.Improvement;

/// <summary>One of the four tests by which a county superintendent approves a plan (Education Code 52070).</summary>
/// <param name="Id"><c>template</c>, <c>budget</c>, <c>services</c> or <c>assistance</c>.</param>
/// <param name="Passes">Whether the plan passes.</param>
/// <param name="Text">The test and what was found.</param>
public sealed record PlanApprovalCheck(string Id, bool Passes, string Text);

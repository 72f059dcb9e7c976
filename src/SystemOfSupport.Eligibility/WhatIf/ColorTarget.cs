using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>The least that has to be different this year for a result to reach a colour.</summary>
/// <param name="Students">
/// How many more students must meet the indicator's condition, or, where a lower rate is better, how many fewer; null for an indicator in points.
/// </param>
/// <param name="Points">By how many points the status must be higher; null for an indicator in percent.</param>
/// <param name="Rating">The rating that the result then has.</param>
public sealed record ColorTarget(int? Students, Tenths? Points, Rating Rating);

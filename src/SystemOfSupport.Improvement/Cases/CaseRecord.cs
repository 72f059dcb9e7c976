namespace SystemOfSupport.Improvement;

/// <summary>A support case as it is kept: its name and its events.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Events">What happened, in order.</param>
public sealed record CaseRecord(string Id, IReadOnlyList<CaseEvent> Events);

namespace SystemOfSupport.Improvement;

/// <summary>One cycle serves another on the same or a higher level: what a classroom learns feeds what its district tries.</summary>
/// <param name="CycleId">The cycle that serves.</param>
/// <param name="ServesId">The cycle that it serves.</param>
public sealed record CycleLink(string CycleId, string ServesId);

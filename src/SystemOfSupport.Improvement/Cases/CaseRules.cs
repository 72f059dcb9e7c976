namespace SystemOfSupport.Improvement;

/// <summary>The choices by which a case runs. They are kept with its first event, so that a replay takes the same.</summary>
public sealed record CaseRules
{
    /// <summary>How much a case must hold before it goes on.</summary>
    public CaseStrictness Strictness { get => field == default ? CaseStrictness.Statutory : field; init; }

    /// <summary>The longest time between communications of self-directed work and of work with another provider, in months; 12 where not given. The law says "regular" and names no period.</summary>
    public int CommunicationMonths { get => field == 0 ? 12 : field; init; }
}

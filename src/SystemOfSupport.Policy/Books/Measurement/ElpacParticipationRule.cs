using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>How the ELPAC participation rate is taken and what follows from a low one.</summary>
public sealed record ElpacParticipationRule
{
    /// <summary>The rate to reach, in percent.</summary>
    public required int TargetPercent { get; init; }

    /// <summary>Whether the rate has one decimal; otherwise it is a whole percent.</summary>
    public bool RateInTenths { get; init; }

    /// <summary>What a lower rate does.</summary>
    public required ElpacPenaltyKind Penalty { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}

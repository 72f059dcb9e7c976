using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>The designation of an agency to a role for a time.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Role">Its role.</param>
/// <param name="Period">For how long.</param>
/// <param name="Authority">The provision under which it is designated.</param>
public sealed record Designation(SupportAgency Agency, DesignationRole Role, EffectivePeriod Period, StatuteReference Authority)
{
    /// <summary>The region of a scheme for which it is designated; null for the whole state.</summary>
    public string? Region { get; init; }

    /// <summary>The topic of an expert or another lead; null for none.</summary>
    public string? Topic { get; init; }

    /// <summary>Where the designation can be read.</summary>
    public string? Source { get; init; }

    /// <summary>How well it is grounded.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Agency, role, region and topic: what may not be designated twice on one day.</summary>
    internal string Key => string.Join(", ", new[] { Agency.Id.ToString(), Role.ToString(), Region, Topic }.Where(t => t is not null));
}

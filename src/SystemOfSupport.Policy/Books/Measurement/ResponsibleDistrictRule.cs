using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>The indicators that count a student with disabilities, placed elsewhere, for the district of special-education accountability.</summary>
public sealed record ResponsibleDistrictRule
{
    /// <summary>The indicators; on rows of agencies only, never on rows of schools.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}

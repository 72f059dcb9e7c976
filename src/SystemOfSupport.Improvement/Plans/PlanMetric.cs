using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A metric of a plan. An outcome that is not known is null, never zero.</summary>
/// <param name="Id">Unique in the plan.</param>
/// <param name="Goal">Id of its goal.</param>
/// <param name="Title">The metric, with its unit.</param>
public sealed record PlanMetric(string Id, string Goal, string Title)
{
    /// <summary>Baseline.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>Outcome of the first year.</summary>
    public decimal? Year1 { get; init; }

    /// <summary>Outcome of the second year.</summary>
    public decimal? Year2 { get; init; }

    /// <summary>Target for the third year.</summary>
    public decimal? Target { get; init; }

    /// <summary>Ids of the obligations that it covers, as its author says. Coverage is never read out of texts.</summary>
    public IReadOnlyList<string> Covers { get => field ?? []; init; }

    /// <summary>The latest outcome less the baseline; null where either is unknown.</summary>
    [JsonIgnore]
    public decimal? DifferenceFromBaseline => (Year2 ?? Year1) - Baseline;
}

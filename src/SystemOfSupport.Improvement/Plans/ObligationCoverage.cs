using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Which elements of plans cover an obligation.</summary>
/// <param name="Obligation">The obligation.</param>
/// <param name="CoveredBy">Ids of the elements; empty for a gap.</param>
public sealed record ObligationCoverage(Obligation Obligation, IReadOnlyList<string> CoveredBy)
{
    /// <summary>Whether an element covers it.</summary>
    [JsonIgnore]
    public bool IsCovered => CoveredBy.Count > 0;
}

using System.Text.Json.Serialization;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>Something to which a school's status obliges, and which events show it.</summary>
/// <param name="Requirement">The requirement, with its citation.</param>
/// <param name="Events">Places of the events in <see cref="SupportCase.Events"/>, since the latest identification; empty where nothing shows it.</param>
public sealed record RequirementCoverage(EssaRequirement Requirement, IReadOnlyList<int> Events)
{
    /// <summary>Whether an event shows it.</summary>
    [JsonIgnore]
    public bool IsCovered => Events.Count > 0;
}

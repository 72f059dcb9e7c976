using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>How much of a provider's capacity is used on a day.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Assigned">Assignments.</param>
/// <param name="Capacity">Recipients that its offerings can serve at once.</param>
public sealed record ProviderLoad(SupportAgency Provider, int Assigned, int Capacity)
{
    /// <summary>Whether more is assigned than it can serve.</summary>
    [JsonIgnore]
    public bool IsOverloaded => Assigned > Capacity;
}

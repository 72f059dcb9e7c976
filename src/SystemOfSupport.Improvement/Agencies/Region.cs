namespace SystemOfSupport.Improvement;

/// <summary>A region of a scheme.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Counties">Names of its counties.</param>
public sealed record Region(string Name, IReadOnlyList<string> Counties)
{
    /// <summary>Names of the counties whose offices lead it; empty where the scheme has no leads.</summary>
    public IReadOnlyList<string> Leads { get => field ?? []; init; }
}

using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A change to try in a PDSA cycle, believed to move a driver.</summary>
public sealed record ChangeIdea
{
    /// <summary>Makes a change idea.</summary>
    /// <param name="id">A short name by which others refer to it.</param>
    /// <param name="name">The change.</param>
    /// <param name="drives">The ids of the drivers that it moves; at least one.</param>
    /// <exception cref="ArgumentException">Missing words or no driver.</exception>
    [JsonConstructor]
    public ChangeIdea(string id, string name, IReadOnlyList<string> drives)
    {
        Id = Require.Text(id, nameof(id));
        Name = Require.Text(name, nameof(name));
        Drives = Require.List(drives, nameof(drives), atLeast: 1);
    }

    /// <summary>Its short name.</summary>
    public string Id { get; }

    /// <summary>The change.</summary>
    public string Name { get; }

    /// <summary>The drivers that it moves.</summary>
    public IReadOnlyList<string> Drives { get; }
}

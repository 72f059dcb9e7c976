using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Something that must move for the aim to be met. One that drives the aim itself is primary; one that drives other drivers is secondary.</summary>
public sealed record Driver
{
    /// <summary>Makes a driver.</summary>
    /// <param name="id">A short name by which others refer to it.</param>
    /// <param name="name">What must move.</param>
    /// <param name="drives">What it drives: <see cref="DriverDiagram.AimId"/> or ids of other drivers; at least one.</param>
    /// <exception cref="ArgumentException">Missing words or nothing that it drives.</exception>
    [JsonConstructor]
    public Driver(string id, string name, IReadOnlyList<string> drives)
    {
        Id = Require.Text(id, nameof(id));
        Name = Require.Text(name, nameof(name));
        Drives = Require.List(drives, nameof(drives), atLeast: 1);
    }

    /// <summary>Its short name.</summary>
    public string Id { get; }

    /// <summary>What must move.</summary>
    public string Name { get; }

    /// <summary>What it drives.</summary>
    public IReadOnlyList<string> Drives { get; }

    /// <summary>Whether it drives the aim itself.</summary>
    [JsonIgnore]
    public bool IsPrimary => Drives.Contains(DriverDiagram.AimId, StringComparer.Ordinal);
}

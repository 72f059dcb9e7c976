using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>One bone of a fishbone diagram, such as people, policies, procedures, materials or environment.</summary>
public sealed record FishboneCategory
{
    /// <summary>Makes a bone.</summary>
    /// <exception cref="ArgumentException">No name.</exception>
    [JsonConstructor]
    public FishboneCategory(string name, IReadOnlyList<Cause> causes)
    {
        Name = Require.Text(name, nameof(name));
        Causes = Require.List(causes, nameof(causes));
    }

    /// <summary>The kind of cause.</summary>
    public string Name { get; }

    /// <summary>The causes of the kind.</summary>
    public IReadOnlyList<Cause> Causes { get; }
}

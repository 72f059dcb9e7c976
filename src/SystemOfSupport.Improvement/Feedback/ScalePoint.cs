using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>One answer of a scale.</summary>
public sealed record ScalePoint
{
    /// <summary>Makes a point.</summary>
    /// <exception cref="ArgumentException">No label.</exception>
    [JsonConstructor]
    public ScalePoint(int value, string label, Favorability favorability)
    {
        Value = value;
        Label = Require.Text(label, nameof(label));
        Favorability = Require.Defined(favorability, nameof(favorability));
    }

    /// <summary>The number that stands for it.</summary>
    public int Value { get; }

    /// <summary>Its words.</summary>
    public string Label { get; }

    /// <summary>Whether it speaks well, for an item that is not reversed.</summary>
    public Favorability Favorability { get; }
}

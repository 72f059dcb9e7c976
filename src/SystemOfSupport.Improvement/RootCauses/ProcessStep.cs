using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A step of a process map.</summary>
public sealed record ProcessStep
{
    /// <summary>Makes a step.</summary>
    /// <param name="id">A short name by which flows refer to it.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="text">What happens, and who does it.</param>
    /// <param name="painPoint">What goes wrong here; null where nothing is known to.</param>
    /// <exception cref="ArgumentException">No id or no text.</exception>
    [JsonConstructor]
    public ProcessStep(string id, ProcessStepKind kind, string text, string? painPoint = null)
    {
        Id = Require.Text(id, nameof(id));
        Kind = Require.Defined(kind, nameof(kind));
        Text = Require.Text(text, nameof(text));
        PainPoint = painPoint;
    }

    /// <summary>Its short name.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public ProcessStepKind Kind { get; }

    /// <summary>What happens.</summary>
    public string Text { get; }

    /// <summary>What goes wrong here.</summary>
    public string? PainPoint { get; }
}

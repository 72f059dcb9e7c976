using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What several pieces of feedback have in common.</summary>
public sealed record FeedbackTheme
{
    /// <summary>Makes a theme.</summary>
    /// <exception cref="ArgumentException">Missing words.</exception>
    [JsonConstructor]
    public FeedbackTheme(string id, string name, FeedbackConstruct construct)
    {
        Id = Require.Text(id, nameof(id));
        Name = Require.Text(name, nameof(name));
        Construct = Require.Defined(construct, nameof(construct));
    }

    /// <summary>Its short name.</summary>
    public string Id { get; }

    /// <summary>Its words.</summary>
    public string Name { get; }

    /// <summary>What it is about.</summary>
    public FeedbackConstruct Construct { get; }
}

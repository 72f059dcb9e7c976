using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A questionnaire in one version. A changed question makes a new version: answers are compared within a version only.</summary>
public sealed record Instrument
{
    /// <summary>Makes an instrument.</summary>
    /// <param name="id">A short name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="title">What respondents see at its head.</param>
    /// <param name="audience">Who is asked.</param>
    /// <param name="items">The questions; their ids differ.</param>
    /// <exception cref="ArgumentException">Missing words, no items or an id twice.</exception>
    [JsonConstructor]
    public Instrument(string id, string version, string title, string audience, IReadOnlyList<InstrumentItem> items)
    {
        Id = Require.Text(id, nameof(id));
        Version = Require.Text(version, nameof(version));
        Title = Require.Text(title, nameof(title));
        Audience = Require.Text(audience, nameof(audience));
        Items = Require.List(items, nameof(items), atLeast: 1);
        Require.Distinct(Items, i => i.Id, nameof(items));
    }

    /// <summary>Its short name.</summary>
    public string Id { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>What respondents see at its head.</summary>
    public string Title { get; }

    /// <summary>Who is asked.</summary>
    public string Audience { get; }

    /// <summary>The questions.</summary>
    public IReadOnlyList<InstrumentItem> Items { get; }

    /// <summary>The item with an id.</summary>
    /// <exception cref="ArgumentException">There is none; the message names the ids that there are.</exception>
    public InstrumentItem Item(string id) =>
        Items.FirstOrDefault(i => i.Id.Is(id))
        ?? throw new ArgumentException($"The instrument '{Id}' has no item '{id}'; expected one of: {string.Join(", ", Items.Select(i => i.Id))}.", nameof(id));
}

using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A measure of improvement with its operational definition.</summary>
public sealed record ImprovementMeasure
{
    /// <summary>Makes a measure.</summary>
    /// <param name="id">A short name by which records refer to it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">What it tells.</param>
    /// <param name="measures">What it is a measure of: <see cref="DriverDiagram.AimId"/> or the id of a driver or change idea.</param>
    /// <param name="definition">How it is taken.</param>
    /// <param name="frequency">How often.</param>
    /// <param name="direction">Which way is good.</param>
    /// <exception cref="ArgumentException">Missing words.</exception>
    [JsonConstructor]
    public ImprovementMeasure(string id, string name, MeasureKind kind, string measures, OperationalDefinition definition, MeasureFrequency frequency, GoodDirection direction)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Id = Require.Text(id, nameof(id));
        Name = Require.Text(name, nameof(name));
        Kind = Require.Defined(kind, nameof(kind));
        Measures = Require.Text(measures, nameof(measures));
        Definition = definition;
        Frequency = Require.Defined(frequency, nameof(frequency));
        Direction = Require.Defined(direction, nameof(direction));
    }

    /// <summary>Its short name.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it tells.</summary>
    public MeasureKind Kind { get; }

    /// <summary>What it is a measure of.</summary>
    public string Measures { get; }

    /// <summary>How it is taken.</summary>
    public OperationalDefinition Definition { get; }

    /// <summary>How often.</summary>
    public MeasureFrequency Frequency { get; }

    /// <summary>Which way is good.</summary>
    public GoodDirection Direction { get; }
}

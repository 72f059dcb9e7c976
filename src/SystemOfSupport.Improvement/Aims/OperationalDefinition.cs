using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>How a measure is taken, so that two people who follow it get the same number.</summary>
public sealed record OperationalDefinition
{
    /// <summary>Defines a measure.</summary>
    /// <param name="procedure">What is observed or counted, and how.</param>
    /// <param name="unit">The unit of the result.</param>
    /// <param name="source">Where the data are from.</param>
    /// <param name="collectedBy">The role that collects them.</param>
    /// <param name="numerator">What is counted above the line, where the measure is a ratio.</param>
    /// <param name="denominator">What is counted below it.</param>
    /// <exception cref="ArgumentException">Missing words, or a numerator without a denominator or the other way round.</exception>
    [JsonConstructor]
    public OperationalDefinition(string procedure, string unit, string source, string collectedBy, string? numerator = null, string? denominator = null)
    {
        Procedure = Require.Text(procedure, nameof(procedure));
        Unit = Require.Text(unit, nameof(unit));
        Source = Require.Text(source, nameof(source));
        CollectedBy = Require.Text(collectedBy, nameof(collectedBy));
        if (string.IsNullOrWhiteSpace(numerator) != string.IsNullOrWhiteSpace(denominator))
        {
            throw new ArgumentException("Expected both a numerator and a denominator, or neither.", nameof(denominator));
        }

        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>What is observed or counted, and how.</summary>
    public string Procedure { get; }

    /// <summary>The unit of the result.</summary>
    public string Unit { get; }

    /// <summary>Where the data are from.</summary>
    public string Source { get; }

    /// <summary>The role that collects them.</summary>
    public string CollectedBy { get; }

    /// <summary>What is counted above the line.</summary>
    public string? Numerator { get; }

    /// <summary>What is counted below it.</summary>
    public string? Denominator { get; }
}

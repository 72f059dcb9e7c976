using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What a team expects to see, written down before it tries a change.</summary>
public sealed record Prediction
{
    /// <summary>Predicts.</summary>
    /// <param name="statement">What is expected.</param>
    /// <param name="measureId">The measure that will tell; null for what is told in words.</param>
    /// <param name="expected">The value expected of it.</param>
    /// <exception cref="ArgumentException">No statement, or a value without a measure.</exception>
    [JsonConstructor]
    public Prediction(string statement, string? measureId = null, decimal? expected = null)
    {
        Statement = Require.Text(statement, nameof(statement));
        MeasureId = measureId is null && expected is not null ? throw new ArgumentException("Expected the id of the measure whose value is predicted.", nameof(measureId)) : measureId;
        Expected = expected;
    }

    /// <summary>What is expected.</summary>
    public string Statement { get; }

    /// <summary>The measure that will tell.</summary>
    public string? MeasureId { get; }

    /// <summary>The value expected of it.</summary>
    public decimal? Expected { get; }
}

using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>Something observed while a change was tried: a value, a note or a deviation from the plan. About groups, never about one student.</summary>
public sealed record CycleObservation
{
    /// <summary>Records an observation.</summary>
    /// <param name="date">When.</param>
    /// <param name="note">What was seen.</param>
    /// <param name="measureId">The measure that was taken; null for a note in words.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isDeviation">Whether things were not done as planned.</param>
    /// <exception cref="ArgumentException">No note, or a value without a measure.</exception>
    [JsonConstructor]
    public CycleObservation(LocalDate date, string note, string? measureId = null, decimal? value = null, bool isDeviation = false)
    {
        Date = date;
        Note = Require.Text(note, nameof(note));
        MeasureId = measureId is null && value is not null ? throw new ArgumentException("Expected the id of the measure whose value was observed.", nameof(measureId)) : measureId;
        Value = value;
        IsDeviation = isDeviation;
    }

    /// <summary>When.</summary>
    public LocalDate Date { get; }

    /// <summary>What was seen.</summary>
    public string Note { get; }

    /// <summary>The measure that was taken.</summary>
    public string? MeasureId { get; }

    /// <summary>Its value.</summary>
    public decimal? Value { get; }

    /// <summary>Whether things were not done as planned.</summary>
    public bool IsDeviation { get; }
}

using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>What was decided after a cycle, and why.</summary>
public sealed record CycleDecision
{
    /// <summary>Decides.</summary>
    /// <exception cref="ArgumentException">No reason.</exception>
    [JsonConstructor]
    public CycleDecision(LocalDate date, CycleDecisionKind kind, string reason)
    {
        Date = date;
        Kind = Require.Defined(kind, nameof(kind));
        Reason = Require.Text(reason, nameof(reason));
    }

    /// <summary>When.</summary>
    public LocalDate Date { get; }

    /// <summary>What.</summary>
    public CycleDecisionKind Kind { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }
}

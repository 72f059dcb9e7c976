using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>A goal, resource, reporting requirement or measure at one level.</summary>
/// <param name="Id">Unique in the graph.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Level">At which level.</param>
/// <param name="Title">In words.</param>
public sealed record AlignmentNode(string Id, AlignmentNodeKind Kind, AlignmentLevel Level, string Title)
{
    /// <summary>Whose it is.</summary>
    public CdsCode? Agency { get; init; }

    /// <summary>Whether it is kept for local use and needs nothing above it.</summary>
    public bool IsLocalOnly { get; init; }

    /// <summary>Lower levels at which something must support it.</summary>
    public IReadOnlyList<AlignmentLevel> RequiredAt { get => field ?? []; init; }

    /// <summary>Whether a goal needs a resource.</summary>
    public bool NeedsFunding { get; init; }

    /// <summary>Whether a goal needs a measure.</summary>
    public bool NeedsMeasure { get; init; }

    /// <summary>The metric of a measure; the same text for the same metric.</summary>
    public string? Metric { get; init; }

    /// <summary>The student group of a measure.</summary>
    public StudentGroup? Group { get; init; }

    /// <summary>The target of a measure.</summary>
    public decimal? Target { get; init; }

    /// <summary>Whether a lower value of the measure is better.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>The datum that a requirement asks for; the same text for the same datum.</summary>
    public string? Datum { get; init; }

    /// <summary>When a report is due.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>When the data of a report is released.</summary>
    public LocalDate? DataReleasedOn { get; init; }

    /// <summary>Agencies or schools for which a resource is meant; empty for all.</summary>
    public IReadOnlyList<CdsCode> MeantFor { get => field ?? []; init; }
}

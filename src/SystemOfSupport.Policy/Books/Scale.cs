using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>One set of cut scores and, where there are colours, one five-by-five table.</summary>
public sealed record Scale
{
    /// <summary>Name of the scale within the book, such as <c>SUSP.UD</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The rows that take this scale; null for every row that no earlier scale takes.</summary>
    public ScaleCondition? AppliesTo { get; init; }

    /// <summary>Status levels: five bands that cover every tenth once.</summary>
    public required IReadOnlyList<StatusBand> Status { get; init; }

    /// <summary>Where the status cuts come from.</summary>
    public required Citation StatusCitation { get; init; }

    /// <summary>Change levels: five bands that cover every tenth once; null where the year has no change.</summary>
    public IReadOnlyList<ChangeBand>? Change { get; init; }

    /// <summary>Where the change cuts come from; null where there are none.</summary>
    public Citation? ChangeCitation { get; init; }

    /// <summary>
    /// The five-by-five table: for each status level the colours of change level 1 (worst) to 5 (best);
    /// no colour only where arithmetic makes the cell impossible. Null where the year has no colours.
    /// </summary>
    public IReadOnlyDictionary<StatusLevel, IReadOnlyList<PerformanceLevel>>? Colors { get; init; }

    /// <summary>Where the table comes from; null where there is none.</summary>
    public Citation? ColorCitation { get; init; }
}

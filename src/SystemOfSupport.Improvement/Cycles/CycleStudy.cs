using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>The study of a PDSA cycle: each prediction compared with what happened, and what was learned.</summary>
public sealed record CycleStudy
{
    /// <summary>Writes down a study.</summary>
    /// <param name="date">When.</param>
    /// <param name="comparisons">One for each prediction of the plan, in the same order.</param>
    /// <param name="learned">What was learned.</param>
    /// <exception cref="ArgumentException">No comparisons or nothing learned.</exception>
    [JsonConstructor]
    public CycleStudy(LocalDate date, IReadOnlyList<PredictionComparison> comparisons, string learned)
    {
        Date = date;
        Comparisons = Require.List(comparisons, nameof(comparisons), atLeast: 1);
        Learned = Require.Text(learned, nameof(learned));
    }

    /// <summary>When.</summary>
    public LocalDate Date { get; }

    /// <summary>One for each prediction.</summary>
    public IReadOnlyList<PredictionComparison> Comparisons { get; }

    /// <summary>What was learned.</summary>
    public string Learned { get; }
}

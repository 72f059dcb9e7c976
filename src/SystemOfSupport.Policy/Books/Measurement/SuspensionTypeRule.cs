using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Grade spans whose schools take a suspension scale.</summary>
public sealed record SuspensionTypeRule
{
    /// <summary>The scale.</summary>
    public required SuspensionType Type { get; init; }

    /// <summary>A run of grades; every grade span inside it takes the scale.</summary>
    public GradeSet Within { get; init; }

    /// <summary>Further grade spans, each a run of grades. Transitional kindergarten is not named apart from kindergarten.</summary>
    public IReadOnlyList<GradeSet> Spans { get => field ?? []; init; }
}

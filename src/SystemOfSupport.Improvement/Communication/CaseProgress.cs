namespace SystemOfSupport.Improvement;

/// <summary>What a progress brief tells beside the case itself.</summary>
public sealed record CaseProgress
{
    /// <summary>Tests of change, in the order in which they are told.</summary>
    public IReadOnlyList<PdsaCycle> Cycles { get => field ?? []; init; }

    /// <summary>Measures with their charts.</summary>
    public IReadOnlyList<ChartResult> Results { get => field ?? []; init; }

    /// <summary>Actions; those that are open or in progress are told as next steps.</summary>
    public IReadOnlyList<ActionItem> Actions { get => field ?? []; init; }
}

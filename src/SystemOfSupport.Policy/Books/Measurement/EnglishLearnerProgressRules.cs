using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>How English learner progress is measured.</summary>
public sealed record EnglishLearnerProgressRules
{
    /// <summary>How it is counted.</summary>
    public required EnglishLearnerProgressMethod Method { get; init; }

    /// <summary>Grades that count.</summary>
    public required GradeSet Grades { get; init; }

    /// <summary>Scale of the Summative ELPAC by grade; empty where the method needs none.</summary>
    public IReadOnlyList<ElpacScale> Scales { get => field ?? []; init; }

    /// <summary>Where the scales come from.</summary>
    public Citation? ScaleCitation { get; init; }

    /// <summary>Scale of the Alternate ELPAC by grade; empty where it does not count.</summary>
    public IReadOnlyList<AlternateElpacScale> AlternateScales { get => field ?? []; init; }

    /// <summary>Where the alternate scales come from.</summary>
    public Citation? AlternateScaleCitation { get; init; }

    /// <summary>Whether the Alternate ELPAC counts in the prior year too.</summary>
    public bool AlternateInPrior { get; init; }

    /// <summary>Scale points that are progress on the Alternate ELPAC within a level.</summary>
    public int? AlternateProgressPoints { get; init; }

    /// <summary>Participation; null where nothing follows from it.</summary>
    public ElpacParticipationRule? Participation { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}

using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>How suspension is measured, and which of the six scales a school takes.</summary>
public sealed record SuspensionRules
{
    /// <summary>Grades that count.</summary>
    public required GradeSet Grades { get; init; }

    /// <summary>Days of suspension, in and out of school together, from which a student counts as suspended.</summary>
    public required Tenths MinimumDays { get; init; }

    /// <summary>Scale of a school by its grade span, as observed.</summary>
    public required IReadOnlyList<SuspensionTypeRule> Types { get; init; }

    /// <summary>Where the scales by grade span come from.</summary>
    public required Citation TypeCitation { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}

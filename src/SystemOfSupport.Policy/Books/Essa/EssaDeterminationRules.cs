using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>How the statuses of the book's year follow from the tests and from the status before.</summary>
public sealed record EssaDeterminationRules
{
    /// <summary>The school year whose status goes before this one; null for the first list.</summary>
    public SchoolYear? Previous { get; init; }

    /// <summary>The test of the graduation rate.</summary>
    public required EssaLowGraduationRule LowGraduation { get; init; }

    /// <summary>The test of the student groups.</summary>
    public required EssaStudentGroupRule StudentGroups { get; init; }

    /// <summary>The state machine: the first transition that applies gives the status. The last one always applies.</summary>
    public required IReadOnlyList<EssaTransition> Transitions { get; init; }

    /// <summary>Years between the list before and this one that had no Dashboard, in order; empty where there are none.</summary>
    public IReadOnlyList<EssaCarriedYear> Carried { get => field ?? []; init; }

    /// <summary>The flag of small alternative schools; null where the year's list has none.</summary>
    public EssaEnrollmentRule? SmallAlternativeSchool { get; init; }

    /// <summary>How the year's list spells a status where it differs from its usual code.</summary>
    public IReadOnlyDictionary<EssaStatus, string>? Labels { get; init; }

    /// <summary>What a status obliges to.</summary>
    public IReadOnlyList<EssaRequirement> Requirements { get => field ?? []; init; }
}

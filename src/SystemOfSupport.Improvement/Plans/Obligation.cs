using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>What a plan must hold, why, and in which years.</summary>
/// <param name="Id">Stable; plan elements name it to cover it.</param>
/// <param name="Recipient">Whose plan.</param>
/// <param name="Trigger">What gives rise to it.</param>
/// <param name="Kind">What the plan must hold.</param>
/// <param name="Text">The obligation in words.</param>
/// <param name="FirstYear">First school year whose plan must hold it.</param>
/// <param name="LastYear">Last such year as far as is known; a later release can extend it.</param>
/// <param name="Statute">Where it stands. Another reading can replace it.</param>
public sealed record Obligation(string Id, CdsCode Recipient, ObligationTrigger Trigger, ObligationKind Kind, string Text, SchoolYear FirstYear, SchoolYear LastYear, StatuteReference Statute)
{
    /// <summary>The school; null for the agency as a whole.</summary>
    public PlanSite? Site { get; init; }

    /// <summary>The student group.</summary>
    public StudentGroup? Group { get; init; }

    /// <summary>The indicator.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>How well the obligation and its years are grounded.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Whether the plan of a school year must hold it.</summary>
    public bool AppliesIn(SchoolYear year) => year >= FirstYear && year <= LastYear;
}

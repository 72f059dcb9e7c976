using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>A meeting of a group.</summary>
/// <param name="On">The day.</param>
public sealed record Meeting(LocalDate On)
{
    /// <summary>Its agenda.</summary>
    public IReadOnlyList<string> Agenda { get => field ?? []; init; }

    /// <summary>Agencies that came.</summary>
    public IReadOnlyList<SupportAgencyId> Attendance { get => field ?? []; init; }

    /// <summary>What was decided.</summary>
    public IReadOnlyList<MeetingDecision> Decisions { get => field ?? []; init; }

    /// <summary>What was given out to do.</summary>
    public IReadOnlyList<ActionItem> ActionItems { get => field ?? []; init; }
}

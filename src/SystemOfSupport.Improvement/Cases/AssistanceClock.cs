using System.Text.Json.Serialization;
using NodaTime;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>The clock of assistance of one agency: releases that identified it, the two years that follow, and the status that the official lists give.</summary>
/// <remarks>
/// The official list of 2024 follows it in all 994 rows. The second year was applied from the release of 2023 on; what follows a second year cannot be seen in a
/// list yet, so statuses of releases after 2024 are inferred.
/// </remarks>
public sealed record AssistanceClock
{
    /// <summary>The first release after whose identification a second year follows: 2023.</summary>
    public static DashboardYear FirstWithSecondYear => new(2023);

    /// <summary>The shortest time between the latest identification and completion: two years.</summary>
    public const int MinimumYears = 2;

    /// <summary>Nothing determined yet.</summary>
    public static AssistanceClock NotStarted { get; } = new();

    /// <summary>The last release that determined the agency; null for none.</summary>
    public DashboardYear? LastRelease { get; init; }

    /// <summary>The last release that identified it; null for none.</summary>
    public DashboardYear? IdentifiedIn { get; init; }

    /// <summary>The day of the latest identification; null for none.</summary>
    public LocalDate? IdentifiedOn { get; init; }

    /// <summary>Whether the last release identified the agency.</summary>
    [JsonIgnore]
    public bool IsIdentified => IdentifiedIn is not null && IdentifiedIn == LastRelease;

    /// <summary>The first day on which assistance can be complete; null where the agency was never identified.</summary>
    [JsonIgnore]
    public LocalDate? EarliestCompletion => IdentifiedOn?.PlusYears(MinimumYears);

    /// <summary>The status after the last release.</summary>
    [JsonIgnore]
    public AssistanceStatus Status =>
        LastRelease is not { } last ? AssistanceStatus.NotDetermined
        : IsIdentified ? (last < FirstWithSecondYear ? AssistanceStatus.DifferentiatedAssistance : AssistanceStatus.DifferentiatedAssistanceYear1)
        : IdentifiedIn is { } identified && identified >= FirstWithSecondYear && last.Previous == identified ? AssistanceStatus.DifferentiatedAssistanceYear2
        : AssistanceStatus.GeneralAssistance;

    /// <summary>How sure the status is: seen in official lists up to the release of 2024, inferred after.</summary>
    [JsonIgnore]
    public Confidence Confidence => LastRelease > new DashboardYear(2024) ? Confidence.Inferred : Confidence.Confirmed;

    /// <summary>The clock after a release that identified the agency: the two years start anew.</summary>
    /// <exception cref="ArgumentException">The release, or its day, is not later than the last.</exception>
    public AssistanceClock Identify(DashboardYear release, LocalDate on)
    {
        RequireLater(release);
        return on < IdentifiedOn
            ? throw new ArgumentException($"An identification on {EffectivePeriod.Iso(on)} comes before that of {EffectivePeriod.Iso(IdentifiedOn.Value)}. Expected a later day.", nameof(on))
            : new() { LastRelease = release, IdentifiedIn = release, IdentifiedOn = on };
    }

    /// <summary>The clock after a release that did not identify the agency.</summary>
    /// <exception cref="ArgumentException">The release is not later than the last.</exception>
    public AssistanceClock Pass(DashboardYear release)
    {
        RequireLater(release);
        return this with { LastRelease = release };
    }

    private void RequireLater(DashboardYear release)
    {
        if (release <= LastRelease)
        {
            throw new ArgumentException($"The release of {release} is not later than that of {LastRelease}. Expected releases in order.", nameof(release));
        }
    }
}

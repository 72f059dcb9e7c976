using System.Text.Json.Serialization;
using NodaTime;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>The clock of support of one school under the Every Student Succeeds Act: the lists that identified it, kept it or let it leave.</summary>
/// <remarks>
/// Every list can let a school leave. From 2023 on schools enter comprehensive and additional targeted support every third year (2023, 2026), and targeted support in the years between.
/// No least time is known: a school may leave with the next list. Which status can follow which is read from the rule book of the year; of a year without a book only the order is checked.
/// </remarks>
public sealed record SchoolSupportClock
{
    private const int FirstEntry = 2023;
    private const int Cycle = 3;

    /// <summary>Nothing determined yet.</summary>
    public static SchoolSupportClock NotStarted { get; } = new();

    /// <summary>The last list that determined the school; null for none.</summary>
    public DashboardYear? LastRelease { get; init; }

    /// <summary>The status that it gave.</summary>
    public EssaStatus Status { get; init; }

    /// <summary>The last list that identified the school anew; null for none.</summary>
    public DashboardYear? EnteredIn { get; init; }

    /// <summary>The day of that identification; null for none.</summary>
    public LocalDate? EnteredOn { get; init; }

    /// <summary>What the school left with the last list.</summary>
    public EssaExit Exit { get; init; }

    /// <summary>Whether the last list has the school.</summary>
    [JsonIgnore]
    public bool IsIdentified => Status > EssaStatus.NoStatus;

    /// <summary>Whether schools enter a status with the list of a year: comprehensive and additional targeted support in 2023, 2026 and so on, targeted support in the other years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year before 2023, or no status that a school enters.</exception>
    public static bool IsEntryYear(EssaStatus status, DashboardYear year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year.Number, FirstEntry, nameof(year));
        return status > EssaStatus.NoStatus
            ? (year.Number - FirstEntry) % Cycle == 0 == status > EssaStatus.Tsi
            : throw new ArgumentOutOfRangeException(nameof(status), status, "Expected targeted, additional targeted or comprehensive support.");
    }

    /// <summary>The first year after another with whose list schools enter a status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No status that a school enters.</exception>
    public static DashboardYear NextEntry(EssaStatus status, DashboardYear after) =>
        Enumerable.Range(Math.Max(after.Number + 1, FirstEntry), Cycle).Select(y => new DashboardYear(y)).First(y => IsEntryYear(status, y));

    /// <summary>Whether one status can follow another with the list of a year, as the rule book of the year says; its open choices count as possible, and of a year without a book everything does.</summary>
    public static bool CanFollow(DashboardYear release, EssaStatus previous, EssaStatus status) =>
        previous == EssaStatus.NotDetermined
        || !RuleBooks.Years.Contains(release)
        || RuleBooks.For(release).Essa?.Determination is not { } rules
        || rules.Transitions.Any(t => t.To == status && (t.From.Count == 0 || t.From.Contains(previous)));

    /// <summary>The clock after a list that identifies the school anew.</summary>
    /// <param name="release">The list.</param>
    /// <param name="on">The day of the identification.</param>
    /// <param name="status">Targeted, additional targeted or comprehensive support.</param>
    /// <exception cref="ArgumentException">No such status, a list that is not later than the last, or a status that cannot follow.</exception>
    public SchoolSupportClock Identify(DashboardYear release, LocalDate on, EssaStatus status) =>
        status > EssaStatus.NoStatus
            ? After(release, status) with { EnteredIn = release, EnteredOn = on }
            : throw new ArgumentException($"'{status.Name()}' identifies no school. Expected targeted, additional targeted or comprehensive support.", nameof(status));

    /// <summary>The clock after a list that keeps the school where it is.</summary>
    /// <exception cref="ArgumentException">A school that is not identified, a list that is not later than the last, or one that keeps no school there.</exception>
    public SchoolSupportClock Keep(DashboardYear release) =>
        IsIdentified ? After(release, Status) : throw new ArgumentException("A school that is not identified cannot be kept.", nameof(release));

    /// <summary>The clock after a list that does not have the school.</summary>
    /// <exception cref="ArgumentException">A list that is not later than the last, or one that lets no school leave.</exception>
    public SchoolSupportClock Pass(DashboardYear release) => After(release, EssaStatus.NoStatus);

    private SchoolSupportClock After(DashboardYear release, EssaStatus status) =>
        release <= LastRelease ? throw new ArgumentException($"The list of {release} is not later than that of {LastRelease}. Expected lists in order.", nameof(release))
        : !CanFollow(release, Status, status) ? throw new ArgumentException($"'{status.Name()}' cannot follow '{Status.Name()}' with the list of {release}.", nameof(status))
        : this with { LastRelease = release, Status = status, Exit = EssaExits.Between(Status, status) };
}

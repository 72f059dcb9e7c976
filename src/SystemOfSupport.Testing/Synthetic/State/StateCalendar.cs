using NodaTime;
using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>The days of a school year, the same in every school of the synthetic state.</summary>
internal static class StateCalendar
{
    /// <summary>Test days.</summary>
    internal static TestingWindow Window(SchoolYear year) => new(new(year.EndYear, 4, 8), new(year.EndYear, 5, 17));

    internal static LocalDate FirstDay(SchoolYear year) => new(year.StartYear, 8, 15);

    internal static LocalDate Elpac(SchoolYear year) => new(year.EndYear, 2, 20);

    /// <summary>Reclassification: in November of the year itself, or in February of an earlier one.</summary>
    internal static LocalDate Reclassification(SchoolYear year, int yearsAgo) => yearsAgo == 0 ? new(year.StartYear, 11, 15) : new(year.EndYear - yearsAgo, 2, 15);

    /// <summary>Days of a student's first and last school of the year: entry, exit and days expected, by mobility.</summary>
    internal static (LocalDate Entry, LocalDate? Exit) Spell(SchoolYear year, Mobility mobility, bool first) => (mobility, first) switch
    {
        (Mobility.LateEntry, _) => (new(year.EndYear, 1, 16), null),
        (Mobility.LeavesInSeptember, _) => (FirstDay(year), new(year.StartYear, 9, 20)),
        (Mobility.LeavesInOctober, _) => (FirstDay(year), new(year.StartYear, 10, 11)),
        (Mobility.MovesInSeptember, true) => (FirstDay(year), new(year.StartYear, 9, 8)),
        (Mobility.MovesInSeptember, false) => (new(year.StartYear, 9, 9), null),
        (Mobility.MovesInWinter, true) => (FirstDay(year), new(year.StartYear, 12, 20)),
        (Mobility.MovesInWinter, false) => (new(year.EndYear, 1, 8), null),
        (Mobility.MovesAndLeaves, true) => (FirstDay(year), new(year.StartYear, 9, 11)),
        (Mobility.MovesAndLeaves, false) => (new(year.StartYear, 9, 12), new(year.StartYear, 10, 13)),
        _ => (FirstDay(year), null),
    };

    /// <summary>Days expected in the first and in the last school of the year.</summary>
    internal static (int First, int Last) DaysExpected(Mobility mobility) => mobility switch
    {
        Mobility.LateEntry => (0, 90),
        Mobility.LeavesInSeptember => (0, 25),
        Mobility.LeavesInOctober => (0, 40),
        Mobility.MovesInSeptember => (18, 162),
        Mobility.MovesInWinter => (85, 95),
        Mobility.MovesAndLeaves => (20, 22),
        _ => (0, 180),
    };
}

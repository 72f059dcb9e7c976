using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>Fall Census Day, from which continuous enrollment is counted.</summary>
public static class CensusDay
{
    /// <summary>The first Wednesday in October of a school year.</summary>
    public static LocalDate Of(SchoolYear year)
    {
        var first = new LocalDate(year.StartYear, 10, 1);
        return first.PlusDays(((int)IsoDayOfWeek.Wednesday - (int)first.DayOfWeek + 7) % 7);
    }

    /// <summary>
    /// Whether enrollment was continuous: enrolled on <paramref name="census"/>, and from then to <paramref name="testing"/> no gap of more than
    /// <paramref name="maximumGapDays"/> consecutive calendar days (5 CCR 1039.2).
    /// </summary>
    public static bool IsContinuous(IEnumerable<EnrollmentSpell> spells, LocalDate census, LocalDate testing, int maximumGapDays)
    {
        ArgumentNullException.ThrowIfNull(spells);
        var reached = LocalDate.MinIsoValue;
        foreach (var spell in spells.Where(s => s.Touches(census, testing)).OrderBy(s => s.Entry))
        {
            if (reached == LocalDate.MinIsoValue)
            {
                if (spell.Entry > census)
                {
                    return false;
                }
            }
            else if (Period.DaysBetween(reached, spell.Entry) - 1 > maximumGapDays)
            {
                return false;
            }

            var exit = spell.Exit ?? testing;
            reached = exit > reached ? exit : reached;
        }

        return reached != LocalDate.MinIsoValue && (reached >= testing || Period.DaysBetween(reached, testing) - 1 <= maximumGapDays);
    }
}

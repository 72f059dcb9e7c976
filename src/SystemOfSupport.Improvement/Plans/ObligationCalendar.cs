using NodaTime;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>When plans, reports and releases are due. Days that fall on a weekend are moved only where the caller says how.</summary>
public static class ObligationCalendar
{
    /// <summary>What is due for the plan of a school year, from its adoption on, in order.</summary>
    /// <param name="year">The school year of the plan.</param>
    /// <param name="adjust">Moves a day that no office is open; null leaves every day as it is.</param>
    public static IReadOnlyList<CalendarEntry> For(SchoolYear year, Func<LocalDate, LocalDate>? adjust = null)
    {
        var (start, end) = (year.StartYear, year.EndYear);
        var entries = new List<CalendarEntry>
        {
            new("adoption", new(start, 7, 1), "The board adopts the plan at a public meeting after a separate hearing; local indicators are reported at the same meeting.", Confidence.Confirmed),
            new("county-summary", new(start, 7, 1), "The county superintendent presents the summary of support.", Confidence.Inferred) { Statute = "EC 52066(i)" },
            new("clarification", new(start, 8, 15), "The county superintendent may ask for clarification of the plan.", Confidence.OneSource) { Statute = "EC 52070" },
            new("approval", new(start, 10, 8), "The county superintendent approves the plan, where the four tests pass.", Confidence.OneSource) { Statute = "EC 52070" },
            new("summary-compilation", new(start, 11, 1), "The department compiles the summaries of county offices.", Confidence.Inferred) { Statute = "EC 52066(i)" },
            new("dashboard", new(start, 12, 31), "The Dashboard and the lists of assistance are released in December; the day differs from year to year.", Confidence.Confirmed),
            new("mid-year-update", new(end, 2, 28), "The board hears the mid-year update of the plan as an item of its own.", Confidence.OneSource),
        };
        if (start <= 2029)
        {
            entries.Add(new("learning-recovery-report", new(start, 12, 15), "Expenditure report of the Learning Recovery Emergency Block Grant; the last is due on 15 December 2029.", Confidence.OneSource) { Statute = "EC 52064.4" });
        }

        return [.. entries.Select(e => adjust is null ? e : e with { Due = adjust(e.Due) }).OrderBy(e => e.Due).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    /// <summary>The last day to file an adopted plan with the county superintendent: five days after adoption.</summary>
    public static LocalDate FilingDue(LocalDate adopted) => adopted.PlusDays(5);

    /// <summary>The last day to answer a request for clarification, to send recommendations after the answer, or to consider recommendations at a public meeting: fifteen days after.</summary>
    public static LocalDate AnswerDue(LocalDate asked) => asked.PlusDays(15);
}

using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>Prints the local indicator files: one for each priority and year, tab-delimited to 2023 and bar-delimited in 2024.</summary>
internal static class LocalIndicatorText
{
    internal static IEnumerable<SyntheticFile> Files() =>
        from year in new DashboardYear[] { 2022, 2023, 2024 }
        from priority in LocalIndicators.All
        select new SyntheticFile(Path(priority, year), Text(priority, year));

    /// <summary>Where the file stands below the folder of a county or state.</summary>
    internal static string Path(StatePriority priority, DashboardYear year) => $"local-indicators/Pr{priority.Code()}{year}.txt";

    /// <summary>Writes a file: agencies and their ratings.</summary>
    internal static void Write(TextWriter text, StatePriority priority, DashboardYear year, IEnumerable<(CdsCode Cds, LocalIndicatorRating Rating)> ratings)
    {
        var separator = year >= 2024 ? '|' : '\t';
        text.Write(string.Join(separator, "cdscode", "prioritynumber", "performance", "year") + "\r\n");
        foreach (var (cds, rating) in ratings)
        {
            text.Write(string.Join(separator, cds.ToString(), priority.Code(), rating.Code(), year.ToString()) + "\r\n");
        }
    }

    private static string Text(StatePriority priority, DashboardYear year)
    {
        using var text = new StringWriter();
        var countyOfficesOnly = LocalIndicators.ForCountyOfficesOnly.Contains(priority);
        var agencies = Roster.All.Where(e => e.IsAgency && (!countyOfficesOnly || (e.Cds.IsOfCountyOffice && !e.Cds.IsSchool)));
        Write(text, priority, year, agencies.Select(e => (e.Cds, e.Local.GetValueOrDefault((priority, year), LocalIndicatorRating.Met))));
        return text.ToString();
    }
}

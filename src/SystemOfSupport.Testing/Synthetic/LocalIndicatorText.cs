using System.Text;
using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>Prints the local indicator files: one for each priority and year, tab-delimited to 2023 and bar-delimited in 2024.</summary>
internal static class LocalIndicatorText
{
    internal static IEnumerable<SyntheticFile> Files() =>
        from year in new DashboardYear[] { 2022, 2023, 2024 }
        from priority in LocalIndicators.All
        select new SyntheticFile($"local-indicators/Pr{priority.Code()}{year}.txt", Text(priority, year));

    private static string Text(StatePriority priority, DashboardYear year)
    {
        var separator = year >= 2024 ? '|' : '\t';
        var text = new StringBuilder().AppendJoin(separator, "cdscode", "prioritynumber", "performance", "year").Append("\r\n");
        var countyOfficesOnly = LocalIndicators.ForCountyOfficesOnly.Contains(priority);
        foreach (var entity in Roster.All.Where(e => e.IsAgency && (!countyOfficesOnly || (e.Cds.IsOfCountyOffice && !e.Cds.IsSchool))))
        {
            var rating = entity.Local.GetValueOrDefault((priority, year), LocalIndicatorRating.Met);
            text.AppendJoin(separator, entity.Cds.ToString(), priority.Code(), rating.Code(), year.ToString()).Append("\r\n");
        }

        return text.ToString();
    }
}

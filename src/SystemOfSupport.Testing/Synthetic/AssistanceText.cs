using System.Globalization;
using System.Text;
using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>Prints the assistance lists of 2019 and 2022 in the columns of the official ones.</summary>
internal static class AssistanceText
{
    private const string None = "*";
    private const string Letters = "AA AI AS EL FI FOS HI HOM PI SED SWD TOM WH";
    private static readonly int[] Years = [2017, 2018, 2019, 2022];

    internal static SyntheticFile File(DashboardYear year)
    {
        string[] tests = year == 2019 ? ["MetMethod1", "MetMethod2", "MetMethod3"] : ["MetMethod1", "EC52072_2022"];
        var years = Years.Where(y => y <= year.Number).ToList();
        var text = new StringBuilder();
        Line(text,
        [
            "CDcode", "CDS", "LEAname", "Cityname", "Countyname", "Gsoffered", "ReportYear",
            .. Letters.Split(' ').Select(g => g + "priorities"), "TotalStudentGroups",
            .. years.Select(y => string.Create(CultureInfo.InvariantCulture, $"AssistanceStatus{y}")), .. tests,
        ]);
        foreach (var entity in Roster.All.Where(e => !e.Cds.IsSchool))
        {
            var letters = entity.Letters.Where(l => l.Key.Year == year).ToDictionary(l => l.Key.Group, l => l.Value.ToString());
            Line(text,
            [
                entity.Cds.ToString("D", null), entity.Cds.ToString(), entity.DistrictName, "Larkmoor", SyntheticCounty.CountyName, Grades(entity.Grades), year.ToString(),
                .. Letters.Split(' ').Select(g => letters.GetValueOrDefault(StudentGroups.Parse(g is "TOM" ? "MR" : g), None)),
                letters.Count.ToString(CultureInfo.InvariantCulture),
                .. years.Select(y => Status(entity, y).Code()),
                letters.Count > 0 ? "Y" : "N",
                .. tests.Skip(1).Select(_ => "N"),
            ]);
        }

        return new($"history/assistance{year}.csv", text.ToString());
    }

    private static AssistanceStatus Status(Entity entity, int year) =>
        entity.Letters.Keys.Any(k => k.Year == year) ? AssistanceStatus.DifferentiatedAssistance : AssistanceStatus.GeneralAssistance;

    private static string Grades(SuspensionType type) => type switch
    {
        SuspensionType.ElementaryDistrict => "K-8",
        SuspensionType.HighSchoolDistrict => "9-12",
        _ => "K-12",
    };

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells).Append("\r\n");
}

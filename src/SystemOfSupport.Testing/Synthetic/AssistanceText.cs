using System.Globalization;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>Prints the assistance lists of 2019 to 2024 in the columns of the official ones.</summary>
internal static class AssistanceText
{
    private const string None = "*";
    private const string Letters = "AA AI AS EL FI FOS HI HOM LTEL PI SED SWD TOM WH";
    private const int LettersOfLongTermLearnersFrom = 2024;
    private static readonly int[] Years = [2017, 2018, 2019, 2022, 2023, 2024];

    internal static SyntheticFile File(DashboardYear year)
    {
        using var text = new StringWriter();
        Write(text, year, Roster.All.Where(e => !e.Cds.IsSchool).Select(e => (Record(e, year), Grades(e.Grades))));
        return new(Path(year), text.ToString());
    }

    /// <summary>Where the list stands below the folder of a county or state.</summary>
    internal static string Path(DashboardYear year) => $"history/assistance{year}.csv";

    /// <summary>Writes a list: records and the grades that each agency serves. The city is named as the county.</summary>
    internal static void Write(TextWriter text, DashboardYear year, IEnumerable<(AssistanceRecord Record, string Grades)> rows)
    {
        var years = Years.Where(y => y <= year.Number).ToList();
        var letters = Letters.Split(' ').Where(g => g is not "LTEL" || year >= LettersOfLongTermLearnersFrom).ToList();
        var methods = year.Number switch { 2022 => 1, >= 2024 => 4, _ => 3 };
        Line(text,
        [
            "CDcode", "CDS", "LEAname", "Cityname", "Countyname", "Gsoffered", "ReportYear",
            .. letters.Select(g => g + "priorities"), "TotalStudentGroups",
            .. years.Select(y => string.Create(CultureInfo.InvariantCulture, $"AssistanceStatus{y}")),
            .. Enumerable.Range(1, methods).Select(m => string.Create(CultureInfo.InvariantCulture, $"MetMethod{m}")),
            .. year >= 2022 ? [$"EC52072_{year}"] : Array.Empty<string>(),
        ]);
        foreach (var (record, grades) in rows)
        {
            var (agency, county) = (record.Agency, record.Agency.CountyName);
            Line(text,
            [
                agency.Cds.ToString("D", null), agency.Cds.ToString(), agency.Name, county, county, grades, year.ToString(),
                .. letters.Select(g => record.Letters.TryGetValue(StudentGroups.Parse(g is "TOM" ? "MR" : g), out var letter) ? letter.ToString() : None),
                record.Letters.Count.ToString(CultureInfo.InvariantCulture),
                .. years.Select(y => (y == year.Number ? record.Status : record.EarlierStatuses[y]).Code()),
                .. Enumerable.Range(0, methods).Select(m => record.Methods[m] == true ? "Y" : "N"),
                .. year >= 2022 ? ["N"] : Array.Empty<string>(),
            ]);
        }
    }

    private static AssistanceRecord Record(Entity entity, DashboardYear year)
    {
        var letters = entity.Letters.Where(l => l.Key.Year == year).ToDictionary(l => l.Key.Group, l => l.Value);
        return new()
        {
            Year = year,
            Agency = new(entity.Cds, entity.DistrictName, AgencyKind.District) { CountyName = SyntheticCounty.CountyName },
            Status = Status(entity, year.Number),
            EarlierStatuses = Years.Where(y => y < year.Number).ToDictionary(y => new DashboardYear(y), y => Status(entity, y)),
            Letters = letters,
            Methods = [letters.Count > 0, false, false, false],
        };
    }

    private static AssistanceStatus Status(Entity entity, int year) =>
        entity.Letters.Keys.Any(k => k.Year == year) ? AssistanceStatus.DifferentiatedAssistance : AssistanceStatus.GeneralAssistance;

    private static string Grades(SuspensionType type) => type switch
    {
        SuspensionType.ElementaryDistrict => "K-8",
        SuspensionType.HighSchoolDistrict => "9-12",
        _ => "K-12",
    };

    private static void Line(TextWriter text, IEnumerable<string> cells) => text.Write(string.Join(',', cells.Select(c => c.Contains(',', StringComparison.Ordinal) ? $"\"{c}\"" : c)) + "\r\n");
}

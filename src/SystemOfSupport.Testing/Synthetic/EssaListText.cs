using System.Globalization;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>Prints lists of schools under the Every Student Succeeds Act in the columns of the official ones; those of before 2023 have no colours, those from 2024 on two totals.</summary>
internal static class EssaListText
{
    private static readonly (StudentGroup Group, string Column)[] Groups =
        [.. "AA AI AS EL FI FOS HI HOM PI SED SWD TOM WH".Split(' ').Select(c => (StudentGroups.Parse(c is "TOM" ? "MR" : c), c))];

    /// <summary>Where the list stands below the folder of a state.</summary>
    internal static string Path(DashboardYear year) => $"history/essa{year}.csv";

    /// <summary>Writes a list. All records have statuses and Title I of the same years.</summary>
    internal static void Write(TextWriter text, DashboardYear year, IEnumerable<EssaRecord> records)
    {
        var isFirst = true;
        foreach (var record in records)
        {
            var (titleI, earlier) = (record.TitleI.OrderBy(t => t.Key).ToList(), record.EarlierStatuses.OrderBy(s => s.Key).ToList());
            if (isFirst)
            {
                isFirst = false;
                Line(text,
                [
                    "cds", "schoolname", "districtname", "countyname",
                    .. titleI.Select(t => string.Create(CultureInfo.InvariantCulture, $"TitleI{t.Key.StartYear % 100:D2}{t.Key.EndYear % 100:D2}")),
                    "DASS", "Charter", "EnrollmentCount", "DASSCSIEnrollFlag", .. record.HasColors is null ? [] : (string[])["Colors"],
                    .. earlier.Select(s => string.Create(CultureInfo.InvariantCulture, $"AssistanceStatus{s.Key.EndYear}")), $"AssistanceStatus{year}",
                    "Exit", .. Groups.Select(g => g.Column), .. year >= 2024 ? ["TotStudGrpsATSI", "TotStudGrpsTSI"] : (string[])["TotStudGrps"], "ReportingYear",
                ]);
            }

            var school = record.School;
            Line(text,
            [
                school.Cds.ToString(), school.Name, school.DistrictName, school.CountyName,
                .. titleI.Select(t => Yes(t.Value)),
                Yes(school.IsAlternativeSchool), school.Kind == AgencyKind.Charter ? "DF" : "", record.CensusDayEnrollment?.ToString(CultureInfo.InvariantCulture) ?? "",
                Yes(record.SmallAlternativeFlag == true), .. record.HasColors is { } colors ? [Yes(colors)] : (string[])[],
                .. earlier.Select(s => s.Value.Code()), record.Status.Code(),
                (record.Exit ?? EssaExit.None).Code(), .. Groups.Select(g => record.Groups.Contains(g.Group) ? "1" : "0"),
                .. year >= 2024 ? [Total(record, EssaStatus.Atsi), Total(record, EssaStatus.Tsi)] : (string[])[Total(record, record.Status)], year.ToString(),
            ]);
        }
    }

    private static string Total(EssaRecord record, EssaStatus status) => (record.Status == status ? record.Groups.Count : 0).ToString(CultureInfo.InvariantCulture);

    private static string Yes(bool value) => value ? "Yes" : "No";

    private static void Line(TextWriter text, IEnumerable<string> cells) => text.Write(string.Join(',', cells) + "\r\n");
}

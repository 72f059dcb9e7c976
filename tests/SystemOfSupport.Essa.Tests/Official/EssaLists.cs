using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Essa.Tests;

/// <summary>The published lists of schools, row by row.</summary>
internal static class EssaLists
{
    private static readonly StudentGroup[] Columns =
    [
        StudentGroup.AfricanAmerican, StudentGroup.AmericanIndian, StudentGroup.Asian, StudentGroup.EnglishLearner, StudentGroup.Filipino, StudentGroup.FosterYouth, StudentGroup.Hispanic,
        StudentGroup.Homeless, StudentGroup.PacificIslander, StudentGroup.SocioeconomicallyDisadvantaged, StudentGroup.StudentsWithDisabilities, StudentGroup.TwoOrMoreRaces, StudentGroup.White,
    ];

    private static readonly ConcurrentDictionary<int, IReadOnlyList<EssaRecord>> Lists = new();

    static EssaLists() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal static IReadOnlyList<EssaRecord> Read(int year) => Lists.GetOrAdd(year, ReadList);

    private static IReadOnlyList<EssaRecord> ReadList(int year) =>
        [.. (year switch
        {
            2018 => OfficialTable.Text(',', Encoding.GetEncoding(1252), "essa", "scheligibilitystate18.csv.gz"),
            2019 => OfficialTable.Workbook("AssistanceStatus2019", "essa", "essaassistancestudentgroup19.xlsx"),
            2022 => OfficialTable.Workbook("AssistanceStatus2022", "essa", "essaassistance22.xlsx"),
            _ => OfficialTable.Workbook("AssistanceStatus2023", "essa", "essaassistance23.xlsx"),
        }).Where(r => CdsCode.TryParse(r.Values.First(), out _)).Select(r => Record(r, year))];

    private static EssaRecord Record(IReadOnlyDictionary<string, string> row, int year)
    {
        string Cell(params string[] names) => names.Select(n => row.GetValueOrDefault(n)).FirstOrDefault(v => v is not null) ?? "";
        const string Prefix = "AssistanceStatus";
        var groups = StudentGroupSet.Empty;
        foreach (var group in Columns)
        {
            groups = Cell(group == StudentGroup.TwoOrMoreRaces ? "TOM" : group.Code()) == "1" ? groups.With(group) : groups;
        }

        Assert.Equal(groups.Count, int.Parse(Cell("TotStudGrps"), CultureInfo.InvariantCulture));
        Assert.Equal(year, int.Parse(Cell("RepYr", "ReportingYear"), CultureInfo.InvariantCulture));
        var school = new Agency(CdsCode.Parse(Cell("CDS", "cds")), Cell("School", "schoolname"), AgencyKind.School)
        {
            DistrictName = Cell("District", "districtname"),
            CountyName = Cell("County", "countyname"),
            IsAlternativeSchool = Cell("DASS") == "Yes",
        };
        return new(school, year)
        {
            Status = EssaStatuses.Parse(Cell(Prefix + year, Prefix)),
            Exit = row.ContainsKey("Exit") ? EssaExits.Parse(Cell("Exit")) : null,
            Groups = groups,
            EarlierStatuses = row.Where(c => c.Key.StartsWith(Prefix, StringComparison.Ordinal) && c.Key.Length > Prefix.Length && c.Key != Prefix + year)
                .ToDictionary(c => new SchoolYear(int.Parse(c.Key.AsSpan(Prefix.Length), CultureInfo.InvariantCulture) - 1), c => EssaStatuses.Parse(c.Value)),
            TitleI = row.Where(c => c.Key.StartsWith("TitleI", StringComparison.Ordinal))
                .ToDictionary(c => new SchoolYear(2000 + int.Parse(c.Key.AsSpan(6, 2), CultureInfo.InvariantCulture)), c => c.Value == "Yes"),
            CensusDayEnrollment = int.TryParse(Cell("EnrollmentCount"), CultureInfo.InvariantCulture, out var enrollment) ? enrollment : null,
            SmallAlternativeFlag = row.ContainsKey("DASSCSIEnrollFlag") ? Cell("DASSCSIEnrollFlag") == "Yes" : null,
            HasColors = row.ContainsKey("Colors") ? Cell("Colors") == "Yes" : null,
        };
    }
}

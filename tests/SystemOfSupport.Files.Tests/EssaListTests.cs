using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files.Tests;

/// <summary>The lists of schools in their layouts of 2018 to 2024, with invented rows.</summary>
public sealed class EssaListTests
{
    private const string Groups = "AA,AI,AS,EL,FI,FOS,HI,HOM,PI,SED,SWD,TOM,WH";
    private const string Header2018 = $"CDS,School,District,County,TitleI1718,AssistanceStatus,{Groups},TotStudGrps,RepYr\n";
    private const string Row2018 = "59750856180086,Saltgrass Flats Elementary,Saltgrass Unified,Larkmoor,Yes,ATSI,0,0,0,1,0,0,0,0,0,0,0,1,0,2,2018\n";
    private const string Header2019 = $"cds,schoolname,districtname,countyname,TitleI1819,AssistanceStatus2018,AssistanceStatus2019,Exit,{Groups},TotStudGrps,ReportingYear\n";
    private const string Row2019 = "59750856180086,Saltgrass Flats Elementary,Saltgrass Unified,Larkmoor,No,CSI Low Perform,General Assistance,CSIEXIT,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2019\n";
    private const string Header2021 = "cds,schoolname,districtname,countyname,TitleI1718,TitleI1819,AssistanceStatus2018,AssistanceStatus2019,AssistanceStatus2020,AssistanceStatus2021,Exit,ReportingYear\n";
    private const string Header2022 = $"cds,schoolname,districtname,countyname,TitleI1718,TitleI1819,TitleI2122,DASS,Charter,EnrollmentCount,DASSCSIEnrollFlag,AssistanceStatus2018,AssistanceStatus2019,AssistanceStatus2021,AssistanceStatus2022,Exit,{Groups},TotStudGrps,ReportingYear\n";
    private const string Row2022 = "59750695980020,\"Alder Bend, Continuation\",Brackenhurst Union High,Larkmoor,Yes,*,No,Yes,DF,99,Yes,No Status,CSI Grad,CSI Grad,CSI Grad,NOEXIT,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2022\n";
    private const string Header2024 = $"cds,schoolname,districtname,countyname,TitleI2122,TitleI2223,TitleI2324,DASS,Charter,EnrollmentCount,DASSCSIEnrollFlag,Colors,AssistanceStatus2022,AssistanceStatus2023,AssistanceStatus2024,Exit,{Groups},TotStudGrpsATSI,TotStudGrpsTSI,ReportingYear\n";
    private const string Row2024 = "59750286180045,Cattail Middle,Fennelrook Union Elementary,Larkmoor,Yes,Yes,No,No,,780,No,Yes,ATSI,No Status,TSI,NOEXIT,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,2024\n";

    [Fact]
    public void The_list_of_2018_has_one_status_and_no_exit()
    {
        var record = Assert.Single(Read(Header2018 + Row2018).Records);

        Assert.Equal(("Saltgrass Flats Elementary", "Saltgrass Unified", "Larkmoor", AgencyKind.School), (record.School.Name, record.School.DistrictName, record.School.CountyName, record.School.Kind));
        Assert.Equal((2018, EssaStatus.Atsi, null), (record.Year.Number, record.Status, record.Exit));
        Assert.Equal(StudentGroupSet.Of(StudentGroup.EnglishLearner, StudentGroup.TwoOrMoreRaces), record.Groups);
        Assert.Equal([(new SchoolYear(2017), true)], record.TitleI.Select(t => (t.Key, t.Value)));
        Assert.Empty(record.EarlierStatuses);
        Assert.Equal((null, null, null), (record.CensusDayEnrollment, record.SmallAlternativeFlag, record.HasColors));
    }

    [Fact]
    public void The_list_of_2019_has_an_earlier_status_and_an_exit()
    {
        var record = Assert.Single(Read(Header2019 + Row2019).Records);

        Assert.Equal((EssaStatus.NoStatus, EssaExit.Csi), (record.Status, record.Exit!.Value));
        Assert.Equal([(new SchoolYear(2017), EssaStatus.CsiLowPerforming)], record.EarlierStatuses.Select(s => (s.Key, s.Value)));
        Assert.False(record.TitleI[new(2018)]);
    }

    [Fact]
    public void Statuses_of_years_without_a_Dashboard_are_named_by_their_school_year()
    {
        var list = Read(Header2022.Replace("AssistanceStatus2021", "AssistanceStatus2020", StringComparison.Ordinal) + Row2022);

        Assert.Equal([new(2017), new(2018), new(2019)], list.Records[0].EarlierStatuses.Keys.Order());
    }

    [Fact]
    public void The_list_of_2021_carries_on_the_determinations_of_2019()
    {
        var record = Assert.Single(Read(Header2021 + "59750695980020,Alder Bend,Brackenhurst,Larkmoor,Yes,Yes,ATSI,CSI Grad,CSI Grad,No Status,CSIEXIT,2021\n").Records);

        Assert.Equal((2019, EssaStatus.CsiLowGraduation, null), (record.Year.Number, record.Status, record.Exit));
        Assert.Equal([EssaStatus.Atsi, EssaStatus.CsiLowGraduation, EssaStatus.NoStatus], record.EarlierStatuses.OrderBy(s => s.Key).Select(s => s.Value));
        Assert.Equal(EssaStatus.NoStatus, new SchoolHistory(record.School).With(record).Status(new(2020)));
    }

    [Fact]
    public void The_list_of_2022_adds_alternative_and_charter_schools_and_enrollment()
    {
        var record = Assert.Single(Read(Header2022 + Row2022).Records);

        Assert.Equal(("Alder Bend, Continuation", true, AgencyKind.Charter), (record.School.Name, record.School.IsAlternativeSchool, record.School.Kind));
        Assert.Equal((99, true, null), (record.CensusDayEnrollment, record.SmallAlternativeFlag, record.HasColors));
        Assert.Equal([new(2017), new(2021)], record.TitleI.Keys.Order()); // an asterisk is not known
        Assert.Equal([EssaStatus.NoStatus, EssaStatus.CsiLowGraduation, EssaStatus.CsiLowGraduation], record.EarlierStatuses.OrderBy(s => s.Key).Select(s => s.Value));
    }

    [Fact]
    public void The_list_of_2024_has_a_total_for_each_targeted_status()
    {
        var record = Assert.Single(Read(Header2024 + Row2024).Records);

        Assert.Equal((EssaStatus.Tsi, EssaExit.None, true, false), (record.Status, record.Exit!.Value, record.HasColors, record.SmallAlternativeFlag));
        Assert.Equal([StudentGroup.EnglishLearner], record.Groups);
        Assert.Equal("1, the number of groups marked in the row", Assert.Throws<FileReadException>(() => Read(Header2024 + Row2024.Replace(",0,1,2024", ",1,1,2024", StringComparison.Ordinal))).Diagnostic!.Expected);
    }

    [Fact]
    public void A_list_of_codes_and_Title_I_is_enough_to_tell_who_receives_it()
    {
        var record = Assert.Single(Read("CDS,ReportingYear,TitleI2324\n59750286180045,2024,Yes\n").Records);

        Assert.Equal((EssaStatus.NotDetermined, true), (record.Status, record.TitleI[new(2023)]));
    }

    [Fact]
    public void Workbook_and_CSV_form_give_the_same_records_and_notes_are_accounted_for()
    {
        string[] rows = [Row2022, Row2022.Replace("59750695980020", "59750775980038", StringComparison.Ordinal), $"Prepared by the state{new string(',', Header2022.Count(c => c == ','))}\n"];
        object?[][] sheet = [["2022 ESSA State Schools"], [], [.. Cells(Header2022)], .. rows.Select(r => Cells(r).Select(c => int.TryParse(c, out var n) && c.Length < 5 ? (object)n : c).ToArray())];
        object?[][] layout = [["Column", "Description"], ["CDS", "County-district-school code"]];
        using var csv = new TemporaryFile("list.csv", Header2022 + string.Concat(rows));
        using var workbook = new TemporaryFile("list.xlsx", InventedWorkbook.Of(layout, sheet));

        var (left, right) = (EssaList.ReadCsv(csv.Path), EssaWorkbook.Read(workbook.Path));

        Assert.Equal(left.Records.Select(Content), right.Records.Select(Content));
        Assert.Equal(((2, 2, 1), (2, 2, 1)), ((left.Report.RowsRead, left.Records.Count, left.Report.RowsNoted), (right.Report.RowsRead, right.Records.Count, right.Report.RowsNoted)));
        Assert.Equal("Prepared by the state", Assert.Single(left.Report.Diagnostics).Value);
    }

    [Fact]
    public void Names_are_read_in_Windows_1252_and_in_UTF8_and_from_a_gzip()
    {
        var text = Header2018 + Row2018.Replace("Flats", "Caf\u00E9", StringComparison.Ordinal);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var latin = new TemporaryFile("list.csv", text, Encoding.GetEncoding(1252));
        using var marked = new TemporaryFile("list.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        using var packed = new TemporaryFile("list.csv.gz", TemporaryFile.Gzip(Encoding.UTF8.GetBytes(text)));

        Assert.All([latin, marked, packed], f => Assert.Equal("Saltgrass Caf\u00E9 Elementary", EssaList.ReadCsv(f.Path).Records[0].School.Name));
    }

    [Theory]
    [InlineData("59750695980020,", "5975069598002,", "cds", "a CDS code of 14 digits")]
    [InlineData(",2022\n", ",2016\n", "ReportingYear", "a Dashboard year, or 2020 or 2021")]
    [InlineData(",2022\n", ",\n", "ReportingYear", "a Dashboard year")]
    [InlineData("CSI Grad,NOEXIT", "CSI,NOEXIT", "AssistanceStatus2022", "CSI Grad, CSI Low Perform")]
    [InlineData("No Status,CSI", "Nothing,CSI", "AssistanceStatus2018", "No Status")]
    [InlineData("NOEXIT", "EXIT", "Exit", "CSIEXIT, ATSIEXIT, NOEXIT")]
    [InlineData("NOEXIT,0", "NOEXIT,2", "AA", "0, 1, * or a blank")]
    [InlineData("NOEXIT,0", "NOEXIT,1", "TotStudGrps", "1, the number of groups marked")]
    [InlineData(",0,2022", ",x,2022", "TotStudGrps", "a count")]
    [InlineData(",*,No,", ",Maybe,No,", "TitleI1819", "Yes, No")]
    [InlineData(",Yes,DF", ",1,DF", "DASS", "Yes, No")]
    [InlineData(",DF,", ",XF,", "Charter", "Yes, No")]
    [InlineData(",99,Yes", ",-99,Yes", "EnrollmentCount", "a count of students")]
    [InlineData(",99,Yes", ",99,True", "DASSCSIEnrollFlag", "Yes, No")]
    public void A_bad_value_is_named_and_its_row_rejected(string good, string bad, string column, string expected)
    {
        var text = Header2022 + Row2022.Replace("59750695980020", "59750775980038", StringComparison.Ordinal) + Row2022.Replace(good, bad, StringComparison.Ordinal);
        Assert.Contains(good, Row2022, StringComparison.Ordinal);

        var e = Assert.Throws<FileReadException>(() => Read(text)).Diagnostic!;
        var list = Read(text, ReadMode.Lenient);

        Assert.Equal((3, column, "list.csv"), (e.Line, e.Column, e.File));
        Assert.Contains(expected, e.Expected, StringComparison.Ordinal);
        Assert.Equal((2, 1, 1), (list.Report.RowsRead, list.Records.Count, list.Report.RowsRejected));
        Assert.Contains(e, list.Report.Diagnostics);
    }

    [Theory]
    [InlineData("schoolname,ReportingYear\nA,2022\n", "a column named 'cds' or 'cdscode'")]
    [InlineData("cds,schoolname\n59750695980020,A\n", "a column named 'repyr' or 'reportingyear'")]
    [InlineData("cds,CDS,ReportingYear\n59750695980020,59750695980020,2022\n", "every column once")]
    [InlineData("cds,ReportingYear,AssistanceStatusNew\n59750695980020,2022,ATSI\n", "AssistanceStatus and a year")]
    [InlineData("cds,ReportingYear,AssistanceStatus0000\n59750695980020,2022,ATSI\n", "AssistanceStatus and a year")]
    [InlineData("cds,ReportingYear,TitleI2325\n59750695980020,2022,Yes\n", "TitleI and a school year")]
    [InlineData("", "a header row")]
    public void A_bad_header_is_refused_in_both_modes(string text, string expected)
    {
        Assert.Contains(expected, Assert.Throws<FileReadException>(() => Read(text)).Message, StringComparison.Ordinal);
        Assert.Throws<FileReadException>(() => Read(text, ReadMode.Lenient));
    }

    [Fact]
    public void A_row_of_another_width_is_rejected()
    {
        var list = Read(Header2018 + Row2018.Replace(",Larkmoor", "", StringComparison.Ordinal) + Row2018, ReadMode.Lenient);

        Assert.Equal((2, 1, 1), (list.Report.RowsRead, list.Records.Count, list.Report.RowsRejected));
        Assert.Equal("list.csv, line 2: found '20 columns'. Expected 21, as in the header.", Assert.Single(list.Report.Diagnostics).ToString());
    }

    [Property(MaxTest = 200)]
    public Property Whatever_is_in_the_cells_no_row_is_lost() =>
        Prop.ForAll(
            Tables.Spoiled([Row2022.Replace("\"Alder Bend, Continuation\"", "Alder Bend", StringComparison.Ordinal)], ["", "*", "1", "2", "ATSI", "Yes", "NOEXIT", "2023", "99999999999", "\u00E9", "\"a,b\""]),
            rows =>
            {
                var text = Header2022 + string.Concat(rows);
                var list = Read(text, ReadMode.Lenient);
                return Tables.Accounts(list.Report, list.Records.Count, rows, () => Read(text));
            });

    [Property(MaxTest = 200)]
    public Property Whatever_the_bytes_reading_ends_or_says_why() =>
        Prop.ForAll(
            (from bytes in Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf()
             from cut in Gen.Choose(0, Header2022.Length + Row2022.Length)
             select Encoding.UTF8.GetBytes((Header2022 + Row2022)[..cut]).Concat(bytes).ToArray()).ToArbitrary(),
            bytes =>
            {
                using var csv = new TemporaryFile("list.csv", bytes);
                using var workbook = new TemporaryFile("list.xlsx", bytes);
                return Ends(() => EssaList.ReadCsv(csv.Path, ReadMode.Lenient)) && Ends(() => EssaWorkbook.Read(workbook.Path, ReadMode.Lenient)) && Ends(() => EquityMultiplierList.ReadCsv(csv.Path, ReadMode.Lenient));
            });

    private static bool Ends(Action read)
    {
        try
        {
            read();
        }
        catch (FileReadException)
        {
        }

        return true;
    }

    private static string[] Cells(string line) => line.TrimEnd('\n').Replace("Bend, Cont", "Bend; Cont", StringComparison.Ordinal).Split(',').Select(c => c.Trim('"').Replace(';', ',')).ToArray();

    private static string Content(EssaRecord r) =>
        $"{r.School} {r.School.DistrictName} {r.School.CountyName} {r.School.Kind} {r.School.IsAlternativeSchool} {r.Year} {r.Status} {r.Exit} {r.Groups} {string.Join(' ', r.EarlierStatuses.OrderBy(s => s.Key))} {string.Join(' ', r.TitleI.OrderBy(t => t.Key))} {r.CensusDayEnrollment} {r.SmallAlternativeFlag} {r.HasColors}";

    private static EssaList Read(string text, ReadMode mode = ReadMode.Strict)
    {
        using var file = new TemporaryFile("list.csv", text);
        return EssaList.ReadCsv(file.Path, mode);
    }
}

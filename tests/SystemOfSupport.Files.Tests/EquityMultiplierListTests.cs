using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using Multiplier = SystemOfSupport.Eligibility.EquityMultiplier;

namespace SystemOfSupport.Files.Tests;

public sealed class EquityMultiplierListTests
{
    private static readonly string[] Columns =
    [
        "County Code", "District Code", "School Code", "LEA Name", "School Name", "Charter Number", "Prior Year Non-Stability Count A-1",
        "Prior Year Adjusted Cumulative Enrollment - Total A-2", "Prior Year Non-Stability Rate  (A-1 / A-2) A-3",
        "Prior Year Adjusted Cumulative Enrollment - Socioeconomically Disadvantaged B-1", "Prior Year Socioeconomically Disadvantaged Pupil Percentage (B-1 / A-2)  B-2",
        "Non-Stability Threshold  (IF A-3 > 25%, TRUE) C-1", "Socioeconomically Disadvantaged Pupil Threshold (IF B-2 > 70%, TRUE) C-2",
        "Classroom-based Charter School or Non-Charter School as of the Prior Year P-2 Certification C-3",
        "LCFF Equity Multiplier Eligibility Determination (IF C-1 through C-3 = TRUE, TRUE) C-4", "Statewide LCFF Equity Multiplier Rate  D-1", "Miscellaneous Adjustments D-2",
        "LCFF Equity Multiplier Entitlement (IF C-4 = TRUE, Sum of (Greater of A-2 * D-1, 50,000), D-2) D-3",
    ];

    private static readonly object?[][] Sites =
    [
        ["59", "75010", "6180011", "Quillback Elementary", "Quillback, Shore", "N/A", 40, 100, 0.4m, 80, 0.8m, true, true, true, true, 1000.5m, 0, 100050],
        ["59", "75085", "0180025", "Bluestem Charter Middle", "Bluestem Charter Middle", "0811", 90, 300, 0.3m, 240, 0.8m, true, true, false, false, 1000.5m, 0, 0],
        ["59", "75101", "0000000", "Winnowfield Unified", "District Office", "N/A", 0, 3, 0m, 1, 0.333m, false, false, true, false, 1000.5m, -7, 0],
    ];

    private static readonly object?[][] Below =
    [
        ["TOTAL:", "", "", "", "", "", 130, 403, "", 321, "", "", "", "", "", "", -7, 100050],
        ["Prepared by:", .. new object?[17]],
        ["February 2024", .. new object?[17]],
    ];

    private static readonly string Header = Line(Columns);

    [Fact]
    public void Sites_become_records_that_go_into_the_test_of_eligibility()
    {
        using var file = new TemporaryFile("sites.csv", Text(Sites, Below));

        var list = EquityMultiplierList.ReadCsv(file.Path);

        var first = list.Records[0];
        Assert.Equal(
            new EquityMultiplierSite(CdsCode.Parse("59750106180011"), "Quillback, Shore") { NonstabilityCount = 40, CumulativeEnrollment = 100, SocioeconomicallyDisadvantagedCount = 80 },
            first.Site);
        Assert.Equal(("Quillback Elementary", "", 400, 800, true, true, true, 100_050L), (first.AgencyName, first.CharterNumber, first.NonstabilityThousandths, first.SocioeconomicallyDisadvantagedThousandths, first.ExceedsNonstability, first.ExceedsSocioeconomicallyDisadvantaged, first.IsEligible, first.Amount));
        Assert.Equal(("0811", true), (list.Records[1].CharterNumber, list.Records[1].Site.IsNonclassroomBasedCharter));
        Assert.Equal(-7, list.Records[2].Site.Adjustment);
        Assert.Equal(1000.5m, list.Rate);
        Assert.All(list.Records, r => Assert.Equal(r.IsEligible, Multiplier.Evaluate(r.Site).IsEligible));
        Assert.All(list.Records, r => Assert.Equal(r.Amount, Multiplier.Evaluate(r.Site).AmountAt(list.Rate!.Value)));
        Assert.Equal((3, 3, 0, 3), (list.Report.RowsRead, list.Report.RowsAccepted, list.Report.RowsRejected, list.Report.RowsNoted));
        Assert.Equal([5, 6, 7], list.Report.Diagnostics.Select(d => d.Line));
    }

    [Fact]
    public void Workbook_and_CSV_form_give_the_same_records()
    {
        object?[] title = ["Local Control Funding Formula Equity Multiplier"];
        object?[][] agencies = [title, ["County Code", "District Code", "School Code", "LEA Name", "Charter Number", "Count of School Sites A-1"], ["59", "75010", "0000000", "Quillback Elementary", "N/A", 1]];
        // The workbook breaks the lines of its headings.
        object?[][] sites = [title, [], [.. Columns.Select(c => c.Replace(" A-", "\nA-", StringComparison.Ordinal))], .. Sites, .. Below];
        using var csv = new TemporaryFile("sites.csv", Text(Sites, Below));
        using var workbook = new TemporaryFile("sites.xlsx", InventedWorkbook.Of(agencies, sites));

        var (left, right) = (EquityMultiplierList.ReadCsv(csv.Path), EquityMultiplierWorkbook.Read(workbook.Path));

        Assert.Equal(left.Records, right.Records);
        Assert.Equal((left.Rate, left.Report.RowsRead, left.Report.RowsNoted), (right.Rate, right.Report.RowsRead, right.Report.RowsNoted));
        Assert.Equal([7, 8, 9], right.Report.Diagnostics.Select(d => d.Line));
    }

    [Fact]
    public void A_workbook_without_sites_says_what_was_expected()
    {
        using var file = new TemporaryFile("sites.xlsx", InventedWorkbook.Of([["County Code", "District Code", "School Code", "LEA Name", "Charter Number"]]));

        Assert.Contains("a column 'School Name'", Assert.Throws<FileReadException>(() => EquityMultiplierWorkbook.Read(file.Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "5", "County Code", "a code of 2 digits")]
    [InlineData(1, "7501O", "District Code", "a code of 5 digits")]
    [InlineData(2, "", "School Code", "a code of 7 digits")]
    [InlineData(6, "101", "Prior Year Non-Stability Count A-1", "at most 100")]
    [InlineData(6, "*", "Prior Year Non-Stability Count A-1", "a count of students")]
    [InlineData(7, "-1", "Prior Year Adjusted Cumulative Enrollment - Total A-2", "a count of students")]
    [InlineData(8, "0.4001", "Prior Year Non-Stability Rate  (A-1 / A-2) A-3", "three decimals")]
    [InlineData(8, "#N/A", "Prior Year Non-Stability Rate  (A-1 / A-2) A-3", "a rate")]
    [InlineData(9, "101", "Prior Year Adjusted Cumulative Enrollment - Socioeconomically Disadvantaged B-1", "at most 100")]
    [InlineData(10, "1.001", "Prior Year Socioeconomically Disadvantaged Pupil Percentage (B-1 / A-2)  B-2", "a rate of 0 to 1")]
    [InlineData(11, "Yes", "Non-Stability Threshold  (IF A-3 > 25%, TRUE) C-1", "True or False")]
    [InlineData(13, "", "Classroom-based Charter School or Non-Charter School as of the Prior Year P-2 Certification C-3", "True or False")]
    [InlineData(14, "1", "LCFF Equity Multiplier Eligibility Determination (IF C-1 through C-3 = TRUE, TRUE) C-4", "True or False")]
    [InlineData(15, "", "Statewide LCFF Equity Multiplier Rate  D-1", "dollars for each student")]
    [InlineData(16, "1.5", "Miscellaneous Adjustments D-2", "whole dollars")]
    [InlineData(17, "$50,000", "LCFF Equity Multiplier Entitlement (IF C-4 = TRUE, Sum of (Greater of A-2 * D-1, 50,000), D-2) D-3", "whole dollars")]
    public void A_bad_value_is_named_and_its_row_rejected(int column, string value, string name, string expected)
    {
        object?[] bad = [.. Sites[0]];
        bad[column] = value;
        using var file = new TemporaryFile("sites.csv", Text([bad, .. Sites[1..]], Below));

        var e = Assert.Throws<FileReadException>(() => EquityMultiplierList.ReadCsv(file.Path)).Diagnostic!;
        var list = EquityMultiplierList.ReadCsv(file.Path, ReadMode.Lenient);

        Assert.Equal((2, name, value), (e.Line, e.Column, e.Value));
        Assert.Contains(expected, e.Expected, StringComparison.Ordinal);
        Assert.Equal((3, 2, 1, 3), (list.Report.RowsRead, list.Report.RowsAccepted, list.Report.RowsRejected, list.Report.RowsNoted));
        Assert.Equal(["District Office", "Bluestem Charter Middle"], list.Records.Select(r => r.Site.Name).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void Totals_that_are_not_the_sums_of_the_sites_are_rejected()
    {
        object?[] totals = [.. Below[0]];
        totals[7] = 404;
        using var file = new TemporaryFile("sites.csv", Text(Sites, [totals]));

        var e = Assert.Throws<FileReadException>(() => EquityMultiplierList.ReadCsv(file.Path)).Diagnostic!;
        var list = EquityMultiplierList.ReadCsv(file.Path, ReadMode.Lenient);

        Assert.Equal((5, Columns[7], "404", "403, the sum of the sites above"), (e.Line, e.Column, e.Value, e.Expected));
        Assert.Equal((4, 3, 1, 0), (list.Report.RowsRead, list.Records.Count, list.Report.RowsRejected, list.Report.RowsNoted));
    }

    [Fact]
    public void A_site_twice_and_another_rate_are_rejected()
    {
        object?[] rate = [.. Sites[1]];
        rate[15] = 1000.6m;
        using var file = new TemporaryFile("sites.csv", Text([Sites[0], Sites[0], rate], []));

        var list = EquityMultiplierList.ReadCsv(file.Path, ReadMode.Lenient);

        Assert.Equal([(3, "every site once"), (4, "1000.5, the rate of the other rows")], list.Report.Diagnostics.Select(d => (d.Line, d.Expected)));
        Assert.Single(list.Records);
    }

    [Fact]
    public void A_list_of_counts_only_is_enough()
    {
        int[] needed = [0, 1, 2, 4, 6, 7, 9, 13];
        using var file = new TemporaryFile("sites.csv", string.Concat(Sites.Prepend(Columns).Select(r => Line(needed.Select(i => r[i])))));

        var list = EquityMultiplierList.ReadCsv(file.Path);

        Assert.Equal([true, false, false], list.Records.Select(r => Multiplier.Evaluate(r.Site).IsEligible));
        Assert.Equal((null, null, null, null), (list.Rate, list.Records[0].Amount, list.Records[0].IsEligible, list.Records[0].NonstabilityThousandths));
        using var without = new TemporaryFile("sites.csv", Line(needed[1..].Select(i => Columns[i])) + Line(needed[1..].Select(i => Sites[0][i])));
        Assert.Contains("a column named 'countycode'", Assert.Throws<FileReadException>(() => EquityMultiplierList.ReadCsv(without.Path)).Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 200)]
    public Property Whatever_is_in_the_cells_no_row_is_lost() =>
        Prop.ForAll(Tables.Spoiled([.. Sites.Skip(1).Select(Line)], ["", "#N/A", "TOTAL:", "-1", "0.5", "999999999999", "Quill\u00E9", "\"a,b\"", "True"]), rows =>
        {
            using var file = new TemporaryFile("sites.csv", Header + string.Concat(rows));
            var list = EquityMultiplierList.ReadCsv(file.Path, ReadMode.Lenient);
            return Tables.Accounts(list.Report, list.Records.Count, rows, () => EquityMultiplierList.ReadCsv(file.Path)) && list.Records.All(r => Multiplier.Evaluate(r.Site).Site == r.Site);
        });

    private static string Text(IEnumerable<object?[]> sites, IEnumerable<object?[]> below) => Header + string.Concat(sites.Concat(below).Select(Line));

    private static string Line(IEnumerable<object?> cells) => Tables.Line(cells);
}

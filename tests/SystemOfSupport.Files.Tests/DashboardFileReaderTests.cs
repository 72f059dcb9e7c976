using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Files.Tests;

public sealed class DashboardFileReaderTests
{
    private const string Header = "cds\trtype\tschoolname\tdistrictname\tcountyname\tcharter_flag\tcoe_flag\tdass_flag\ttype\tstudentgroup\tcurrnumer\tcurrdenom\tcurrstatus\tpriornumer\tpriordenom\tpriorstatus\tchange\tstatuslevel\tchangelevel\tcolor\tbox\tcertifyflag\treportingyear\r\n";
    private const string Row = "59661230000000\tD\t\tAlder Creek Unified\tQuail\t\t\t\tUD\tSWD\t40\t400\t10\t30\t400\t7.5\t2.5\t1\t1\t1\t210\t\t2024\r\n";
    private const string Blank = "59661230000000\tD\t\tAlder Creek Unified\tQuail\t\t\t\tUD\tFOS\t\t5\t\t\t4\t\t\t0\t0\t0\t0\t\t2024\r\n";

    [Fact]
    public void A_row_becomes_a_result_and_a_blank_stays_blank()
    {
        var rows = Read(Header + Row + Blank, out var report);

        var result = rows[0].Result;
        Assert.Equal((40, 400, Tenths.FromTenths(100), Tenths.FromTenths(25)), (result.CurrentNumerator, result.CurrentDenominator, result.CurrentStatus!.Value, result.Change!.Value));
        Assert.Equal((StudentGroup.StudentsWithDisabilities, SuspensionType.UnifiedDistrict, RecordType.District), (result.Group, result.SuspensionType, result.RecordType));
        Assert.Equal(PerformanceLevel.Red, rows[0].Published.Level);
        Assert.Null(rows[1].Result.CurrentNumerator);
        Assert.Null(rows[1].Result.CurrentStatus);
        Assert.Equal(5, rows[1].Result.CurrentDenominator);
        Assert.Equal((2, 2, 0), (report.RowsRead, report.RowsAccepted, report.RowsRejected));
        Assert.Equal(3, rows[1].Line);
    }

    [Fact]
    public void Columns_are_found_by_name_whatever_their_case_order_and_underscores()
    {
        var names = Header.TrimEnd().Split('\t');
        var cells = Row.TrimEnd('\r', '\n').Split('\t');
        var order = Enumerable.Range(0, names.Length).Reverse().ToArray();
        var text = string.Join('\t', order.Select(i => names[i].Replace("_", "").ToUpperInvariant())) + "\n" + string.Join('\t', order.Select(i => cells[i])) + "\n";

        Assert.Equal(Read(Header + Row, out _)[0].Result, Read(text, out _)[0].Result);
    }

    [Fact]
    public void Plain_gzip_and_a_byte_order_mark_read_the_same()
    {
        var bytes = Encoding.UTF8.GetBytes(Header + Row);
        var plain = Rows("suspdownload2024.txt", bytes);

        Assert.Equal(plain, Rows("suspdownload2024.txt.gz", TemporaryFile.Gzip(bytes)));
        Assert.Equal(plain, Rows("suspdownload2024.txt", [.. Encoding.UTF8.Preamble, .. bytes]));
    }

    [Theory]
    [InlineData(2018, "iso-8859-1")]
    [InlineData(2024, "utf-8")]
    public void Names_are_read_in_the_encoding_of_the_year(int year, string encoding)
    {
        var text = (Header + Row).Replace("2024", $"{year}").Replace("Alder", "Cañada");

        var rows = Rows($"suspdownload{year}.txt", Encoding.GetEncoding(encoding).GetBytes(text));

        Assert.Equal("Cañada Creek Unified", rows[0].Result.DistrictName);
    }

    [Theory]
    [InlineData("59661230000000\tD", "5966123000000X\tD", "cds", "5966123000000X")]
    [InlineData("\tUD\t", "\tQQ\t", "type", "QQ")]
    [InlineData("\tSWD\t", "\tXYZ\t", "studentgroup", "XYZ")]
    [InlineData("\t40\t400\t10", "\tforty\t400\t10", "currnumer", "forty")]
    [InlineData("\t40\t400\t10", "\t401\t400\t10", "currnumer", "401")]
    [InlineData("\t40\t400\t10", "\t40\t-400\t10", "currdenom", "-400")]
    [InlineData("\t40\t400\t10", "\t40\t400\t10.55", "currstatus", "10.55")]
    [InlineData("\t1\t1\t1\t210", "\t9\t1\t1\t210", "statuslevel", "9")]
    [InlineData("\t1\t1\t1\t210", "\t1\t1\t1\t215", "box", "215")]
    [InlineData("\t210\t\t2024", "\t210\tmaybe\t2024", "certifyflag", "maybe")]
    [InlineData("\t210\t\t2024", "\t210\t\t2023", "reportingyear", "2023")]
    public void A_bad_value_is_named_with_file_line_column_and_what_was_expected(string good, string bad, string column, string value)
    {
        var text = Header + Row + Row.Replace("SWD", "EL").Replace(good.Replace("SWD", "EL"), bad);

        var e = Assert.Throws<FileReadException>(() => Read(text, out _));
        var rows = Read(text, out var report, ReadMode.Lenient);

        Assert.Equal(("suspdownload2024.txt", 3, column, value), (e.Diagnostic!.File, e.Diagnostic.Line, e.Diagnostic.Column, e.Diagnostic.Value));
        Assert.Contains("Expected", e.Message, StringComparison.Ordinal);
        Assert.Single(rows);
        Assert.Equal((2, 1, 1), (report.RowsRead, report.RowsAccepted, report.RowsRejected));
        Assert.Equal(e.Diagnostic, Assert.Single(report.Diagnostics));
    }

    [Fact]
    public void A_missing_column_is_named() =>
        Assert.Contains("currdenom", Assert.Throws<FileReadException>(() => Read(Header.Replace("\tcurrdenom", "\tother") + Row, out _)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_row_with_another_number_of_columns_is_rejected()
    {
        Read(Header + Row + "59661230000000\tD\r\n", out var report, ReadMode.Lenient);

        Assert.Equal((2, 1, 1), (report.RowsRead, report.RowsAccepted, report.RowsRejected));
        Assert.Contains("2 columns", report.Diagnostics[0].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_no_known_indicator_or_year_says_so()
    {
        using var file = new TemporaryFile("something.txt", "a\tb\n1\t2\n");

        Assert.Contains("suspdownload2024.txt", Assert.Throws<FileReadException>(() => DashboardFileReader.Open(file.Path)).Message, StringComparison.Ordinal);
        Assert.Throws<FileReadException>(() => DashboardFileReader.Open(file.Path + ".absent"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    public void An_empty_file_says_so(string text) => Assert.Throws<FileReadException>(() => Read(text, out _));

    [Property(MaxTest = 500)]
    public Property A_flipped_byte_never_crashes_and_never_loses_a_row() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNegativeInt>(), ArbMap.Default.ArbFor<byte>(), (place, with) =>
        {
            var bytes = Encoding.UTF8.GetBytes(Header + Row + Blank);
            bytes[place.Get % bytes.Length] = with;
            try
            {
                using var file = new TemporaryFile("suspdownload2024.txt", bytes);
                var reader = DashboardFileReader.Open(file.Path, new() { Mode = ReadMode.Lenient });
                var rows = reader.Rows().ToList();
                foreach (var row in rows)
                {
                    _ = Rater.For(2024).Rate(row.Result);
                }

                return rows.Count == reader.Report.RowsAccepted && (reader.Report.RowsRead == 2 || reader.Report.DiagnosticCount > 0 || reader.Report.RowsRejected == 0);
            }
            catch (FileReadException e)
            {
                return e.Message.Contains("Expected", StringComparison.Ordinal);
            }
        });

    [Property(MaxTest = 200)]
    public Property A_flipped_byte_of_a_gzip_file_never_crashes() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNegativeInt>(), ArbMap.Default.ArbFor<byte>(), (place, with) =>
        {
            var bytes = TemporaryFile.Gzip(Encoding.UTF8.GetBytes(Header + Row + Blank));
            bytes[place.Get % bytes.Length] = with;
            try
            {
                return Rows("suspdownload2024.txt.gz", bytes, ReadMode.Lenient).Count <= 2;
            }
            catch (FileReadException e)
            {
                return e.Message.Contains("Expected", StringComparison.Ordinal);
            }
        });

    [Theory]
    [InlineData("eladownload2024.txt", "ELA", 2024, false)]
    [InlineData("math11download2017f.txt.gz", "MATH", 2017, true)]
    [InlineData("ela38download2017f.txt", "ELA", 2017, false)]
    [InlineData("CHRONICDOWNLOAD2019.TXT", "CHRO", 2019, false)]
    public void A_file_name_tells_indicator_and_year(string file, string indicator, int year, bool grade11)
    {
        Assert.True(DashboardFileName.TryParse($"folder/{file}", out var name));
        Assert.Equal((indicator, new DashboardYear(year), grade11), (name!.Indicator.Code(), name.Year, name.IsGrade11));
    }

    [Theory]
    [InlineData("elapratedownload2019.txt")]
    [InlineData("eladownload2020.txt")]
    [InlineData("eladownload2024.xlsx")]
    [InlineData("readme.txt")]
    public void Other_files_are_not_taken_for_indicator_files(string file) => Assert.False(DashboardFileName.TryParse(file, out _));

    private static List<DashboardRow> Read(string text, out ReadReport report, ReadMode mode = ReadMode.Strict)
    {
        using var file = new TemporaryFile("suspdownload2024.txt", text);
        var reader = DashboardFileReader.Open(file.Path, new() { Mode = mode, Year = 2024, Indicator = Indicator.Suspension });
        report = reader.Report;
        return [.. reader.Rows()];
    }

    private static List<DashboardRow> Rows(string name, byte[] bytes, ReadMode mode = ReadMode.Strict)
    {
        using var file = new TemporaryFile(name, bytes);
        return [.. DashboardFileReader.Open(file.Path, new() { Mode = mode }).Rows()];
    }
}

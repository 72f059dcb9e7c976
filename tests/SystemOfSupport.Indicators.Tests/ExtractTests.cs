using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators.Tests;

public sealed class ExtractTests
{
    private static readonly StudentRecord[] Students = [.. Enumerable.Range(1_000_001, 120).Select(n => TestDistrict.Invented(n) with { Id = StudentIdentifier.Parse($"8{n * 97 % 1_000_000_000:D9}") })];
    private static readonly Dictionary<ExtractKind, string> Texts = ExtractLayouts.All.ToDictionary(l => l.Kind, l => Write(l.Kind));

    [Fact]
    public void Writing_and_reading_gives_the_same_tallies_and_accounts_for_every_row()
    {
        var result = Read(Texts, ExtractMode.Strict);

        Assert.Empty(result.Problems);
        Assert.All(result.Files, f => Assert.Equal(f.Read, f.Accepted));
        Assert.Equal(Students.Select(s => s.Id), result.Students.Select(s => s.Id));
        var calculator = new IndicatorCalculator(SystemOfSupport.Policy.RuleBooks.For(2024), new(result.Agencies), MeasurementChoices.NearestToText);
        Assert.Equal(TestDistrict.Calculator().Tally(Students, TestDistrict.Year2024), calculator.Tally(result.Students, TestDistrict.Year2024));
    }

    [Fact]
    public void A_folder_is_read_plain_or_compressed_and_a_damaged_file_is_refused()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("extracts-");
        try
        {
            Assert.Throws<FileNotFoundException>(() => StudentExtracts.ReadFolder(folder.FullName, ExtractMode.Strict));
            foreach (var (kind, text) in Texts)
            {
                var path = Path.Combine(folder.FullName, ExtractLayouts.Of(kind).FileName);
                if (kind is ExtractKind.Assessments or ExtractKind.Students)
                {
                    using var zipped = new StreamWriter(new GZipStream(File.Create(path + ".gz"), CompressionLevel.Fastest));
                    zipped.Write(text);
                }
                else
                {
                    File.WriteAllText(path, text);
                }
            }

            var result = StudentExtracts.ReadFolder(folder.FullName, ExtractMode.Strict);

            Assert.Equal(Students.Select(s => s.Id), result.Students.Select(s => s.Id));
            Assert.Equal(Students.Sum(s => s.Assessments.Count), result.Files.Single(f => f.File == "assessments.txt.gz").Accepted);
            Assert.Equal(Students.Sum(s => s.Enrollment.Count), result.Files.Single(f => f.File == "enrollment.txt").Accepted);

            var damaged = Path.Combine(folder.FullName, "students.txt.gz");
            var bytes = File.ReadAllBytes(damaged);
            bytes[0] ^= 0xFF;
            File.WriteAllBytes(damaged, bytes);
            Assert.Throws<InvalidDataException>(() => StudentExtracts.ReadFolder(folder.FullName, ExtractMode.Lenient));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Columns_are_found_by_name_in_any_order_and_unknown_ones_are_named()
    {
        var text = "note\tSTATUS\tgrade\tschool\tentry\tstudent\nhello\t10\tKN\t27123450000001\t2023-08-15\t" + Students[0].Id.Reveal() + "\n";

        var result = Read(new(Texts) { [ExtractKind.Enrollment] = text }, ExtractMode.Strict);

        var spell = Assert.Single(result.Students[0].Enrollment);
        Assert.Equal((Grade.Kindergarten, EnrollmentStatus.Primary), (spell.Grade, spell.Status));
        Assert.Equal(["note"], result.Files.Single(f => f.Kind == ExtractKind.Enrollment).IgnoredColumns);
    }

    [Theory]
    [InlineData("school", "27-1", "27-1", "a school code of 14 digits")]
    [InlineData("school", "", "", "a school code of 14 digits")]
    [InlineData("grade", "13", "13", "TK, K or 1 to 12")]
    [InlineData("grade", "8012345678", "(withheld)", "TK, K or 1 to 12")]
    [InlineData("entry", "8/15/2023", "8/15/2023", "a date such as 2024-04-01")]
    [InlineData("exit", "2020-01-01", "", "no day before entry")]
    [InlineData("status", "27123450000001", "27123450000001", "10, 11, 20, 30, 40")]
    [InlineData("student", "12345", "(withheld)", "a statewide student identifier of ten digits")]
    [InlineData("student", "9999999999", "(withheld)", "a student of the students' extract")]
    public void A_bad_value_is_named_with_file_line_column_value_and_expectation(string column, string value, string shown, string expected)
    {
        var cells = new Dictionary<string, string>
        {
            ["student"] = Students[0].Id.Reveal(), ["school"] = "27123450000001", ["grade"] = "4", ["entry"] = "2023-08-15", ["exit"] = "", ["status"] = "10",
        };
        var header = string.Join('\t', cells.Keys);
        var good = string.Join('\t', cells.Values);
        cells[column] = value;
        Dictionary<ExtractKind, string> texts = new(Texts) { [ExtractKind.Enrollment] = $"{header}\n{good}\n{string.Join('\t', cells.Values)}\n" };

        var result = Read(texts, ExtractMode.Lenient);

        Assert.Equal(new ExtractProblem("enrollment.txt", 3, column, shown, expected), Assert.Single(result.Problems));
        Assert.Equal((2, 1, 1), result.Files.Where(f => f.Kind == ExtractKind.Enrollment).Select(f => (f.Read, f.Accepted, f.Rejected)).Single());
        Assert.Equal(Assert.Throws<ExtractException>(() => Read(texts, ExtractMode.Strict)).Problem, result.Problems[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("student\tschool\n8000000001\t27123450000001\n")]
    [InlineData("student\tstudent\tschool\tgrade\tentry\tstatus\n1\t2\n")]
    [InlineData("8000000001\t27123450000001\t4\t2023-08-15\t\t10\n8000000002\t27123450000001\t4\t2023-08-15\t\t10\n")]
    public void A_file_without_its_header_is_rejected_as_a_whole_and_row_by_row(string text)
    {
        var result = Read(new(Texts) { [ExtractKind.Enrollment] = text }, ExtractMode.Lenient);

        Assert.Contains(result.Problems, p => p.File == "enrollment.txt" && p.Line == 1);
        Assert.Equal(0, result.Files.Single(f => f.Kind == ExtractKind.Enrollment).Accepted);
        Assert.All(result.Files.SelectMany(f => f.IgnoredColumns), c => Assert.DoesNotMatch(@"\d", c));
    }

    [Theory]
    [InlineData("race", "EL", "AA, AI, AS, FI, HI, PI, WH, MR or blank")]
    [InlineData("race", "ALL", "AA, AI, AS, FI, HI, PI, WH, MR or blank")]
    [InlineData("language", "english", "blank, EO, IFEP, EL, RFEP, TBD")]
    [InlineData("parentEducation", "-1", "10 to 15, or blank")]
    [InlineData("longTerm", "yes", "Y, N or blank")]
    [InlineData("parentEducation", "16", "10 to 15, or blank")]
    [InlineData("responsibleDistrict", "27123450000001", "a district code of 14 digits, or blank")]
    [InlineData("responsibleDistrict", "27", "a district code of 14 digits, or blank")]
    public void A_bad_fact_about_a_student_rejects_the_row(string column, string value, string expected)
    {
        var id = Students[0].Id.Reveal();
        var result = Read(new() { [ExtractKind.Students] = $"student\t{column}\n{id}\t{value}\n" }, ExtractMode.Lenient);

        Assert.Equal(new ExtractProblem("students.txt", 2, column, value, expected), Assert.Single(result.Problems));
        Assert.Empty(result.Students);
    }

    [Fact]
    public void A_student_twice_and_a_second_result_of_a_subject_are_rejected()
    {
        var id = Students[0].Id.Reveal();
        var result = Read(
            new()
            {
                [ExtractKind.Students] = $"student\n{id}\n{id}\n",
                [ExtractKind.Assessments] = $"student\tsubject\ttest\tschool\tgrade\n{id}\tELA\tSB\t27123450000001\t4\n{id}\tELA\tSB\t27123450000001\t4\n",
            },
            ExtractMode.Lenient);

        Assert.Equal(["every student once", "one result per student and subject"], result.Problems.Select(p => p.Expected));
        Assert.Single(Assert.Single(result.Students).Assessments);
    }

    [Property(MaxTest = 150)]
    public void Fuzzed_extracts_never_crash_lose_no_row_and_name_no_student(int seed)
    {
        var random = new Random(seed);
        var texts = new Dictionary<ExtractKind, string>();
        foreach (var (kind, text) in Texts)
        {
            var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
            for (var edits = random.Next(6); edits > 0; edits--)
            {
                var at = random.Next(lines.Count);
                var cells = lines[at].Split('\t').ToList();
                switch (random.Next(7))
                {
                    case 0: cells[random.Next(cells.Count)] = Garbage(random); break;
                    case 1: cells.RemoveAt(random.Next(cells.Count)); break;
                    case 2: cells.Insert(random.Next(cells.Count), Students[random.Next(Students.Length)].Id.Reveal()); break;
                    case 3: (cells[0], cells[^1]) = (cells[^1], cells[0]); break;
                    case 4: cells[random.Next(cells.Count)] = Students[random.Next(Students.Length)].Id.Reveal(); break;
                    case 5: cells.Reverse(); break;
                    default: lines.Add(lines[random.Next(lines.Count)]); break;
                }

                if (cells.Count > 0)
                {
                    lines[at] = string.Join('\t', cells);
                }
            }

            texts[kind] = string.Join('\n', lines) + "\n";
        }

        var result = Read(texts, ExtractMode.Lenient);

        foreach (var file in result.Files)
        {
            // Everything below the header, blank or not, is a row.
            Assert.Equal(Regex.Count(texts[file.Kind].TrimEnd('\n'), "\n|\r\n?"), file.Read);
            var linesWithProblems = result.Problems.Where(p => p.File == ExtractLayouts.Of(file.Kind).FileName && p.Line > 1).Select(p => p.Line).Distinct().Count();
            Assert.True(linesWithProblems == file.Rejected || (file.Accepted == 0 && result.Problems.Any(p => p.Line == 1)));
        }

        var measured = Measure(result);
        var messages = measured + string.Join('\n', result.Problems) + string.Join('\n', result.Files.SelectMany(f => f.IgnoredColumns)) + result;
        Assert.All(Students, s => Assert.DoesNotContain(s.Id.Reveal(), messages, StringComparison.Ordinal));
    }

    [Property(MaxTest = 150)]
    public void Files_of_any_bytes_never_crash_and_account_for_every_row(int seed)
    {
        var random = new Random(seed);
        var bytes = Texts.ToDictionary(t => t.Key, t => Encoding.UTF8.GetBytes(t.Value));
        foreach (var kind in Texts.Keys.Where(_ => random.Next(3) == 0))
        {
            for (var edits = random.Next(1, 30); edits > 0; edits--)
            {
                bytes[kind][random.Next(bytes[kind].Length)] = (byte)random.Next(256);
            }

            if (random.Next(4) == 0)
            {
                bytes[kind] = bytes[kind][..random.Next(bytes[kind].Length)];
            }
        }

        var result = StudentExtracts.Read(bytes.Select(b => (b.Key, ExtractLayouts.Of(b.Key).FileName, (TextReader)new StreamReader(new MemoryStream(b.Value)))), ExtractMode.Lenient);

        Assert.All(result.Files, f =>
        {
            Assert.InRange(f.Accepted, 0, f.Read);
            var problems = result.Problems.Where(p => p.File == f.File).ToList();
            Assert.True(problems.Where(p => p.Line > 1).Select(p => p.Line).Distinct().Count() == f.Rejected || (f.Accepted == 0 && problems.Exists(p => p.Line == 1)));
        });
        var messages = Measure(result) + string.Join('\n', result.Problems) + string.Join('\n', result.Files.SelectMany(f => f.IgnoredColumns));
        Assert.All(Students, s => Assert.DoesNotContain(s.Id.Reveal(), messages, StringComparison.Ordinal));
    }

    // Whatever was accepted is counted, or refused with a message: given back here.
    private static string Measure(ExtractResult result)
    {
        try
        {
            var calculator = new IndicatorCalculator(SystemOfSupport.Policy.RuleBooks.For(2024), new(result.Agencies), MeasurementChoices.NearestToText);
            _ = calculator.Results(calculator.Tally(result.Students, TestDistrict.Year2024));
            return "";
        }
        catch (MeasurementException e)
        {
            return e.ToString();
        }
    }

    private static string Garbage(Random random) =>
        new([.. Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(32, random.Next(2) == 0 ? 127 : 0x3000))]);

    private static string Write(ExtractKind kind)
    {
        using var text = new StringWriter();
        if (kind == ExtractKind.Agencies)
        {
            StudentExtracts.WriteAgencies(TestDistrict.Directory().Profiles, text);
        }
        else
        {
            StudentExtracts.Write(kind, Students, text);
        }

        return text.ToString();
    }

    private static ExtractResult Read(Dictionary<ExtractKind, string> texts, ExtractMode mode) =>
        StudentExtracts.Read(texts.Select(t => (t.Key, ExtractLayouts.Of(t.Key).FileName, (TextReader)new StringReader(t.Value))), mode);
}

using System.IO.Compression;
using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>Reads and writes student records as tab-delimited extracts (<see cref="ExtractLayouts"/>).</summary>
/// <remarks>
/// Every row is accepted or rejected, and every rejection has a problem with file, line, column, value and what was expected. Problems never hold a student identifier.
/// Text is UTF-8, without quotes; dates are ISO; a blank is a blank.
/// </remarks>
public static class StudentExtracts
{
    /// <summary>Reads extracts from texts.</summary>
    /// <param name="files">The extracts, each with the name that problems carry. Students must be among them; the others are optional.</param>
    /// <param name="mode">What happens with a row that cannot be read.</param>
    /// <exception cref="ArgumentException">The students' extract is missing, or an extract is given twice.</exception>
    /// <exception cref="ExtractException">A row cannot be read and the mode is strict.</exception>
    public static ExtractResult Read(IEnumerable<(ExtractKind Kind, string Name, TextReader Text)> files, ExtractMode mode)
    {
        ArgumentNullException.ThrowIfNull(files);
        var given = files.OrderBy(f => f.Kind).ToList();
        if (given.DistinctBy(f => f.Kind).Count() != given.Count || given.All(f => f.Kind != ExtractKind.Students))
        {
            throw new ArgumentException("Expected the students' extract, and every extract once.", nameof(files));
        }

        var agencies = new Dictionary<CdsCode, AgencyProfile>();
        var students = new Dictionary<StudentIdentifier, StudentParts>();
        var problems = new List<ExtractProblem>();
        var reports = new List<ExtractFileReport>();
        foreach (var (kind, name, text) in given)
        {
            reports.Add(ExtractTable.Read(ExtractLayouts.Of(kind), name, text, mode, problems, row => Accept(kind, row, agencies, students)));
        }

        return new([.. agencies.Values], [.. students.Values.Select(s => s.ToRecord())], reports, problems);
    }

    /// <summary>Reads the extracts of a folder, named as <see cref="ExtractLayout.FileName"/> says, plain or with <c>.gz</c>.</summary>
    /// <exception cref="FileNotFoundException">The folder has no students' extract.</exception>
    /// <exception cref="InvalidDataException">A compressed file is damaged.</exception>
    /// <exception cref="ExtractException">A row cannot be read and the mode is strict.</exception>
    public static ExtractResult ReadFolder(string folder, ExtractMode mode)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var open = new List<(ExtractKind, string, TextReader Text)>();
        try
        {
            foreach (var layout in ExtractLayouts.All)
            {
                var path = Path.Combine(folder, layout.FileName);
                if (File.Exists(path))
                {
                    open.Add((layout.Kind, layout.FileName, new StreamReader(path)));
                }
                else if (File.Exists(path + ".gz"))
                {
                    open.Add((layout.Kind, layout.FileName + ".gz", new StreamReader(new GZipStream(File.OpenRead(path + ".gz"), CompressionMode.Decompress))));
                }
                else if (layout.Kind == ExtractKind.Students)
                {
                    throw new FileNotFoundException($"The folder has no {layout.FileName}.", path);
                }
            }

            return Read(open, mode);
        }
        finally
        {
            open.ForEach(f => f.Text.Dispose());
        }
    }

    /// <summary>Writes one extract of the given students, identifiers included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not an extract of students.</exception>
    public static void Write(ExtractKind kind, IEnumerable<StudentRecord> students, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(students);
        ArgumentNullException.ThrowIfNull(text);
        ExtractWriter.WriteHeader(kind, text);
        foreach (var student in students)
        {
            ExtractWriter.WriteRows(kind, student, text);
        }
    }

    /// <summary>Writes the extract of agencies and schools.</summary>
    public static void WriteAgencies(IEnumerable<AgencyProfile> agencies, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(agencies);
        ArgumentNullException.ThrowIfNull(text);
        ExtractWriter.WriteHeader(ExtractKind.Agencies, text);
        foreach (var agency in agencies)
        {
            ExtractWriter.WriteAgency(agency, text);
        }
    }

    private static void Accept(ExtractKind kind, ExtractRow row, Dictionary<CdsCode, AgencyProfile> agencies, Dictionary<StudentIdentifier, StudentParts> students)
    {
        if (kind == ExtractKind.Agencies)
        {
            var profile = ExtractRecords.Agency(row);
            if (row.Problems.Count == 0 && !agencies.TryAdd(profile.Cds, profile))
            {
                row.Reject("cds", "every agency and school once");
            }

            return;
        }

        var id = row.Student();
        if (kind == ExtractKind.Students)
        {
            var demographics = ExtractRecords.Demographics(row);
            if (row.Problems.Count == 0 && !students.TryAdd(id, new(id, demographics)))
            {
                row.RejectStudent("every student once");
            }

            return;
        }

        if (!students.TryGetValue(id, out var student))
        {
            if (row.Problems.Count == 0)
            {
                row.RejectStudent("a student of the students' extract");
            }

            student = new(id, new());
        }

        switch (kind)
        {
            case ExtractKind.Programs:
                Add(row, student.Programs, ExtractRecords.Program(row));
                break;
            case ExtractKind.Enrollment:
                Add(row, student.Enrollment, ExtractRecords.Enrollment(row));
                break;
            case ExtractKind.Attendance:
                Add(row, student.Attendance, ExtractRecords.Attendance(row));
                break;
            case ExtractKind.Suspensions:
                Add(row, student.Suspensions, ExtractRecords.Suspension(row));
                break;
            case ExtractKind.Assessments:
                Add(row, student.Assessments, ExtractRecords.Assessment(row), (a, b) => a.Subject == b.Subject, "one result per student and subject");
                break;
            case ExtractKind.Elpac:
                Add(row, student.Elpac, ExtractRecords.Elpac(row), (a, b) => a.Year == b.Year, "one result per student and year");
                break;
            case ExtractKind.Cohorts:
                Add(row, student.Cohorts, ExtractRecords.Cohort(row), (a, b) => a.Kind == b.Kind && a.ClassOf == b.ClassOf, "one outcome per student and cohort");
                break;
            default:
                var record = ExtractRecords.CollegeCareer(row);
                if (student.CollegeCareer is not null)
                {
                    row.RejectStudent("one row per student");
                }

                student.CollegeCareer = row.Problems.Count == 0 ? record : student.CollegeCareer;
                break;
        }
    }

    private static void Add<T>(ExtractRow row, List<T> records, T record, Func<T, T, bool>? same = null, string expected = "")
    {
        if (row.Problems.Count == 0 && same is not null && records.Exists(r => same(r, record)))
        {
            row.RejectStudent(expected);
        }

        if (row.Problems.Count == 0)
        {
            records.Add(record);
        }
    }
}

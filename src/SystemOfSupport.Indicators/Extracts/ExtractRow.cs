using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>One row while it is read: gives values by column name and collects what is wrong.</summary>
internal sealed class ExtractRow(string file, ExtractLayout layout, int[] positions)
{
    private const int LongestShown = 40;
    private const int LongestDigitRun = 4;
    private readonly List<ExtractProblem> _problems = [];
    private string[] _cells = [];
    private int _line;

    internal IReadOnlyList<ExtractProblem> Problems => _problems;

    internal void Start(string[] cells, int line)
    {
        _problems.Clear();
        (_cells, _line) = (cells, line);
    }

    internal StudentIdentifier Student()
    {
        if (!StudentIdentifier.TryParse(Cell(ExtractLayouts.StudentColumn, out var column), out var id))
        {
            _problems.Add(new(file, _line, column.Name, "(withheld)", column.Expected));
        }

        return id;
    }

    internal void RejectStudent(string expected) => _problems.Add(new(file, _line, ExtractLayouts.StudentColumn, "(withheld)", expected));

    internal void Reject(string column, string expected) => _problems.Add(new(file, _line, column, "", expected));

    internal string Text(string name) => Parse(name, t => (true, t));

    internal CdsCode Cds(string name) => Parse(name, t => (CdsCode.TryParse(t, out var v) && t.Length == CdsCode.Length, v));

    internal CdsCode? OptionalDistrict(string name) => IsBlank(name) ? null : Parse(name, t => (CdsCode.TryParse(t, out var v) && t.Length == CdsCode.Length && !v.IsSchool && !v.IsState, v));

    internal Grade Grade(string name) => Parse(name, t => (Grades.TryParse(t, out var v), v));

    internal GradeSet GradeSet(string name) => Parse(name, t => (Model.GradeSet.TryParse(t, null, out var v), v));

    internal SchoolYear SchoolYear(string name) => Parse(name, t => (Model.SchoolYear.TryParse(t, null, out var v), v));

    internal Tenths Days(string name) => IsBlank(name) ? default : Parse(name, t => (Tenths.TryParse(t, null, out var v) && v >= default(Tenths), v));

    internal LocalDate Date(string name) => Parse(name, t => LocalDatePattern.Iso.Parse(t).TryGetValue(default, out var v) ? (true, v) : (false, default));

    internal LocalDate? OptionalDate(string name) => IsBlank(name) ? null : Date(name);

    internal int Number(string name) => IsBlank(name) ? 0 : Parse(name, t => (Digits.TryParse(t, out var v) && v < 100_000, v));

    internal int? OptionalNumber(string name) => IsBlank(name) ? null : Number(name);

    internal int? OptionalNumber(string name, int least, int most) =>
        IsBlank(name) ? null : Parse(name, t => (Digits.TryParse(t, out var v) && v >= least && v <= most, v));

    internal bool YesNo(string name) => Parse(name, t => (t is "" or "N" or "n" or "Y" or "y", t is "Y" or "y"));

    internal bool? OptionalYesNo(string name) => IsBlank(name) ? null : YesNo(name);

    internal T Code<T>(string name, ExtractCode<T> codes)
        where T : struct, Enum =>
        Parse(name, t => (codes.TryParse(t, out var v), v));

    internal StudentGroup Race(string name) =>
        Parse(name, t => (StudentGroups.TryParse(t, out var v) && (v == StudentGroup.Unspecified || v.IsRaceOrEthnicity()), v));

    internal Indicator Subject(string name) =>
        Parse(name, t => (Model.Indicators.TryParse(t, out var v) && v is Indicator.EnglishLanguageArts or Indicator.Mathematics or Indicator.Science, v));

    internal AgencyKind Kind(string name) => Parse(name, t => (AgencyKinds.TryParse(t, out var v), v));

    private T Parse<T>(string name, Func<string, (bool Ok, T Value)> parse)
    {
        var text = Cell(name, out var column);
        var (ok, value) = column.IsRequired && text.Length == 0 ? (false, default(T)!) : parse(text);
        if (ok)
        {
            return value;
        }

        // What was read is not handed on, for no record would take it.
        _problems.Add(new(file, _line, name, Show(text), column.Expected));
        return default!;
    }

    private bool IsBlank(string name) => Cell(name, out var column).Length == 0 && !column.IsRequired;

    private string Cell(string name, out ExtractColumn column)
    {
        var index = layout.IndexOf(name);
        column = layout.Columns[index];
        return positions[index] is >= 0 and var position && position < _cells.Length ? _cells[position].Trim() : "";
    }

    // Only short values without long runs of digits are shown; of those with, school codes are.
    private string Show(string text)
    {
        var student = layout.Kind == ExtractKind.Agencies ? "" : Cell(ExtractLayouts.StudentColumn, out _);
        if (student.Length > 0 && text.Contains(student, StringComparison.Ordinal))
        {
            return "(withheld)";
        }

        var run = 0;
        var longest = 0;
        foreach (var character in text)
        {
            run = char.IsDigit(character) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var isSchoolCode = text.Length == CdsCode.Length && longest == CdsCode.Length;
        return (longest > LongestDigitRun && !isSchoolCode) || text.Length > LongestShown || text.Any(char.IsControl) ? "(withheld)" : text;
    }
}

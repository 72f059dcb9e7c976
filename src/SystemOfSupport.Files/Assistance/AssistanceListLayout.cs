using System.Globalization;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files;

/// <summary>The columns of one list, as they changed over the years, and how a row of it becomes a record.</summary>
internal sealed class AssistanceListLayout
{
    private const string Priorities = "priorities";
    private const string StatusColumn = "assistancestatus";
    private readonly Header _header;
    private readonly ReadReport _report;
    private readonly int _cds;
    private readonly int _name;
    private readonly int _county;
    private readonly int _year;
    private readonly int _total;
    private readonly int _ec52072;
    private readonly int _ec52071F;
    private readonly int[] _methods;
    private readonly List<(StudentGroup Group, int Column)> _letters = [];
    private readonly List<(DashboardYear? Year, int Column)> _statuses = [];

    internal AssistanceListLayout(Header header, int line, ReadReport report)
    {
        _header = header;
        _report = report;
        _cds = header.Require(report, line, "cds");
        _name = header.Require(report, line, "leaname", "districtname", "schoolname");
        _year = header.Require(report, line, "reportingyear", "reportyear");
        _county = header.Find("countyname");
        _total = header.Find("totalstudentgroups");
        _methods = [.. Enumerable.Range(1, 4).Select(m => header.Find($"metmethod{m.ToString(CultureInfo.InvariantCulture)}"))];
        _ec52072 = Starting("ec52072");
        _ec52071F = Starting("ec52071f");
        foreach (var (name, column) in header.Columns)
        {
            if (name.EndsWith(Priorities, StringComparison.Ordinal) && StudentGroups.TryParse(name.AsSpan(0, name.Length - Priorities.Length), out var group))
            {
                _letters.Add((group, column));
            }
            else if (name.StartsWith(StatusColumn, StringComparison.Ordinal))
            {
                _statuses.Add((DashboardYear.TryParse(name.AsSpan(StatusColumn.Length), null, out var year) ? year : null, column));
            }
        }

        if (_letters.Count == 0 || _statuses.Count == 0)
        {
            throw report.Fatal(line, "", string.Join(' ', header.Columns.Select(c => c.Key)), "columns such as 'SWDpriorities' and 'AssistanceStatus2024'");
        }
    }

    internal AssistanceRecord? Read(TableRow row)
    {
        if (!CdsCode.TryParse(row[_cds].Trim(), out var cds))
        {
            Bad(row, _cds, "a CDS code of 14 digits");
        }

        if (!DashboardYear.TryParse(row[_year].Trim(), null, out var year))
        {
            Bad(row, _year, "a Dashboard year");
        }

        var letters = new Dictionary<StudentGroup, PriorityLetter>();
        foreach (var (group, column) in _letters)
        {
            if (!PriorityLetter.TryParse(row[column].Trim(), null, out var letter))
            {
                Bad(row, column, "a letter from A to K, * or a blank");
            }
            else if (letter.IsMet)
            {
                letters.Add(group, letter);
            }
        }

        var status = AssistanceStatus.NotDetermined;
        var earlier = new Dictionary<DashboardYear, AssistanceStatus>();
        foreach (var (statusYear, column) in _statuses)
        {
            var value = Status(row, column);
            if (statusYear is null || statusYear == year)
            {
                status = value;
            }
            else if (value != AssistanceStatus.NotDetermined)
            {
                earlier.Add(statusYear.Value, value);
            }
        }

        var record = new AssistanceRecord
        {
            Year = year,
            Agency = new(cds, row[_name].Trim(), cds.IsSchool ? AgencyKind.Charter : cds.IsOfCountyOffice ? AgencyKind.CountyOffice : AgencyKind.District) { CountyName = _county < 0 ? "" : row[_county].Trim() },
            Status = status,
            EarlierStatuses = earlier,
            Letters = letters,
            TotalStudentGroups = _total < 0 ? null : Cell.Count(_report, row.Line, _header.Name(_total), row[_total].Trim() is "*" ? "" : row[_total]),
            Methods = [.. _methods.Select(m => YesNo(row, m))],
            Ec52072 = YesNo(row, _ec52072),
            Ec52071F = YesNo(row, _ec52071F),
        };
        return _report.RowHasError ? null : record;
    }

    private AssistanceStatus Status(TableRow row, int column)
    {
        var text = row[column].Trim();
        if (text.Length == 0 || text is "*")
        {
            return AssistanceStatus.NotDetermined;
        }

        if (!AssistanceStatuses.TryParse(text, out var status))
        {
            Bad(row, column, "an assistance status, * or a blank");
        }

        return status;
    }

    private bool? YesNo(TableRow row, int column)
    {
        if (column < 0)
        {
            return null;
        }

        switch (row[column].Trim())
        {
            case "Y":
                return true;
            case "N":
                return false;
            case "" or "*":
                return null;
            default:
                Bad(row, column, "Y, N, * or a blank");
                return null;
        }
    }

    private int Starting(string prefix) => _header.Columns.Where(c => c.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(c => c.Value).DefaultIfEmpty(-1).First();

    private void Bad(TableRow row, int column, string expected) => _report.Add(DiagnosticSeverity.Error, row.Line, _header.Name(column), row[column], expected);
}

using System.Globalization;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files;

/// <summary>The columns of one list of schools, as they changed over the years and as <see cref="EssaWriter"/> names them, and how a row of it becomes a record.</summary>
internal sealed class EssaListLayout
{
    private const string StatusColumn = "assistancestatus";
    private const string TitleIColumn = "titlei";
    private static readonly string[] TotalColumns = ["totstudgrps", "totalgroups", "totstudgrpsatsi", "totstudgrpstsi"];
    private readonly Header _header;
    private readonly ReadReport _report;
    private readonly int _cds;
    private readonly int _year;
    private readonly int _school;
    private readonly int _district;
    private readonly int _county;
    private readonly int _charter;
    private readonly int _dass;
    private readonly int _exit;
    private readonly int _enrollment;
    private readonly int _smallFlag;
    private readonly int _colors;
    private readonly int[] _totals;
    private readonly List<(StudentGroup Group, int Column)> _groups = [];
    private readonly List<(int? Year, int Column)> _statuses = [];
    private readonly List<(SchoolYear Year, int Column)> _titleI = [];

    internal EssaListLayout(Header header, int line, ReadReport report)
    {
        _header = header;
        _report = report;
        _cds = header.Require(report, line, "cds", "cdscode");
        _year = header.Require(report, line, "repyr", "reportingyear", "reportyear", "year");
        _school = header.Find("school", "schoolname", "name");
        _district = header.Find("district", "districtname");
        _county = header.Find("county", "countyname");
        _charter = header.Find("charter", "charterflag");
        _dass = header.Find("dass", "dassflag");
        _exit = header.Find("exit");
        _enrollment = header.Find("enrollmentcount");
        _smallFlag = header.Find("dasscsienrollflag");
        _colors = header.Find("colors");

        // From 2024 on a total for each of the two statuses takes the place of one.
        _totals = [.. TotalColumns.Select(n => header.Find(n)).Where(c => c >= 0)];
        foreach (var (name, column) in header.Columns)
        {
            if (name is "status")
            {
                _statuses.Add((null, column));
            }
            else if (name.StartsWith(StatusColumn, StringComparison.Ordinal))
            {
                _statuses.Add((name.Length == StatusColumn.Length ? null : YearOf(name, StatusColumn, y => y is > SchoolYear.MinimumStart and <= SchoolYear.MaximumStart) ?? throw Bad("AssistanceStatus, or AssistanceStatus and a year"), column));
            }
            else if (name.StartsWith(TitleIColumn, StringComparison.Ordinal))
            {
                // The two halves are the last digits of the years in which a school year starts and ends.
                var years = YearOf(name, TitleIColumn, y => (y % 100) == ((y / 100) + 1) % 100) ?? throw Bad("TitleI and a school year, such as TitleI2324");
                _titleI.Add((new SchoolYear(2000 + (years / 100)), column));
            }
            else if (StudentGroups.TryParse(name, out var group) && group.Kind() == StudentGroupKind.Accountable)
            {
                _groups.Add((group, column));
            }

            FileReadException Bad(string expected) => report.Fatal(line, header.Name(column), header.Name(column), expected);
        }
    }

    // Four digits after the name.
    private static int? YearOf(string name, string prefix, Func<int, bool> isValid) =>
        name.Length == prefix.Length + 4 && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && isValid(year) ? year : null;

    internal EssaRecord? Read(TableRow row)
    {
        if (!CdsCode.TryParse(row[_cds].Trim(), out var cds))
        {
            Bad(row, _cds, "a CDS code of 14 digits");
        }

        if (!DashboardYear.TryParse(row[_year].Trim(), null, out var year) && !IsCarried(row[_year].Trim(), out year))
        {
            Bad(row, _year, "a Dashboard year, or 2020 or 2021");
        }

        var status = EssaStatus.NotDetermined;
        var earlier = new Dictionary<SchoolYear, EssaStatus>();
        foreach (var (statusYear, column) in _statuses)
        {
            var value = Status(row, column);
            if (statusYear is null || statusYear == year.Number)
            {
                status = value;
            }
            else if (value != EssaStatus.NotDetermined)
            {
                earlier.Add(new SchoolYear(statusYear.Value - 1), value);
            }
        }

        var record = new EssaRecord(
            new Agency(cds, Text(row, _school), IsCharter(row) ? AgencyKind.Charter : AgencyKind.School)
            {
                DistrictName = Text(row, _district),
                CountyName = Text(row, _county),
                IsAlternativeSchool = Yes(row, _dass) ?? false,
            },
            year)
        {
            Status = status,
            Exit = IsCarried(row[_year].Trim(), out _) ? null : Exit(row),
            Groups = Groups(row),
            EarlierStatuses = earlier,
            TitleI = _titleI.Select(t => (t.Year, Value: Yes(row, t.Column))).Where(t => t.Value is not null).ToDictionary(t => t.Year, t => t.Value!.Value),
            CensusDayEnrollment = _enrollment < 0 || row[_enrollment].Trim() is "*" ? null : Cell.Count(_report, row.Line, _header.Name(_enrollment), row[_enrollment]),
            SmallAlternativeFlag = _smallFlag < 0 ? null : Yes(row, _smallFlag) ?? false,
            HasColors = Yes(row, _colors),
        };
        return _report.RowHasError ? null : record;
    }

    // The lists of 2020 and 2021, which have no Dashboard, carry on the determinations of 2019.
    private static bool IsCarried(string text, out DashboardYear determined)
    {
        determined = 2019;
        return text is "2020" or "2021";
    }

    private EssaStatus Status(TableRow row, int column)
    {
        var text = row[column].Trim();
        if (text.Length == 0 || text is "*")
        {
            return EssaStatus.NotDetermined;
        }

        if (!EssaStatuses.TryParse(text, out var status))
        {
            Bad(row, column, "CSI Grad, CSI Low Perform, ATSI, TSI, No Status, General Assistance, * or a blank");
        }

        return status;
    }

    private EssaExit? Exit(TableRow row)
    {
        if (_exit < 0 || row[_exit].Trim() is "" or "*")
        {
            return null;
        }

        if (!EssaExits.TryParse(row[_exit].Trim(), out var exit))
        {
            Bad(row, _exit, "CSIEXIT, ATSIEXIT, NOEXIT, * or a blank");
        }

        return exit;
    }

    private StudentGroupSet Groups(TableRow row)
    {
        var groups = StudentGroupSet.Empty;
        foreach (var (group, column) in _groups)
        {
            switch (row[column].Trim())
            {
                case "1":
                    groups = groups.With(group);
                    break;
                case "0" or "" or "*":
                    break;
                default:
                    Bad(row, column, "0, 1, * or a blank");
                    break;
            }
        }

        int?[] totals = [.. _totals.Select(t => Cell.Count(_report, row.Line, _header.Name(t), row[t].Trim() is "*" ? "" : row[t]))];
        var first = Array.FindIndex(totals, t => t is not null);
        if (first >= 0 && totals.Sum(t => (long)(t ?? 0)) != groups.Count)
        {
            Bad(row, _totals[first], FormattableString.Invariant($"{groups.Count}, the number of groups marked in the row"));
        }

        return groups;
    }

    // The column tells how a charter school is funded: directly (DF) or through its district (LF).
    private bool IsCharter(TableRow row) =>
        _charter >= 0 && (row[_charter].Trim() is "DF" or "LF" || Yes(row, _charter) == true);

    private bool? Yes(TableRow row, int column)
    {
        if (column < 0)
        {
            return null;
        }

        switch (row[column].Trim())
        {
            case "Yes" or "Y" or "YES":
                return true;
            case "No" or "N" or "NO":
                return false;
            case "" or "*":
                return null;
            default:
                Bad(row, column, "Yes, No, * or a blank");
                return null;
        }
    }

    private static string Text(TableRow row, int column) => column < 0 ? "" : row[column].Trim();

    private void Bad(TableRow row, int column, string expected) => _report.Add(DiagnosticSeverity.Error, row.Line, _header.Name(column), row[column], expected);
}

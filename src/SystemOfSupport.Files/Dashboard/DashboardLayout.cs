using nietras.SeparatedValues;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Files;

/// <summary>The columns of one Dashboard file, and how a row of it becomes a result.</summary>
internal sealed class DashboardLayout
{
    private readonly ReadReport _report;
    private readonly Indicator _indicator;
    private readonly DashboardYear _year;
    private readonly bool _isGrade11;
    private readonly int _cds;
    private readonly int _rtype;
    private readonly int _school;
    private readonly int _district;
    private readonly int _county;
    private readonly int _group;
    private readonly int _reportingYear;
    private readonly int _suspensionType;
    private readonly int _charter;
    private readonly int _countyOffice;
    private readonly int _dass;
    private readonly int _highSchool;
    private readonly int _currentNumerator;
    private readonly int _currentDenominator;
    private readonly int _priorNumerator;
    private readonly int _priorDenominator;
    private readonly int _currentTesters;
    private readonly int _priorTesters;
    private readonly int _currentDisabilities;
    private readonly int _priorDisabilities;
    private readonly int _status;
    private readonly int _priorStatus;
    private readonly int _change;
    private readonly int _statusLevel;
    private readonly int _changeLevel;
    private readonly int _color;
    private readonly int _box;
    private readonly int _pairShare;
    private readonly (int Column, ResultFlags Flag)[] _flags;

    internal DashboardLayout(Header header, Indicator indicator, DashboardYear year, bool isGrade11, ReadReport report)
    {
        Header = header;
        _report = report;
        _indicator = indicator;
        _year = year;
        _isGrade11 = isGrade11;
        _cds = header.Require(report, 1, "cds", "cdscode");
        _rtype = header.Require(report, 1, "rtype");
        _group = indicator == Indicator.EnglishLearnerProgress ? header.Find("studentgroup") : header.Require(report, 1, "studentgroup");
        _suspensionType = indicator == Indicator.Suspension ? header.Require(report, 1, "type") : -1;
        var reported = RuleBooks.Years.Contains(year) && RuleBooks.For(year)[indicator].Reporting >= IndicatorReporting.StatusOnly && !isGrade11;
        _currentDenominator = reported ? header.Require(report, 1, "currdenom") : header.Find("currdenom");
        _status = reported ? header.Require(report, 1, "currstatus") : header.Find("currstatus");
        _school = header.Find("schoolname");
        _district = header.Find("districtname");
        _county = header.Find("countyname");
        _reportingYear = header.Find("reportingyear");
        _charter = header.Find("charterflag");
        _countyOffice = header.Find("coeflag");
        _dass = header.Find("dassflag");
        _highSchool = header.Find("hscutpoints");
        _currentNumerator = header.Find("currnumer", indicator == Indicator.CollegeCareer ? "currprep" : "currnumer");
        _priorNumerator = header.Find("priornumer", indicator == Indicator.CollegeCareer ? "priorprep" : "priornumer");
        _priorDenominator = header.Find("priordenom");
        _currentTesters = header.Find("currtesters");
        _priorTesters = header.Find("priortesters");
        _currentDisabilities = header.Find("currdenomswd");
        _priorDisabilities = header.Find("priordenomswd");
        _priorStatus = header.Find("priorstatus");
        _change = header.Find("change");
        _statusLevel = header.Find("statuslevel");
        _changeLevel = header.Find("changelevel");
        _color = header.Find("color");
        _box = header.Find("box");
        _pairShare = header.Find("pairsharemethod");
        _flags =
        [
            (header.Find("certifyflag"), ResultFlags.CertifyFlag),
            (header.Find("dataerrorflag"), ResultFlags.DataErrorFlag),
            (header.Find("flag50pct"), ResultFlags.Flag50Pct),
            (header.Find("flag95pct"), ResultFlags.Flag95Pct),
        ];
    }

    internal Header Header { get; }

    internal IndicatorResult? Read(SepReader.Row row, int line, out PublishedRating published)
    {
        published = default;
        var cds = Required<CdsCode>(row, line, _cds, "a CDS code of 14 digits");
        var recordType = RecordTypes.TryParse(row[_rtype].Span, out var type) ? type : Bad(row, line, _rtype, "S, D or X", default(RecordType));
        var group = _group < 0 ? StudentGroup.EnglishLearner
            : StudentGroups.TryParse(row[_group].Span, out var known) ? known
            : Bad(row, line, _group, "the code of a student group", default(StudentGroup));
        if (_reportingYear >= 0 && (!DashboardYear.TryParse(row[_reportingYear].Span.Trim(), null, out var year) || year != _year))
        {
            Bad(row, line, _reportingYear, $"{_year}, the year of the file", 0);
        }

        var suspensionType = _suspensionType < 0 ? SuspensionType.None
            : SuspensionTypes.TryParse(row[_suspensionType].Span, out var span) && span != SuspensionType.None ? span
            : Bad(row, line, _suspensionType, "ES, MS, HS, ED, HD or UD", SuspensionType.None);
        var current = Count(row, line, _currentDenominator);
        var prior = Count(row, line, _priorDenominator);
        var change = Number(row, line, _change);
        var status = Number(row, line, _status);
        published = new(
            Level(row, line, _statusLevel, 5) is { } s ? (StatusLevel)s : null,
            Level(row, line, _changeLevel, 5) is { } c ? (ChangeLevel)c : null,
            Level(row, line, _color, 5) is { } p ? (PerformanceLevel)p : null,
            Boxed(row, line));
        var flags = Flags(row, line);
        flags |= _isGrade11 ? ResultFlags.InformationOnly : ResultFlags.None;
        flags |= _change >= 0 && change is null && current is > 0 && prior is > 0 ? ResultFlags.NotComparable : ResultFlags.None;
        var currentNumerator = Count(row, line, _currentNumerator);
        CheckNumerator(row, line, currentNumerator, current);
        var result = _report.RowHasError ? null : new IndicatorResult
        {
            Year = _year,
            Indicator = _indicator,
            Cds = cds,
            RecordType = recordType,
            Group = group,
            SchoolName = Text(row, _school),
            DistrictName = Text(row, _district),
            CountyName = Text(row, _county),
            IsCharter = Flag(row, line, _charter),
            IsCountyOffice = Flag(row, line, _countyOffice) || (recordType == RecordType.District && cds.IsOfCountyOffice),
            IsAlternativeSchool = Flag(row, line, _dass),
            SuspensionType = suspensionType,
            HighSchoolCutPoints = Flag(row, line, _highSchool),
            CurrentNumerator = currentNumerator,
            CurrentDenominator = current,
            PriorNumerator = Count(row, line, _priorNumerator),
            PriorDenominator = prior,
            CurrentTesters = Count(row, line, _currentTesters),
            PriorTesters = Count(row, line, _priorTesters),
            CurrentIdentifiedDisabilities = Count(row, line, _currentDisabilities),
            PriorIdentifiedDisabilities = Count(row, line, _priorDisabilities),
            CurrentStatus = status,
            PriorStatus = Number(row, line, _priorStatus),
            Change = change,
            Flags = flags,
        };
        WarnOfText(result, line);
        return _report.RowHasError ? null : result;
    }

    // More students with the condition than students: only English learner progress of fall 2017, whose denominator leaves out some of them.
    private void CheckNumerator(SepReader.Row row, int line, int? numerator, int? denominator)
    {
        if (numerator > denominator && !(_indicator == Indicator.EnglishLearnerProgress && _year.Number == 2017))
        {
            Bad(row, line, _currentNumerator, FormattableString.Invariant($"no more than the denominator {denominator}"), 0);
        }
    }

    private ResultFlags Flags(SepReader.Row row, int line)
    {
        var flags = ResultFlags.None;
        foreach (var (column, flag) in _flags)
        {
            flags |= Flag(row, line, column) ? flag : ResultFlags.None;
        }

        return flags | (_pairShare >= 0 && !row[_pairShare].Span.IsWhiteSpace() ? ResultFlags.PairShare : ResultFlags.None);
    }

    private void WarnOfText(IndicatorResult? result, int line)
    {
        if (result is not null && (result.SchoolName.Contains('\uFFFD', StringComparison.Ordinal) || result.DistrictName.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            _report.Add(DiagnosticSeverity.Warning, line, Header.Name(_school >= 0 ? _school : _district), $"{result.SchoolName} {result.DistrictName}", "text in the encoding of the year (UTF-8 since 2019)");
        }
    }

    private T Required<T>(SepReader.Row row, int line, int column, string expected)
        where T : ISpanParsable<T> =>
        T.TryParse(row[column].Span.Trim(), null, out var value) ? value : Bad(row, line, column, expected, default(T)!);

    private int? Level(SepReader.Row row, int line, int column, int maximum) =>
        column < 0 ? null
        : Cell.Count(_report, line, Header.Name(column), row[column].Span) is not { } level ? null
        : level <= maximum ? level
        : Bad(row, line, column, FormattableString.Invariant($"0 to {maximum}"), 0);

    private Box? Boxed(SepReader.Row row, int line) =>
        _box < 0 || row[_box].Span.IsWhiteSpace() ? null
        : Box.TryParse(row[_box].Span, null, out var box) ? box
        : Bad(row, line, _box, "0, or a box from 10 to 250 in steps of 10", Box.None);

    private int? Count(SepReader.Row row, int line, int column) => column < 0 ? null : Cell.Count(_report, line, Header.Name(column), row[column].Span);

    private Tenths? Number(SepReader.Row row, int line, int column) => column < 0 || row[column].Span.Trim() is "N/A" ? null : Cell.Number(_report, line, Header.Name(column), row[column].Span);

    private bool Flag(SepReader.Row row, int line, int column) => column >= 0 && Cell.Flag(_report, line, Header.Name(column), row[column].Span);

    private static string Text(SepReader.Row row, int column) => column < 0 ? "" : row[column].Span.Trim().ToString();

    private T Bad<T>(SepReader.Row row, int line, int column, string expected, T value)
    {
        _report.Add(DiagnosticSeverity.Error, line, Header.Name(column), row[column].Span.ToString(), expected);
        return value;
    }
}

using nietras.SeparatedValues;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Files;

/// <summary>The columns of one Dashboard file, and how a row of it becomes a result.</summary>
internal sealed class DashboardLayout
{
    private const char Separator = '\t';

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

    // The columns that name the agency or school, and whether they are the first ones, with others after.
    private readonly int[] _named;
    private readonly bool _namedFirst;
    private readonly EntityTexts _entities = new();
    private readonly CodeCache<StudentGroup> _groups = new();
    private readonly CodeCache<SuspensionType> _suspensionTypes = new();
    private readonly CodeCache<DashboardYear> _years = new();
    private readonly CodeCache<Box> _boxes = new();
    private EntityText? _last;
    private char[] _joined = new char[256];

    internal DashboardLayout(Header header, DashboardFileReader of)
    {
        var (indicator, year, isGrade11, report) = (of.Indicator, of.Year, of.IsGrade11, of.Report);
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
        _flags = [.. _flags.Where(f => f.Column >= 0)];
        _named = [.. new[] { _cds, _rtype, _school, _district, _county, _charter, _countyOffice, _dass }.Where(c => c >= 0).Order()];
        _namedFirst = _named[^1] == _named.Length - 1 && _named.Length < header.Count;
    }

    internal Header Header { get; }

    /// <summary>Reads one row; gives the agency or school that it is of, or null where the row is rejected.</summary>
    internal EntityText? Read(SepReader.Row row, int line, ref FrameRow values, out PublishedRating published)
    {
        var entity = Entity(row, line);
        CheckYear(row, line);
        var currentNumerator = Count(row, line, _currentNumerator);
        var current = Count(row, line, _currentDenominator);
        var prior = Count(row, line, _priorDenominator);
        var change = Number(row, line, _change);
        values = new()
        {
            Indicator = _indicator,
            Group = _group < 0 ? StudentGroup.EnglishLearner : Code(row, line, _group, _groups, StudentGroups.TryParse, "the code of a student group"),
            SuspensionType = _suspensionType < 0 ? SuspensionType.None : Code(row, line, _suspensionType, _suspensionTypes, TrySuspensionType, "ES, MS, HS, ED, HD or UD"),
            HighSchoolCutPoints = Flag(row, line, _highSchool),
            CurrentNumerator = currentNumerator,
            CurrentDenominator = current,
            PriorNumerator = Count(row, line, _priorNumerator),
            PriorDenominator = prior,
            CurrentTesters = Count(row, line, _currentTesters),
            PriorTesters = Count(row, line, _priorTesters),
            CurrentDisabilities = Count(row, line, _currentDisabilities),
            PriorDisabilities = Count(row, line, _priorDisabilities),
            CurrentStatus = Number(row, line, _status),
            PriorStatus = Number(row, line, _priorStatus),
            Change = change,
            Flags = Flags(row, line)
                | (_isGrade11 ? ResultFlags.InformationOnly : ResultFlags.None)
                | (_change >= 0 && change is null && current > 0 && prior > 0 ? ResultFlags.NotComparable : ResultFlags.None),
        };
        published = new((StatusLevel?)Level(row, line, _statusLevel), (ChangeLevel?)Level(row, line, _changeLevel), (PerformanceLevel?)Level(row, line, _color), Boxed(row, line));
        CheckNumerator(row, line, currentNumerator, current);
        if (_report.RowHasError)
        {
            return null;
        }

        if (entity!.HasBrokenName)
        {
            var (school, district) = (entity.Entity.SchoolName, entity.Entity.DistrictName);
            _report.Add(DiagnosticSeverity.Warning, line, Header.Name(_school >= 0 ? _school : _district), $"{school} {district}", "text in the encoding of the year (UTF-8 since 2019)");
        }

        return entity;
    }

    // The agency or school of a row; null where it cannot be read. Files are in the order of codes: mostly it is the one of the row before.
    private EntityText? Entity(SepReader.Row row, int line)
    {
        if (_namedFirst && _last is not null && row.Span.StartsWith(_last.Text, StringComparison.Ordinal))
        {
            return _last;
        }

        var text = Joined(row);
        if (_entities.TryGet(text, out var known))
        {
            return _last = known;
        }

        var errors = _report.RowHasError;
        var cds = CdsCode.TryParse(row[_cds].Span, null, out var code) ? code : Bad(row, line, _cds, "a CDS code of 14 digits", default(CdsCode));
        var recordType = RecordTypes.TryParse(row[_rtype].Span, out var type) ? type : Bad(row, line, _rtype, "S, D or X", default(RecordType));
        var entity = new FrameEntity(
            cds,
            recordType,
            Text(row, _school, _last?.Entity.SchoolName),
            Text(row, _district, _last?.Entity.DistrictName),
            Text(row, _county, _last?.Entity.CountyName),
            IsCharter: Flag(row, line, _charter),
            IsCountyOffice: Flag(row, line, _countyOffice) || (recordType == RecordType.District && cds.IsOfCountyOffice),
            IsAlternativeSchool: Flag(row, line, _dass));
        return _report.RowHasError != errors ? null : _last = _entities.Add(text, entity);
    }

    private ReadOnlySpan<char> Joined(SepReader.Row row)
    {
        var length = 0;
        foreach (var column in _named)
        {
            var cell = row[column].Span;
            if (_joined.Length < length + cell.Length + 1)
            {
                Array.Resize(ref _joined, 2 * (length + cell.Length + 1));
            }

            cell.CopyTo(_joined.AsSpan(length));
            length += cell.Length;
            _joined[length++] = Separator;
        }

        return _joined.AsSpan(0, length);
    }

    private void CheckYear(SepReader.Row row, int line)
    {
        if (_reportingYear >= 0 && !(_years.TryGet(row[_reportingYear].Span, TryYear, out var year) && year == _year))
        {
            Bad(row, line, _reportingYear, $"{_year}, the year of the file", 0);
        }
    }

    // More students with the condition than students: only English learner progress of fall 2017, whose denominator leaves out some of them.
    private void CheckNumerator(SepReader.Row row, int line, int numerator, int denominator)
    {
        if (numerator > denominator && denominator != Narrow.BlankCount && !(_indicator == Indicator.EnglishLearnerProgress && _year.Number == 2017))
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

    private T Code<T>(SepReader.Row row, int line, int column, CodeCache<T> codes, CodeCache<T>.TryRead read, string expected) =>
        codes.TryGet(row[column].Span, read, out var value) ? value : Bad(row, line, column, expected, default(T)!);

    private static bool TrySuspensionType(ReadOnlySpan<char> text, out SuspensionType type) => SuspensionTypes.TryParse(text, out type) && type != SuspensionType.None;

    private static bool TryYear(ReadOnlySpan<char> text, out DashboardYear year) => DashboardYear.TryParse(text.Trim(), null, out year);

    private byte? Level(SepReader.Row row, int line, int column)
    {
        if (column < 0)
        {
            return null;
        }

        var text = row[column].Span;
        return text.Length == 1 && text[0] is >= '0' and <= '5' ? (byte)(text[0] - '0')
            : Cell.Count(_report, line, Header.Name(column), text) is not { } level ? null
            : level <= 5 ? (byte)level
            : Bad<byte>(row, line, column, "0 to 5", 0);
    }

    private Box? Boxed(SepReader.Row row, int line) =>
        _box < 0 || row[_box].Span.IsWhiteSpace() ? null
        : _boxes.TryGet(row[_box].Span, TryBox, out var box) ? box
        : Bad(row, line, _box, "0, or a box from 10 to 250 in steps of 10", Box.None);

    private static bool TryBox(ReadOnlySpan<char> text, out Box box) => Box.TryParse(text, null, out box);

    private int Count(SepReader.Row row, int line, int column) =>
        column < 0 ? Narrow.BlankCount : Cell.Count(_report, line, Header.Name(column), row[column].Span) ?? Narrow.BlankCount;

    private Tenths? Number(SepReader.Row row, int line, int column) => column < 0 || row[column].Span.Trim() is "N/A" ? null : Cell.Number(_report, line, Header.Name(column), row[column].Span);

    private bool Flag(SepReader.Row row, int line, int column) => column >= 0 && Cell.Flag(_report, line, Header.Name(column), row[column].Span);

    // Neighbours share their district and county: one string for all of them.
    private static string Text(SepReader.Row row, int column, string? before)
    {
        var text = column < 0 ? [] : row[column].Span.Trim();
        return text.SequenceEqual(before) ? before ?? "" : text.ToString();
    }

    private T Bad<T>(SepReader.Row row, int line, int column, string expected, T value)
    {
        _report.Add(DiagnosticSeverity.Error, line, Header.Name(column), row[column].Span.ToString(), expected);
        return value;
    }
}

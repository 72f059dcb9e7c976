using System.Globalization;
using nietras.SeparatedValues;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>Reads golden rating cases from delimited text and rates them.</summary>
/// <remarks>
/// The first line names the columns; the delimiter (comma, semicolon, tab or bar) is found from it. A column that is absent counts as blank.
/// Columns of the row, as in the official files: <c>year</c>, <c>indicator</c>, <c>rtype</c>, <c>studentgroup</c> (these four are required),
/// <c>type</c>, <c>hscutpoints</c>, <c>dass</c> (Y or blank), <c>currnumer</c>, <c>currdenom</c>, <c>priornumer</c>, <c>priordenom</c>,
/// <c>currstatus</c>, <c>change</c>, and <c>flags</c>: names such as <c>certifyflag</c>, <c>dataerrorflag</c>, <c>flag50pct</c>, <c>flag95pct</c>,
/// separated by a space. Columns of the expected rating: <c>statuslevel</c>, <c>changelevel</c>, <c>color</c> (0 to 5), <c>box</c> (0 to 250),
/// where a blank is 0, and <c>reason</c> (a code such as <c>tooFewStudents</c>), where a blank leaves it open.
/// </remarks>
public static class GoldenCases
{
    private static readonly string[] Columns =
    [
        "year", "indicator", "rtype", "studentgroup", "type", "hscutpoints", "dass", "currnumer", "currdenom", "priornumer", "priordenom",
        "currstatus", "change", "flags", "statuslevel", "changelevel", "color", "box", "reason",
    ];

    /// <summary>Reads the cases of a file.</summary>
    /// <exception cref="FormatException">A column or a value is not understood; the message names the place, the value and what was expected.</exception>
    public static IReadOnlyList<GoldenCase> ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(File.ReadAllText(path), Path.GetFileName(path));
    }

    /// <summary>Reads the cases of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">How messages call it.</param>
    /// <exception cref="FormatException">A column or a value is not understood; the message names the place, the value and what was expected.</exception>
    public static IReadOnlyList<GoldenCase> Read(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        using var reader = Sep.Reader(o => o with { HasHeader = true, Trim = SepTrim.All }).FromText(text);
        var columns = reader.Header.ColNames.ToList();
        if (columns.Find(c => !Columns.Contains(c, StringComparer.Ordinal)) is { } unknown)
        {
            throw new FormatException($"{name}, line 1: '{unknown}' is not a column. Expected some of {string.Join(", ", Columns)}.");
        }

        if (Columns.Take(4).FirstOrDefault(c => !columns.Contains(c, StringComparer.Ordinal)) is { } missing)
        {
            throw new FormatException($"{name}, line 1: the column '{missing}' is missing.");
        }

        var cases = new List<GoldenCase>();
        foreach (var row in reader)
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var column in columns)
            {
                cells.Add(column, row[column].ToString());
            }

            cases.Add(Case(cells, string.Create(CultureInfo.InvariantCulture, $"{name}, line {row.LineNumberFrom}")));
        }

        return cases;
    }

    /// <summary>Rates the cases by the books of their years; empty where all agree.</summary>
    public static IReadOnlyList<GoldenMismatch> Check(IEnumerable<GoldenCase> cases) => Check(cases, Rater.For);

    /// <summary>Rates the cases by the raters given, such as those of own books; empty where all agree.</summary>
    public static IReadOnlyList<GoldenMismatch> Check(IEnumerable<GoldenCase> cases, Func<DashboardYear, Rater> raters)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(raters);
        return
        [
            .. cases.Select(c => new GoldenMismatch(c, raters(c.Result.Year).Rate(c.Result)))
                .Where(m => m.Case.Status != m.Rating.Status || m.Case.Change != m.Rating.Change || m.Case.Level != m.Rating.Level || m.Case.Box != m.Rating.Box
                    || (m.Case.Reason is { } reason && reason != m.Rating.Reason)),
        ];
    }

    private static GoldenCase Case(Dictionary<string, string> cells, string source)
    {
        var recordType = Value("rtype", RecordTypes.Parse);
        var result = new IndicatorResult
        {
            Year = Value("year", t => DashboardYear.Parse(t, null)),
            Indicator = Value("indicator", Model.Indicators.Parse),
            RecordType = recordType,
            Group = Value("studentgroup", StudentGroups.Parse),
            Cds = recordType == RecordType.State ? CdsCode.State : CdsCode.Of(SyntheticCounty.CountyCode, 75_999, recordType == RecordType.School ? 1 : 0),
            SuspensionType = Optional("type", t => SuspensionTypes.Parse(t)) ?? SuspensionType.None,
            HighSchoolCutPoints = Optional("hscutpoints", Flag) ?? false,
            IsAlternativeSchool = Optional("dass", Flag) ?? false,
            CurrentNumerator = Optional("currnumer", Count),
            CurrentDenominator = Optional("currdenom", Count),
            PriorNumerator = Optional("priornumer", Count),
            PriorDenominator = Optional("priordenom", Count),
            CurrentStatus = Optional("currstatus", t => Tenths.Parse(t, null)),
            Change = Optional("change", t => Tenths.Parse(t, null)),
            Flags = Optional("flags", Flags) ?? ResultFlags.None,
        };
        return new(
            source,
            result,
            Optional("statuslevel", t => StatusLevels.Parse(t)) ?? StatusLevel.None,
            Optional("changelevel", t => ChangeLevels.Parse(t)) ?? ChangeLevel.None,
            Optional("color", t => PerformanceLevels.Parse(t)) ?? PerformanceLevel.None,
            Optional("box", t => Box.Parse(t, null)) ?? Box.None,
            Optional("reason", Reason));

        T? Optional<T>(string column, Parser<T> parse)
            where T : struct =>
            cells.GetValueOrDefault(column, "").Length == 0 ? null : Value(column, parse);

        T Value<T>(string column, Parser<T> parse)
        {
            try
            {
                return parse(cells[column]);
            }
            catch (FormatException e)
            {
                throw new FormatException($"{source}, column '{column}': {e.Message}", e);
            }
        }
    }

    private delegate T Parser<out T>(ReadOnlySpan<char> text);

    private static int Count(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw new FormatException($"'{text}' is not a count. Expected digits.");

    private static bool Flag(ReadOnlySpan<char> text) => text is "Y" ? true : throw new FormatException($"'{text}' is not a flag. Expected Y or a blank.");

    private static ResultFlags Flags(ReadOnlySpan<char> text)
    {
        var flags = ResultFlags.None;
        foreach (var name in text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            flags |= Array.Find(Enum.GetValues<ResultFlags>(), f => f != ResultFlags.None && name.Equals(f.ToString(), StringComparison.OrdinalIgnoreCase)) is var flag and not ResultFlags.None
                ? flag
                : throw new FormatException($"'{name}' is not a flag of a row. Expected some of {string.Join(", ", Enum.GetNames<ResultFlags>().Skip(1))}.");
        }

        return flags;
    }

    private static RatingReason Reason(ReadOnlySpan<char> text)
    {
        foreach (var reason in Enum.GetValues<RatingReason>())
        {
            if (text.SequenceEqual(reason.Code()))
            {
                return reason;
            }
        }

        throw new FormatException($"'{text}' is not a reason. Expected one of {string.Join(", ", Enum.GetValues<RatingReason>().Select(r => r.Code()))}.");
    }
}

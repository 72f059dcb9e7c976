using SystemOfSupport.Policy;
using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>Writes one indicator file of a Dashboard year: tab-delimited, lines end with CR LF, a blank where the state blanks.</summary>
internal sealed class DashboardWriter
{
    // The state marks denominators below this.
    private const int SmallDenominator = 150;
    private readonly TextWriter _writer;
    private readonly LineText _line = new();
    private readonly Action<LineText, DashboardLine>[] _cells;

    /// <summary>Makes a writer and writes the header. The text writer stays the caller's.</summary>
    internal DashboardWriter(Indicator indicator, DashboardYear year, TextWriter writer)
    {
        _writer = writer;
        var columns = DashboardColumns.Of(indicator, year);
        _cells = [.. columns.Select(CellOf)];
        _line.Add(string.Join('\t', columns));
        _line.WriteTo(writer);
    }

    internal void Write(DashboardLine line)
    {
        for (var i = 0; i < _cells.Length; i++)
        {
            if (i > 0)
            {
                _line.Add('\t');
            }

            _cells[i](_line, line);
        }

        _line.WriteTo(_writer);
    }

    private static Action<LineText, DashboardLine> CellOf(string column) => column switch
    {
        "cds" => (t, l) => t.Add(l.Result.Cds.ToString()),
        "rtype" => (t, l) => t.Add(l.Result.RecordType.Code()),
        "schoolname" => (t, l) => t.Add(l.Result.SchoolName),
        "districtname" => (t, l) => t.Add(l.Result.DistrictName),
        "countyname" => (t, l) => t.Add(l.Result.CountyName),
        "charter_flag" => (t, l) => t.Add(Yes(l.Result.IsCharter)),
        "coe_flag" => (t, l) => t.Add(Yes(l.Result.IsCountyOffice)),
        "dass_flag" => (t, l) => t.Add(Yes(l.Result.IsAlternativeSchool)),
        "type" => (t, l) => t.Add(l.Result.SuspensionType.Code()),
        "studentgroup" => (t, l) => t.Add(l.Result.Group.Code()),
        "studentgroup_pct" => (t, l) => t.Add(Percent(l.Current.Denominator, l.AllStudents)),
        "change" => (t, l) => t.Add(l.Result.Change),
        "statuslevel" => (t, l) => t.Add(l.Rating.Status.Code()),
        "changelevel" => (t, l) => t.Add(l.Rating.Change.Code()),
        "color" => (t, l) => t.Add(l.Rating.Level.Code()),
        "box" => (t, l) => t.Add(l.Rating.Box.ToString()),
        "smalldenom" => (t, l) => t.Add(l.Current.Denominator < SmallDenominator ? "Y" : l.Result.Indicator == Indicator.Graduation ? "N" : ""),
        "currnsizemet" or "nsizemet" => (t, l) => t.Add(Yes(l.IsCurrentMet, No(l))),
        "priornsizemet" => (t, l) => t.Add(Yes(l.IsPriorMet, No(l))),
        "accountabilitymet" => (t, l) => t.Add(Yes(l.IsCurrentMet && l.IsPriorMet, No(l))),
        "currnsizegroup" or "nsizegroup" => (t, l) => t.Add(l.IsCurrentMet ? l.Result.Group.Code() : ""),
        "priornsizegroup" => (t, l) => t.Add(l.IsPriorMet ? l.Result.Group.Code() : ""),
        "hscutpoints" => (t, l) => t.Add(Yes(l.Result.HighSchoolCutPoints)),
        "certifyflag" => (t, l) => t.Add(Yes(l.Result.Flags.HasFlag(ResultFlags.CertifyFlag))),
        "dataerrorflag" => (t, l) => t.Add(Yes(l.Result.Flags.HasFlag(ResultFlags.DataErrorFlag))),
        "flag95pct" => (t, l) => t.Add(Yes(l.Result.Flags.HasFlag(ResultFlags.Flag95Pct))),
        "priorcertifyflag" => (t, l) => t.Add(Yes(l.PriorCertifyFlag)),
        "fiveyrnumer" => (t, l) => t.Add(l.Current.FifthYearGraduates),
        "indicator" => (t, l) => t.Add(l.Result.Indicator.Code()),
        "reportingyear" => (t, l) => t.Add(l.Result.Year.ToString()),
        "pairshare_method" => (_, _) => { },
        _ when column.StartsWith("curr", StringComparison.Ordinal) => OfYear(FigureOf(column[4..]), prior: false),
        _ when column.StartsWith("prior", StringComparison.Ordinal) => OfYear(FigureOf(column[5..]), prior: true),
        _ when column.StartsWith("pctcurr", StringComparison.Ordinal) => OfYear(ShareOf(column[7..]), prior: false),
        _ => OfYear(FigureOf(column), prior: false),
    };

    private static Action<LineText, DashboardLine> OfYear(Action<LineText, YearFigures> cell, bool prior) =>
        prior ? (t, l) => cell(t, l.Prior) : (t, l) => cell(t, l.Current);

    private static Action<LineText, YearFigures> FigureOf(string figure) => figure switch
    {
        "denom" => (t, y) => t.Add(y.Denominator),
        "numer" or "_prep" => (t, y) => t.Add(y.Numerator),
        "status" => (t, y) => t.Add(y.Status),
        "_prep_pct" => (t, y) => t.Add(y.Numerator is null ? null : y.Status),
        "prate_enrolled" => (t, y) => t.Add(y.Participation.Enrolled),
        "prate_tested" => (t, y) => t.Add(y.Participation.Tested),
        "prate" => (t, y) => t.Add(y.Participation.WholePercent),
        "numPRLOSS" => (t, y) => t.Add(y.Added == 0 ? null : y.Added),
        "denom_withoutPRLOSS" => (t, y) => t.Add(y.DenominatorWithoutLowest),
        "status_withoutPRLOSS" => (t, y) => t.Add(y.StatusWithoutLowest),
        "95" => (t, y) => t.Add(y.Learners is null ? null : y.Added),
        _ when PartOf(figure) is { } part => (t, y) => t.Add(y.Learners is { } learners ? part(learners) : null),
        _ => throw new ArgumentException($"The column '{figure}' is not known.", nameof(figure)),
    };

    private static Action<LineText, YearFigures> ShareOf(string figure)
    {
        var part = PartOf(figure) ?? throw new ArgumentException($"The column '{figure}' is not known.", nameof(figure));
        return (t, y) => t.Add(y.Learners is { } learners ? Percent(part(learners), y.Denominator) : null);
    }

    private static Func<LearnerParts, int>? PartOf(string figure) => figure switch
    {
        "progressed" => l => l.Progressed,
        "maintainPL4" => l => l.MaintainedLevel4,
        "maintainOth" => l => l.MaintainedOther,
        "declined" => l => l.Declined,
        "progressed_Alternate" => l => l.ProgressedAlternate,
        "maintainPL3_Alternate" => l => l.MaintainedLevel3Alternate,
        "notprognotmain_Alternate" => l => l.NotProgressedAlternate,
        _ => null,
    };

    private static Tenths? Percent(int part, int whole) => whole == 0 ? null : new RateCounts(part, whole).Percent();

    private static string No(DashboardLine line) => line.Result.Indicator is Indicator.Graduation or Indicator.EnglishLearnerProgress ? "N" : "";

    private static string Yes(bool value, string no = "") => value ? "Y" : no;
}

using System.Globalization;
using System.Text;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>Prints the indicator files of a Dashboard year: tab-delimited, lines end with CR LF, a blank where the state blanks.</summary>
internal static class DashboardText
{
    // The state marks denominators below this.
    private const int SmallDenominator = 150;

    internal static SyntheticFile File(Indicator indicator, DashboardYear year, IEnumerable<(Entity Entity, EntityResults Results)> all)
    {
        var columns = DashboardColumns.Of(indicator, year);
        var text = new StringBuilder().AppendJoin('\t', columns).Append("\r\n");
        foreach (var (entity, results) in all)
        {
            foreach (var group in EntityRows.Groups(indicator, year, results))
            {
                var (current, prior) = (results.Of(indicator, group, year.Number), results.Of(indicator, group, year.Number - 1));
                if (current.Students + prior.Students > 0)
                {
                    var share = Percent(current.Students, results.Of(indicator, StudentGroup.AllStudents, year.Number).Students);
                    var cells = Cells(entity, EntityRows.Result(entity, indicator, group, year, current, prior), current, prior, share);
                    text.AppendJoin('\t', columns.Select(c => cells.GetValueOrDefault(c, ""))).Append("\r\n");
                }
            }
        }

        return new($"dashboard-{year}/{Stem(indicator)}download{year}.txt", text.ToString());
    }

    private static Dictionary<string, string> Cells(Entity entity, IndicatorResult result, Measurement current, Measurement prior, Tenths? share)
    {
        var (indicator, group, year, flags) = (result.Indicator, result.Group, result.Year, result.Flags);
        var rater = Rater.For(year);
        var rating = rater.Rate(result);
        var minimum = rater.ColorMinimum(entity.RecordType, group);
        var (currentMet, priorMet) = (current.Students >= minimum, prior.Students >= minimum);
        var no = indicator is Indicator.Graduation or Indicator.EnglishLearnerProgress ? "N" : "";
        var cells = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["cds"] = entity.Cds.ToString(),
            ["rtype"] = entity.RecordType.Code(),
            ["schoolname"] = entity.SchoolName,
            ["districtname"] = entity.DistrictName,
            ["countyname"] = SyntheticCounty.CountyName,
            ["charter_flag"] = Yes(entity.IsCharter),
            ["coe_flag"] = Yes(result.IsCountyOffice),
            ["dass_flag"] = Yes(entity.IsAlternative),
            ["type"] = entity.Grades.Code(),
            ["studentgroup"] = group.Code(),
            ["studentgroup_pct"] = Text(share),
            ["change"] = Text(result.Change),
            ["statuslevel"] = rating.Status.Code(),
            ["changelevel"] = rating.Change.Code(),
            ["color"] = rating.Level.Code(),
            ["box"] = rating.Box.ToString(),
            ["smalldenom"] = current.Students < SmallDenominator ? "Y" : indicator == Indicator.Graduation ? "N" : "",
            ["currnsizemet"] = Yes(currentMet, no),
            ["priornsizemet"] = Yes(priorMet, no),
            ["accountabilitymet"] = Yes(currentMet && priorMet, no),
            ["currnsizegroup"] = currentMet ? group.Code() : "",
            ["priornsizegroup"] = priorMet ? group.Code() : "",
            ["hscutpoints"] = Yes(result.HighSchoolCutPoints),
            ["certifyflag"] = Yes(flags.HasFlag(ResultFlags.CertifyFlag)),
            ["dataerrorflag"] = Yes(flags.HasFlag(ResultFlags.DataErrorFlag)),
            ["priorcertifyflag"] = Yes(year >= 2023 && year.Previous is { } previous && entity.Flags.GetValueOrDefault((indicator, previous)).HasFlag(ResultFlags.CertifyFlag)),
            ["fiveyrnumer"] = Number(current.IsShown ? current.Sum / 40 : 0),
            ["indicator"] = indicator.Code(),
            ["reportingyear"] = year.ToString(),
        };
        AddYear(cells, "curr", indicator, current);
        AddYear(cells, "prior", indicator, prior);
        return cells;
    }

    private static void AddYear(Dictionary<string, string> cells, string prefix, Indicator indicator, Measurement measurement)
    {
        var status = Text(measurement.Status(indicator));
        cells[prefix + "denom"] = Number(measurement.Students);
        cells[prefix + "status"] = status;
        if (IsAcademic(indicator))
        {
            var absent = measurement.Students / 40;
            cells[prefix + "prate_enrolled"] = Number(measurement.Students + absent);
            cells[prefix + "prate_tested"] = Number(measurement.Students);
            cells[prefix + "prate"] = measurement.Students == 0 ? "" : Number((int)Math.Round(100m * measurement.Students / (measurement.Students + absent)));
            cells[prefix + "denom_withoutPRLOSS"] = Number(measurement.Students);
            cells[prefix + "status_withoutPRLOSS"] = status;
        }
        else if (measurement.IsShown)
        {
            cells[prefix + "numer"] = cells[prefix + "_prep"] = Number(measurement.Sum);
            cells[prefix + "_prep_pct"] = status;
            if (indicator == Indicator.EnglishLearnerProgress)
            {
                AddLearners(cells, prefix, measurement);
            }
        }
    }

    // Learners who progressed or kept the highest level make the numerator; the others kept a lower level or declined.
    private static void AddLearners(Dictionary<string, string> cells, string prefix, Measurement measurement)
    {
        var (kept, others) = (measurement.Sum / 12, measurement.Students - measurement.Sum);
        cells[prefix + "progressed"] = Number(measurement.Sum - kept);
        cells[prefix + "maintainPL4"] = Number(kept);
        cells[prefix + "maintainOth"] = Number(others * 3 / 5);
        cells[prefix + "declined"] = Number(others - (others * 3 / 5));
        cells[prefix + "progressed_Alternate"] = cells[prefix + "maintainPL3_Alternate"] = cells[prefix + "notprognotmain_Alternate"] = cells[prefix + "95"] = "0";
    }

    private static bool IsAcademic(Indicator indicator) => indicator.Unit() == MeasureUnit.Points;

    private static Tenths? Percent(int part, int whole) => whole == 0 ? null : new RateCounts(part, whole).Percent();

    private static string Yes(bool value, string no = "") => value ? "Y" : no;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // As the state's files print: no decimal where it is 0.
    private static string Text(Tenths? value) => value?.ToDecimal().ToString("0.#", CultureInfo.InvariantCulture) ?? "";

    private static string Stem(Indicator indicator) => indicator switch
    {
        Indicator.EnglishLanguageArts => "ela",
        Indicator.Mathematics => "math",
        Indicator.ChronicAbsenteeism => "chronic",
        Indicator.Suspension => "susp",
        Indicator.Graduation => "grad",
        Indicator.EnglishLearnerProgress => "elpi",
        Indicator.CollegeCareer => "cci",
        _ => "science",
    };
}

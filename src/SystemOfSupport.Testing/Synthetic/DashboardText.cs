using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>Prints the indicator files of a Dashboard year of the synthetic county.</summary>
internal static class DashboardText
{
    internal static SyntheticFile File(Indicator indicator, DashboardYear year, IEnumerable<(Entity Entity, EntityResults Results)> all)
    {
        using var text = new StringWriter();
        var writer = new DashboardWriter(indicator, year, text);
        foreach (var (entity, results) in all)
        {
            foreach (var group in EntityRows.Groups(indicator, year, results))
            {
                var (current, prior) = (results.Of(indicator, group, year.Number), results.Of(indicator, group, year.Number - 1));
                if (current.Students + prior.Students > 0)
                {
                    writer.Write(Line(entity, indicator, group, year, current, prior, results.Of(indicator, StudentGroup.AllStudents, year.Number).Students));
                }
            }
        }

        return new(Path(indicator, year), text.ToString());
    }

    /// <summary>Where the file stands below the folder of a county or state.</summary>
    internal static string Path(Indicator indicator, DashboardYear year) => $"dashboard-{year}/{Stem(indicator)}download{year}.txt";

    private static DashboardLine Line(Entity entity, Indicator indicator, StudentGroup group, DashboardYear year, Measurement current, Measurement prior, int allStudents)
    {
        var result = EntityRows.Result(entity, indicator, group, year, current, prior);
        var rater = Rater.For(year);
        return new()
        {
            Result = result,
            Rating = rater.Rate(result),
            ColorMinimum = rater.ColorMinimum(entity.RecordType, group),
            Current = Figures(indicator, current),
            Prior = Figures(indicator, prior),
            AllStudents = allStudents,
            PriorCertifyFlag = year >= 2023 && year.Previous is { } previous && entity.Flags.GetValueOrDefault((indicator, previous)).HasFlag(ResultFlags.CertifyFlag),
        };
    }

    private static YearFigures Figures(Indicator indicator, Measurement measurement)
    {
        var (status, isAcademic) = (measurement.Status(indicator), IsAcademic(indicator));
        return new()
        {
            Denominator = measurement.Students,
            Numerator = measurement.IsShown && !isAcademic ? measurement.Sum : null,
            Status = status,
            Participation = isAcademic ? new(measurement.Students + (measurement.Students / 40), measurement.Students) : default,
            DenominatorWithoutLowest = measurement.Students,
            StatusWithoutLowest = status,
            FifthYearGraduates = measurement.IsShown ? measurement.Sum / 40 : 0,
            Learners = measurement.IsShown && indicator == Indicator.EnglishLearnerProgress ? Learners(measurement) : null,
        };
    }

    // Learners who progressed or kept the highest level make the numerator; the others kept a lower level or declined.
    private static LearnerParts Learners(Measurement measurement)
    {
        var (kept, others) = (measurement.Sum / 12, measurement.Students - measurement.Sum);
        return new(measurement.Sum - kept, kept, others * 3 / 5, others - (others * 3 / 5), 0, 0, 0);
    }

    private static bool IsAcademic(Indicator indicator) => indicator.Unit() == MeasureUnit.Points;

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

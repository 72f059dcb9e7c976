using SystemOfSupport.Model;
using SystemOfSupport.Policy;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Benchmarks;

/// <summary>
/// A state made up from a seed: 1,000 districts (one in eighteen a county office) and 10,000 schools (one in eight a charter school), rows of 16 groups
/// and eight indicators, and sizes and values spread about as those of the Dashboard are.
/// </summary>
internal static class InventedState
{
    internal const int Year = 2024;

    private static readonly StudentGroup[] Groups = [.. StudentGroups.All.Where(g => g is not StudentGroup.Unspecified).Take(16)];

    // Groups by their share of students, in percent.
    private static readonly int[] Shares = [100, 5, 1, 9, 19, 3, 1, 56, 4, 7, 1, 62, 14, 4, 20, 18];

    internal static IEnumerable<IndicatorResult> Rows(int schools = 10_000)
    {
        var random = new Random(20241121);
        for (var district = 0; district < schools / 10; district++)
        {
            foreach (var row in Entity(random, district, 0))
            {
                yield return row;
            }

            for (var school = 1; school <= 10; school++)
            {
                foreach (var row in Entity(random, district, school))
                {
                    yield return row;
                }
            }
        }
    }

    internal static StateFrame Frame(int schools = 10_000)
    {
        var builder = new StateFrameBuilder(Rater.For(Year));
        foreach (var row in Rows(schools))
        {
            builder.Add(row);
        }

        return builder.Build();
    }

    private static IEnumerable<IndicatorResult> Entity(Random random, int district, int school)
    {
        var county = district % 18 == 0;
        var students = (int)Math.Exp(5.5 + (school == 0 ? 2.3 : 0) + (Gauss(random) * 0.8));
        var entity = new IndicatorResult
        {
            Year = Year,
            Indicator = Indicator.Suspension,
            Cds = CdsCode.Of(1 + (district % 58), (county ? 10000 : 60000) + district, school == 0 ? 0 : (district * 100) + school),
            RecordType = school == 0 ? RecordType.District : RecordType.School,
            Group = StudentGroup.AllStudents,
            SchoolName = school == 0 ? "" : FormattableString.Invariant($"School {school} of {district}"),
            DistrictName = FormattableString.Invariant($"District {district}"),
            CountyName = FormattableString.Invariant($"County {district % 58}"),
            IsCharter = school == 8,
            IsCountyOffice = county && school == 0,
        };
        var type = (SuspensionType)(school == 0 ? 4 + random.Next(3) : 1 + random.Next(3));
        foreach (var indicator in Model.Indicators.All)
        {
            var quality = Gauss(random);
            for (var group = 0; group < Groups.Length; group++)
            {
                yield return Row(random, entity, indicator, group, students, quality, type);
            }
        }
    }

    private static IndicatorResult Row(Random random, IndicatorResult entity, Indicator indicator, int group, int students, double quality, SuspensionType type)
    {
        var share = indicator switch { Indicator.Graduation or Indicator.CollegeCareer => 0.25, Indicator.Science => 0.4, Indicator.EnglishLearnerProgress => 0.2, _ => 0.9 };
        var current = (int)(students * share * Shares[group] / 100 * (0.7 + (0.6 * random.NextDouble())));
        var prior = random.Next(25) == 0 ? 0 : (int)(current * (0.9 + (0.2 * random.NextDouble())));
        var points = indicator is Indicator.EnglishLanguageArts or Indicator.Mathematics;
        var (mean, spread) = indicator switch
        {
            Indicator.EnglishLanguageArts => (-130, 450),
            Indicator.Mathematics => (-470, 480),
            Indicator.ChronicAbsenteeism => (190, 100),
            Indicator.Suspension => (34, 30),
            Indicator.Graduation => (870, 80),
            Indicator.CollegeCareer => (440, 180),
            _ => (460, 130),
        };
        var status = mean + (int)(spread * ((quality * 0.7) + (Gauss(random) * 0.5)));
        return entity with
        {
            Indicator = indicator,
            Group = Groups[group],
            SuspensionType = indicator == Indicator.Suspension ? type : SuspensionType.None,
            HighSchoolCutPoints = points && type is SuspensionType.HighSchool or SuspensionType.HighSchoolDistrict,
            CurrentDenominator = current,
            PriorDenominator = prior,
            CurrentStatus = current < 11 ? null : Tenths.FromTenths(points ? status : Math.Clamp(status, 0, 1000)),
            Change = current < 11 || prior < 11 ? null : Tenths.FromTenths((int)(Gauss(random) * (points ? 90 : 25))),
            Flags = random.Next(4000) == 0 ? ResultFlags.CertifyFlag : ResultFlags.None,
        };
    }

    private static double Gauss(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}

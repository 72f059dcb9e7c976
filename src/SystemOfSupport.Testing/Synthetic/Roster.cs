using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>The agencies and schools of the county, all of them invented, each written for what it shows.</summary>
internal static class Roster
{
    private const string CountyOffice = "Larkmoor County Office of Education";
    private const string Quillback = "Quillback Elementary";
    private const string Fennelrook = "Fennelrook Union Elementary";
    private const string TamsinVale = "Tamsin Vale Elementary";
    private const string MarrowCreek = "Marrow Creek Elementary";
    private const string PiperMesa = "Piper Mesa Union Elementary";
    private const string Brackenhurst = "Brackenhurst Union High";
    private const string OspreyLedge = "Osprey Ledge Union High";
    private const string Saltgrass = "Saltgrass Unified";
    private const string Thornebury = "Thornebury Unified";
    private const string Winnowfield = "Winnowfield Unified";
    private static readonly DashboardYear[] Only2023 = [2023];
    private static readonly DashboardYear[] Only2024 = [2024];
    private static readonly DashboardYear[] BothYears = [2023, 2024];
    private static readonly Indicator[] AbsenceAndSuspension = [Indicator.ChronicAbsenteeism, Indicator.Suspension];

    internal static IReadOnlyList<Entity> All { get; } = [.. Districts().Concat(Schools()).Concat(Charters()).OrderBy(e => e.Cds)];

    private static IEnumerable<Entity> Districts()
    {
        // The county office: method 1 by graduation and college/career.
        yield return District(10595, CountyOffice, SuspensionType.UnifiedDistrict, 1400, 1.6) with
        {
            Focuses = [new([StudentGroup.Hispanic, StudentGroup.SocioeconomicallyDisadvantaged], [Indicator.Graduation, Indicator.CollegeCareer], BothYears)],
            Local = Rated((StatePriority.FosterYouthServices, 2023, LocalIndicatorRating.NotMet)),
        };

        // General assistance: one weak priority area.
        yield return District(75010, Quillback, SuspensionType.ElementaryDistrict, 2100, 3) with { Weak = [StatePriority.PupilAchievement] };

        // Method 1 for the first time in 2024.
        yield return District(75028, Fennelrook, SuspensionType.ElementaryDistrict, 3400, 2.4) with
        {
            Weak = [StatePriority.PupilAchievement],
            Focuses = [new([StudentGroup.StudentsWithDisabilities, StudentGroup.Homeless], AbsenceAndSuspension, Only2024)],
        };

        // Method 2: two local indicators not met in 2023 and 2024.
        yield return District(75036, TamsinVale, SuspensionType.ElementaryDistrict, 640, 3.2) with
        {
            Weak = [StatePriority.SchoolClimate],
            Local = Rated(
                (StatePriority.BasicServices, 2023, LocalIndicatorRating.NotMet),
                (StatePriority.BasicServices, 2024, LocalIndicatorRating.NotMetForTwoOrMoreYears),
                (StatePriority.ParentEngagement, 2023, LocalIndicatorRating.NotMet),
                (StatePriority.ParentEngagement, 2024, LocalIndicatorRating.NotMetForTwoOrMoreYears)),
        };

        // General assistance: too few students for most colours.
        yield return District(75044, MarrowCreek, SuspensionType.ElementaryDistrict, 46, 3) with
        {
            Weak = [StatePriority.PupilAchievement],
            Local = Rated((StatePriority.CourseAccess, 2024, LocalIndicatorRating.NotReported)),
        };

        // Year 2: method 1 in 2023 and nothing in 2024.
        yield return District(75051, PiperMesa, SuspensionType.ElementaryDistrict, 1250, 2.9) with
        {
            Weak = [StatePriority.PupilAchievement],
            Focuses = [new([StudentGroup.SocioeconomicallyDisadvantaged], AbsenceAndSuspension, Only2023)],
        };

        // Method 3: one local indicator not met in 2023 and 2024, and a group with one priority area.
        yield return District(75069, Brackenhurst, SuspensionType.HighSchoolDistrict, 5200, 2.8) with
        {
            Weak = [StatePriority.SchoolClimate],
            Focuses = [new([StudentGroup.StudentsWithDisabilities], [Indicator.Suspension], Only2024)],
            Local = Rated(
                (StatePriority.StateStandards, 2023, LocalIndicatorRating.NotMet),
                (StatePriority.StateStandards, 2024, LocalIndicatorRating.NotMet)),
        };

        // General assistance: one local indicator not met in one year only.
        yield return District(75077, OspreyLedge, SuspensionType.HighSchoolDistrict, 1500, 2.7) with
        {
            Weak = [StatePriority.PupilOutcomes],
            Local = Rated((StatePriority.SchoolClimate, 2022, LocalIndicatorRating.NotMet)),
        };

        // Intensive consideration: three groups and more in three of the four years 2019, 2022, 2023, 2024.
        yield return District(75085, Saltgrass, SuspensionType.UnifiedDistrict, 9800, 1.7) with
        {
            Focuses =
            [
                new([StudentGroup.StudentsWithDisabilities, StudentGroup.Homeless, StudentGroup.AfricanAmerican], AbsenceAndSuspension, BothYears),
                new([StudentGroup.EnglishLearner], [Indicator.EnglishLearnerProgress, Indicator.Graduation], Only2024),
            ],
            Letters = Lettered(
                (2019, StudentGroup.StudentsWithDisabilities, [StatePriority.PupilEngagement, StatePriority.SchoolClimate]),
                (2019, StudentGroup.Homeless, [StatePriority.PupilEngagement, StatePriority.SchoolClimate]),
                (2022, StudentGroup.AfricanAmerican, [StatePriority.PupilAchievement, StatePriority.PupilEngagement, StatePriority.SchoolClimate]),
                (2022, StudentGroup.StudentsWithDisabilities, [StatePriority.PupilAchievement, StatePriority.PupilEngagement])),
        };

        // Year 1 in 2023 and eligible again in 2024: Year 1 anew.
        yield return District(75093, Thornebury, SuspensionType.UnifiedDistrict, 4100, 2.5) with
        {
            Weak = [StatePriority.PupilAchievement],
            Focuses = [new([StudentGroup.EnglishLearner], [Indicator.EnglishLearnerProgress, Indicator.ChronicAbsenteeism], BothYears)],
            Letters = Lettered((2022, StudentGroup.EnglishLearner, [StatePriority.PupilAchievement, StatePriority.PupilEngagement])),
        };

        // General assistance: good results.
        yield return District(75101, Winnowfield, SuspensionType.UnifiedDistrict, 2600, 4) with { Weak = [StatePriority.SchoolClimate] };
    }

    private static IEnumerable<Entity> Schools()
    {
        yield return School(75010, 6180011, "Quillback Shore Elementary", Quillback, SuspensionType.ElementarySchool, 520, 3.1);
        yield return School(75010, 6180029, "Tern Island Elementary", Quillback, SuspensionType.ElementarySchool, 460, 2.2) with
        {
            Flags = Flagged((Indicator.ChronicAbsenteeism, 2023, ResultFlags.DataErrorFlag), (Indicator.ChronicAbsenteeism, 2024, ResultFlags.CertifyFlag)),
        };
        yield return School(75028, 6180037, "Fennelrook Grove Elementary", Fennelrook, SuspensionType.ElementarySchool, 610, 2.4);
        yield return School(75028, 6180045, "Cattail Middle", Fennelrook, SuspensionType.MiddleSchool, 780, 1.8) with
        {
            Flags = Flagged((Indicator.Suspension, 2023, ResultFlags.CertifyFlag)),
        };
        yield return School(75036, 6180052, "Tamsin Vale Elementary School", TamsinVale, SuspensionType.ElementarySchool, 430, 3.3);
        yield return School(75044, 6180060, "Marrow Creek Elementary School", MarrowCreek, SuspensionType.ElementarySchool, 46, 3);
        yield return School(75051, 6180078, "Piper Mesa Intermediate", PiperMesa, SuspensionType.MiddleSchool, 410, 2.6);
        yield return School(75069, 5980012, "Brackenhurst High", Brackenhurst, SuspensionType.HighSchool, 2300, 2.9);
        yield return School(75069, 5980020, "Alder Bend Continuation High", Brackenhurst, SuspensionType.HighSchool, 240, 0.9) with { IsAlternative = true };
        yield return School(75077, 5980038, "Osprey Ledge High", OspreyLedge, SuspensionType.HighSchool, 1480, 2.8);
        yield return School(75085, 6180086, "Saltgrass Flats Elementary", Saltgrass, SuspensionType.ElementarySchool, 690, 1.4) with
        {
            Flags = Flagged((Indicator.ChronicAbsenteeism, 2024, ResultFlags.DataErrorFlag), (Indicator.Suspension, 2024, ResultFlags.CertifyFlag)),
        };
        yield return School(75085, 5980046, "Saltgrass High", Saltgrass, SuspensionType.HighSchool, 1750, 1.7);
        yield return School(75093, 6180094, "Thornebury Middle", Thornebury, SuspensionType.MiddleSchool, 900, 2.4);
        yield return School(75101, 6180102, "Winnowfield Academy of Science", Winnowfield, SuspensionType.UnifiedDistrict, 560, 4.1);
    }

    private static IEnumerable<Entity> Charters()
    {
        // Meets the criteria in 2023 and in 2024.
        yield return Charter(10595, 180017, "Kestrel Path Charter", CountyOffice, SuspensionType.ElementarySchool, 640, 2.4) with
        {
            Focuses = [new([StudentGroup.SocioeconomicallyDisadvantaged], AbsenceAndSuspension, BothYears)],
        };

        // Meets them in 2023 only.
        yield return Charter(75085, 180025, "Bluestem Charter Middle", Saltgrass, SuspensionType.MiddleSchool, 520, 2.8) with
        {
            Focuses = [new([StudentGroup.Hispanic], AbsenceAndSuspension, Only2023)],
        };

        // Meets them in 2024 only.
        yield return Charter(75093, 180033, "Juniper Gate Charter High", Thornebury, SuspensionType.HighSchool, 980, 2.9) with
        {
            Focuses = [new([StudentGroup.SocioeconomicallyDisadvantaged], [Indicator.Graduation, Indicator.CollegeCareer], Only2024)],
        };

        // Meets them in neither.
        yield return Charter(75101, 180041, "Winnowfield Charter", Winnowfield, SuspensionType.UnifiedDistrict, 310, 3.9);
    }

    private static Entity District(int part, string name, SuspensionType grades, int enrollment, double quality) =>
        new(CdsCode.Of(SyntheticCounty.CountyCode, part), "", name, grades, enrollment, quality);

    private static Entity School(int district, int school, string name, string districtName, SuspensionType grades, int enrollment, double quality) =>
        new(CdsCode.Of(SyntheticCounty.CountyCode, district, school), name, districtName, grades, enrollment, quality);

    private static Entity Charter(int district, int school, string name, string districtName, SuspensionType grades, int enrollment, double quality) =>
        School(district, school, name, districtName, grades, enrollment, quality) with { IsCharter = true, Weak = [StatePriority.PupilAchievement] };

    private static Dictionary<(StatePriority Priority, DashboardYear Year), LocalIndicatorRating> Rated(params (StatePriority Priority, int Year, LocalIndicatorRating Rating)[] ratings) =>
        ratings.ToDictionary(r => (r.Priority, new DashboardYear(r.Year)), r => r.Rating);

    private static Dictionary<(DashboardYear Year, StudentGroup Group), PriorityLetter> Lettered(params (int Year, StudentGroup Group, StatePrioritySet Priorities)[] letters) =>
        letters.ToDictionary(l => (new DashboardYear(l.Year), l.Group), l => PriorityLetter.Of(l.Priorities));

    private static Dictionary<(Indicator Indicator, DashboardYear Year), ResultFlags> Flagged(params (Indicator Indicator, int Year, ResultFlags Flag)[] flags) =>
        flags.ToDictionary(f => (f.Indicator, new DashboardYear(f.Year)), f => f.Flag);
}

using SystemOfSupport.Eligibility;
using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>What the state publishes beside the Dashboard: local indicators, and the lists of the year before. They follow from the seed, not from the students.</summary>
internal sealed class StateLists(int seed)
{
    private const int TwoYearRatingsFrom = 2023;
    private const int YearsOfAssistanceFrom = 2023;
    private const int SmallEnrollment = 100;
    private const int DrawsPerYear = 1000;
    private static readonly int[] EarlierAssistance = [2017, 2018, 2019, 2022, 2023];
    private static readonly int[] EarlierEssa = [2018, 2019, 2020, 2021, 2022, 2023];
    private static readonly int[] TitleI = [2017, 2018, 2021, 2022, 2023];

    private static readonly StudentGroup[] Groups =
    [
        StudentGroup.StudentsWithDisabilities, StudentGroup.Homeless, StudentGroup.EnglishLearner, StudentGroup.FosterYouth,
        StudentGroup.SocioeconomicallyDisadvantaged, StudentGroup.AfricanAmerican, StudentGroup.Hispanic, StudentGroup.White,
    ];

    private static readonly StatePrioritySet[] Priorities =
    [
        [StatePriority.PupilAchievement, StatePriority.PupilEngagement],
        [StatePriority.PupilEngagement, StatePriority.SchoolClimate],
        [StatePriority.PupilAchievement, StatePriority.SchoolClimate],
        [StatePriority.PupilAchievement, StatePriority.PupilEngagement, StatePriority.SchoolClimate],
        [StatePriority.PupilEngagement, StatePriority.PupilOutcomes],
    ];

    /// <summary>The local indicator ratings of one priority: districts, county offices and charter schools.</summary>
    internal IEnumerable<(CdsCode Cds, LocalIndicatorRating Rating)> Local(IEnumerable<StateAgency> agencies, StatePriority priority, DashboardYear year)
    {
        var countyOfficesOnly = LocalIndicators.ForCountyOfficesOnly.Contains(priority);
        foreach (var agency in agencies.Where(a => !countyOfficesOnly || a.IsCountyOffice))
        {
            yield return (agency.Cds, Local(~agency.Index, priority, year));
            foreach (var charter in agency.Schools.Where(s => s.IsCharter && !countyOfficesOnly))
            {
                yield return (charter.Cds, Local(charter.Index, priority, year));
            }
        }
    }

    /// <summary>The assistance list of a year: districts and county offices.</summary>
    internal IEnumerable<(AssistanceRecord Record, string Grades)> Assistance(IEnumerable<StateAgency> agencies, DashboardYear year) =>
        agencies.Select(a => (Assistance(a, year), a.Type switch { DistrictGradeType.Elementary => "K-8", DistrictGradeType.HighSchool => "9-12", _ => "K-12" }));

    /// <summary>The list of schools under the Every Student Succeeds Act of a year.</summary>
    internal IEnumerable<EssaRecord> Essa(IEnumerable<StateAgency> agencies, DashboardYear year) =>
        agencies.SelectMany(a => a.Schools.Select(s => Essa(a, s, year)));

    private LocalIndicatorRating Local(int key, StatePriority priority, DashboardYear year)
    {
        return !IsUnmet(year.Number) ? LocalIndicatorRating.Met
            : year >= TwoYearRatingsFrom && IsUnmet(year.Number - 1) ? LocalIndicatorRating.NotMetForTwoOrMoreYears
            : LocalIndicatorRating.NotMet;

        // Unmet anew, or still.
        bool IsUnmet(int y) => IsNew(y) || (IsNew(y - 1) && Draw(key, y, (int)priority).Chance(4000));

        bool IsNew(int y) => Draw(key, y, (int)priority + 50).Chance(250);
    }

    private AssistanceRecord Assistance(StateAgency agency, DashboardYear year)
    {
        var letters = new Dictionary<StudentGroup, PriorityLetter>();
        if (IsAssisted(agency, year.Number))
        {
            var random = Draw(~agency.Index, year.Number, 200);
            for (var groups = random.Between(1, 4); letters.Count < groups;)
            {
                letters[random.Pick<StudentGroup>(Groups)] = PriorityLetter.Of(random.Pick<StatePrioritySet>(Priorities));
            }
        }

        return new()
        {
            Year = year,
            Agency = agency.Profile(year).Agency,
            Status = Status(agency, year.Number),
            EarlierStatuses = EarlierAssistance.Where(y => y < year.Number).ToDictionary(y => new DashboardYear(y), y => Status(agency, y)),
            Letters = letters,
            TotalStudentGroups = letters.Count,
            Methods = [letters.Count > 0, false, false, false],
        };
    }

    private AssistanceStatus Status(StateAgency agency, int year) =>
        year < YearsOfAssistanceFrom ? IsAssisted(agency, year) ? AssistanceStatus.DifferentiatedAssistance : AssistanceStatus.GeneralAssistance
        : IsAssisted(agency, year) ? AssistanceStatus.DifferentiatedAssistanceYear1
        : year > YearsOfAssistanceFrom && IsAssisted(agency, year - 1) ? AssistanceStatus.DifferentiatedAssistanceYear2
        : AssistanceStatus.GeneralAssistance;

    private bool IsAssisted(StateAgency agency, int year) => Draw(~agency.Index, year, 201).Chance(3500);

    private EssaRecord Essa(StateAgency agency, StateSchool school, DashboardYear year)
    {
        var (status, before) = (Essa(school, year.Number), Essa(school, year.Number - 1));
        StudentGroupSet groups = [];
        if (status is EssaStatus.Atsi or EssaStatus.Tsi)
        {
            var random = Draw(school.Index, year.Number, 300);
            for (var count = random.Between(1, 3); groups.Count < count;)
            {
                groups = groups.With(random.Pick<StudentGroup>(Groups));
            }
        }

        var enrollment = school.Enrollment;
        return new(school.Profile(agency, year).Agency, year)
        {
            Status = status,
            Exit = status == before ? EssaExit.None : before switch
            {
                EssaStatus.CsiLowPerforming or EssaStatus.CsiLowGraduation => EssaExit.Csi,
                EssaStatus.Atsi => EssaExit.Atsi,
                _ => EssaExit.None,
            },
            Groups = groups,
            EarlierStatuses = EarlierEssa.Where(y => y < year.Number).ToDictionary(y => new SchoolYear(y - 1), y => Essa(school, y)),
            TitleI = TitleI.Where(y => y < year.Number).ToDictionary(y => new SchoolYear(y), _ => IsTitleI(school)),
            CensusDayEnrollment = enrollment,
            SmallAlternativeFlag = school.IsAlternative && enrollment < SmallEnrollment,
            HasColors = enrollment >= 30,
        };
    }

    // Statuses hold for the years of one identification: to 2021, and from 2022 on.
    private EssaStatus Essa(StateSchool school, int year)
    {
        var random = Draw(school.Index, year < 2022 ? 2018 : 2022, 301);
        return random.Below(1000) switch
        {
            < 35 when IsTitleI(school) => EssaStatus.CsiLowPerforming,
            < 70 when school.Span.Serves(Grade.Twelfth) => EssaStatus.CsiLowGraduation,
            < 190 => EssaStatus.Atsi,
            < 230 => EssaStatus.Tsi,
            _ => EssaStatus.NoStatus,
        };
    }

    private bool IsTitleI(StateSchool school) => school.MealShare > 5000 || Draw(school.Index, 0, 302).Chance(1500);

    private StateRandom Draw(int key, int year, int what) => StateRandom.Of(seed, StateStream.Lists, key, (year * DrawsPerYear) + 100 + what);
}

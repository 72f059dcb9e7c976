namespace SystemOfSupport.Model;

/// <summary>Every closed code list of the field, once.</summary>
internal static class CodeTables
{
    internal static readonly CodeTable<Indicator> Indicators = new(
        "state indicator",
        new(Indicator.EnglishLanguageArts, "ELA", "English Language Arts"),
        new(Indicator.Mathematics, "MATH", "Mathematics"),
        new(Indicator.ChronicAbsenteeism, "CHRO", "Chronic Absenteeism", "CHRONIC"),
        new(Indicator.Suspension, "SUSP", "Suspension Rate", "SUSPENSION"),
        new(Indicator.Graduation, "GRAD", "Graduation Rate", "GRADUATION"),
        new(Indicator.EnglishLearnerProgress, "ELPI", "English Learner Progress"),
        new(Indicator.CollegeCareer, "CCI", "College/Career"),
        new(Indicator.Science, "SCIENCE", "Science"));

    internal static readonly CodeTable<StudentGroup> StudentGroups = new(
        "student group",
        new(StudentGroup.Unspecified, "", "Group left blank"),
        new(StudentGroup.AllStudents, "ALL", "All Students"),
        new(StudentGroup.AfricanAmerican, "AA", "African American"),
        new(StudentGroup.AmericanIndian, "AI", "American Indian or Alaska Native"),
        new(StudentGroup.Asian, "AS", "Asian"),
        new(StudentGroup.EnglishLearner, "EL", "English Learners"),
        new(StudentGroup.Filipino, "FI", "Filipino"),
        new(StudentGroup.FosterYouth, "FOS", "Foster Youth"),
        new(StudentGroup.Hispanic, "HI", "Hispanic"),
        new(StudentGroup.Homeless, "HOM", "Homeless Youth"),
        new(StudentGroup.LongTermEnglishLearner, "LTEL", "Long-Term English Learners"),
        new(StudentGroup.PacificIslander, "PI", "Pacific Islander"),
        new(StudentGroup.SocioeconomicallyDisadvantaged, "SED", "Socioeconomically Disadvantaged"),
        new(StudentGroup.StudentsWithDisabilities, "SWD", "Students with Disabilities"),
        new(StudentGroup.TwoOrMoreRaces, "MR", "Two or More Races", "TOM"),
        new(StudentGroup.White, "WH", "White"),
        new(StudentGroup.CurrentEnglishLearnerOnly, "ELO", "Current English Learners Only"),
        new(StudentGroup.RecentlyReclassified, "RFP", "Recently Reclassified Fluent English Proficient"),
        new(StudentGroup.EnglishOnly, "EO", "English Only"),
        new(StudentGroup.SmarterBalancedTakers, "SBA", "Smarter Balanced Takers"),
        new(StudentGroup.AlternateAssessmentTakers, "CAA", "California Alternate Assessment Takers"),
        new(StudentGroup.ScienceTestTakers, "CAST", "California Science Test Takers"));

    internal static readonly CodeTable<SuspensionType> SuspensionTypes = new(
        "suspension type",
        new(SuspensionType.None, "", "None"),
        new(SuspensionType.ElementarySchool, "ES", "Elementary School"),
        new(SuspensionType.MiddleSchool, "MS", "Middle School"),
        new(SuspensionType.HighSchool, "HS", "High School"),
        new(SuspensionType.ElementaryDistrict, "ED", "Elementary District"),
        new(SuspensionType.HighSchoolDistrict, "HD", "High School District"),
        new(SuspensionType.UnifiedDistrict, "UD", "Unified District"));

    internal static readonly CodeTable<RecordType> RecordTypes = new(
        "record type",
        new(RecordType.School, "S", "School"),
        new(RecordType.District, "D", "District or county office", "L"),
        new(RecordType.State, "X", "State"));

    internal static readonly CodeTable<AgencyKind> AgencyKinds = new(
        "kind of agency",
        new(AgencyKind.District, "district", "District"),
        new(AgencyKind.CountyOffice, "coe", "County Office of Education"),
        new(AgencyKind.Charter, "charter", "Charter School"),
        new(AgencyKind.School, "school", "School"),
        new(AgencyKind.State, "state", "State"));

    internal static readonly CodeTable<StatusLevel> StatusLevels = new(
        "status level",
        new(StatusLevel.None, "0", "No Status"),
        new(StatusLevel.Level1, "1", "Level 1 (worst)"),
        new(StatusLevel.Level2, "2", "Level 2"),
        new(StatusLevel.Level3, "3", "Level 3"),
        new(StatusLevel.Level4, "4", "Level 4"),
        new(StatusLevel.Level5, "5", "Level 5 (best)"));

    internal static readonly CodeTable<ChangeLevel> ChangeLevels = new(
        "change level",
        new(ChangeLevel.None, "0", "No Change Level"),
        new(ChangeLevel.Level1, "1", "Level 1 (worst)"),
        new(ChangeLevel.Level2, "2", "Level 2"),
        new(ChangeLevel.Level3, "3", "Level 3"),
        new(ChangeLevel.Level4, "4", "Level 4"),
        new(ChangeLevel.Level5, "5", "Level 5 (best)"));

    internal static readonly CodeTable<PerformanceLevel> PerformanceLevels = new(
        "performance level",
        new(PerformanceLevel.None, "0", "No Performance Color", "None", "NA"),
        new(PerformanceLevel.Red, "1", "Red", "Red"),
        new(PerformanceLevel.Orange, "2", "Orange", "Orange"),
        new(PerformanceLevel.Yellow, "3", "Yellow", "Yellow"),
        new(PerformanceLevel.Green, "4", "Green", "Green"),
        new(PerformanceLevel.Blue, "5", "Blue", "Blue"));

    internal static readonly CodeTable<StatePriority> StatePriorities = new(
        "state priority",
        new(StatePriority.BasicServices, "1", "Basic Services and Conditions"),
        new(StatePriority.StateStandards, "2", "Implementation of State Academic Standards"),
        new(StatePriority.ParentEngagement, "3", "Parent and Family Engagement"),
        new(StatePriority.PupilAchievement, "4", "Pupil Achievement"),
        new(StatePriority.PupilEngagement, "5", "Pupil Engagement"),
        new(StatePriority.SchoolClimate, "6", "School Climate"),
        new(StatePriority.CourseAccess, "7", "Access to a Broad Course of Study"),
        new(StatePriority.PupilOutcomes, "8", "Outcomes in a Broad Course of Study"),
        new(StatePriority.ExpelledPupils, "9", "Coordination of Services for Expelled Students"),
        new(StatePriority.FosterYouthServices, "10", "Coordination of Services for Foster Youth"));

    internal static readonly CodeTable<LocalIndicatorRating> LocalIndicatorRatings = new(
        "local indicator rating",
        new(LocalIndicatorRating.NotReported, "", "Not reported"),
        new(LocalIndicatorRating.Met, "Met", "Met"),
        new(LocalIndicatorRating.NotMet, "Not Met", "Not Met"),
        new(LocalIndicatorRating.NotMetForTwoOrMoreYears, "Not Met For Two or More Years", "Not Met for Two or More Years"),
        new(LocalIndicatorRating.NotApplicable, "NA", "Not applicable", "N/A"));

    internal static readonly CodeTable<AssistanceStatus> AssistanceStatuses = new(
        "assistance status",
        new(AssistanceStatus.NotDetermined, "Not Determined", "Not determined"),
        new(AssistanceStatus.GeneralAssistance, "General Assistance", "General Assistance", "General Support"),
        new(AssistanceStatus.DifferentiatedAssistance, "Differentiated Assistance", "Differentiated Assistance", "Differentiated Support"),
        new(AssistanceStatus.DifferentiatedAssistanceYear1, "Differentiated Assistance, Year 1", "Differentiated Assistance, Year 1"),
        new(AssistanceStatus.DifferentiatedAssistanceYear2, "Differentiated Assistance, Year 2", "Differentiated Assistance, Year 2"));

    internal static readonly CodeTable<SupportTier> SupportTiers = new(
        "support tier",
        new(SupportTier.General, "general", "General Assistance"),
        new(SupportTier.Differentiated, "differentiated", "Differentiated Assistance"),
        new(SupportTier.IntensiveConsideration, "intensive consideration", "Consideration for Intensive Assistance"));

    internal static readonly CodeTable<EssaStatus> EssaStatuses = new(
        "status of a school under the Every Student Succeeds Act",
        new(EssaStatus.NotDetermined, "Not Determined", "Not determined"),
        new(EssaStatus.NoStatus, "No Status", "No Status", "General Assistance"),
        new(EssaStatus.Tsi, "TSI", "Targeted Support and Improvement"),
        new(EssaStatus.Atsi, "ATSI", "Additional Targeted Support and Improvement"),
        new(EssaStatus.CsiLowPerforming, "CSI Low Perform", "Comprehensive Support and Improvement, Low Performing"),
        new(EssaStatus.CsiLowGraduation, "CSI Grad", "Comprehensive Support and Improvement, Low Graduation Rate"));

    internal static readonly CodeTable<EssaExit> EssaExits = new(
        "exit of a school under the Every Student Succeeds Act",
        new(EssaExit.None, "NOEXIT", "No exit"),
        new(EssaExit.Csi, "CSIEXIT", "Exit from Comprehensive Support and Improvement"),
        new(EssaExit.Atsi, "ATSIEXIT", "Exit from Additional Targeted Support and Improvement"));

    internal static readonly CodeTable<Grade> Grades = new(
        "grade",
        new(Grade.TransitionalKindergarten, "TK", "Transitional Kindergarten"),
        new(Grade.Kindergarten, "K", "Kindergarten", "KN"),
        new(Grade.First, "1", "Grade 1", "01"),
        new(Grade.Second, "2", "Grade 2", "02"),
        new(Grade.Third, "3", "Grade 3", "03"),
        new(Grade.Fourth, "4", "Grade 4", "04"),
        new(Grade.Fifth, "5", "Grade 5", "05"),
        new(Grade.Sixth, "6", "Grade 6", "06"),
        new(Grade.Seventh, "7", "Grade 7", "07"),
        new(Grade.Eighth, "8", "Grade 8", "08"),
        new(Grade.Ninth, "9", "Grade 9", "09"),
        new(Grade.Tenth, "10", "Grade 10"),
        new(Grade.Eleventh, "11", "Grade 11"),
        new(Grade.Twelfth, "12", "Grade 12"));

    internal static CodeTable<T> Of<T>()
        where T : struct, Enum =>
        (CodeTable<T>)(object)(default(T) switch
        {
            Indicator => Indicators,
            StudentGroup => StudentGroups,
            SuspensionType => SuspensionTypes,
            RecordType => RecordTypes,
            AgencyKind => AgencyKinds,
            StatusLevel => StatusLevels,
            ChangeLevel => ChangeLevels,
            PerformanceLevel => PerformanceLevels,
            StatePriority => StatePriorities,
            LocalIndicatorRating => LocalIndicatorRatings,
            AssistanceStatus => AssistanceStatuses,
            EssaStatus => EssaStatuses,
            EssaExit => EssaExits,
            Grade => Grades,
            SupportTier => (object)SupportTiers,
            _ => throw new NotSupportedException($"{typeof(T)} has no official codes."),
        });
}

using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Codes of the extracts' closed lists.</summary>
internal static class ExtractCodes
{
    internal static readonly ExtractCode<EnglishLanguageStatus> Language = new(
        (default, ""), (EnglishLanguageStatus.EnglishOnly, "EO"), (EnglishLanguageStatus.InitiallyFluent, "IFEP"), (EnglishLanguageStatus.EnglishLearner, "EL"),
        (EnglishLanguageStatus.Reclassified, "RFEP"), (EnglishLanguageStatus.ToBeDetermined, "TBD"));

    internal static readonly ExtractCode<StudentProgram> Program = new(
        (StudentProgram.Disability, "disability"), (StudentProgram.FosterYouth, "foster"), (StudentProgram.Homeless, "homeless"), (StudentProgram.TribalFosterYouth, "tribalFoster"),
        (StudentProgram.Migrant, "migrant"), (StudentProgram.MealProgram, "meals"), (StudentProgram.DirectCertification, "directCertification"), (StudentProgram.JuvenileCourtSchool, "juvenileCourt"));

    internal static readonly ExtractCode<EnrollmentStatus> Enrollment = new(
        (EnrollmentStatus.Primary, "10"), (EnrollmentStatus.Combined, "11"), (EnrollmentStatus.Secondary, "20"), (EnrollmentStatus.ShortTerm, "30"), (EnrollmentStatus.SpecialServices, "40"));

    internal static readonly ExtractCode<AssessmentTest> Test = new((AssessmentTest.SmarterBalanced, "SB"), (AssessmentTest.Alternate, "CAA"), (AssessmentTest.Science, "CAST"));

    internal static readonly ExtractCode<ConditionCode> Condition = new(
        (ConditionCode.None, ""), (ConditionCode.ParentExemption, "PGE"), (ConditionCode.MedicalEmergency, "NTE"), (ConditionCode.NewEnglishLearner, "NEL"),
        (ConditionCode.NotTested, "NT"), (ConditionCode.LowestObtainable, "LOSS"), (ConditionCode.Incomplete, "INC"));

    internal static readonly ExtractCode<ElpacTest> Elpac = new((ElpacTest.Summative, "ELPAC"), (ElpacTest.Alternate, "ALT"));

    internal static readonly ExtractCode<CohortKind> Cohort = new((CohortKind.FourYear, "4YR"), (CohortKind.FifthYear, "5YR"), (CohortKind.OneYear, "1YR"));

    internal static readonly ExtractCode<CohortRemoval> Removal = new(
        (CohortRemoval.None, ""), (CohortRemoval.TransferToDiplomaSchool, "transfer"), (CohortRemoval.Emigrated, "emigrated"),
        (CohortRemoval.PrisonOrJuvenileFacility, "prison"), (CohortRemoval.Died, "died"));

    internal static readonly ExtractCode<DistrictGradeType> District = new(
        (DistrictGradeType.None, ""), (DistrictGradeType.Elementary, "elementary"), (DistrictGradeType.HighSchool, "high"), (DistrictGradeType.Unified, "unified"));
}

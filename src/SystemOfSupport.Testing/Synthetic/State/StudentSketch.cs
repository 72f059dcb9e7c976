using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>
/// One student in one school year, in few bytes: the facts from which both the counts of the Dashboard files and the full records follow. It knows places in the
/// agency's list of schools, not codes.
/// </summary>
internal struct StudentSketch
{
    /// <summary>Race and ethnicity groups in the order of <see cref="StateSchool.RaceLimits"/>; who lies above all limits reported none.</summary>
    internal static readonly StudentGroup[] Races =
    [
        StudentGroup.Hispanic, StudentGroup.White, StudentGroup.Asian, StudentGroup.AfricanAmerican,
        StudentGroup.TwoOrMoreRaces, StudentGroup.Filipino, StudentGroup.AmericanIndian, StudentGroup.PacificIslander, StudentGroup.Unspecified,
    ];

    private const SketchFacts Disadvantaged = SketchFacts.Meals | SketchFacts.Foster | SketchFacts.Homeless;
    private const int LongTermYears = 7;
    private const int RecentlyReclassifiedYears = 3;

    /// <summary>Number within the school and year, from 0 on.</summary>
    internal int Number;

    /// <summary>The last, or only, school of the year: a place in the agency's list.</summary>
    internal int School;

    /// <summary>The first school of one who moved; negative for none.</summary>
    internal int FirstSchool;

    internal Grade Grade;
    internal StudentGroup Race;
    internal LearnerStatus Learner;
    internal SketchFacts Facts;
    internal Mobility Mobility;

    /// <summary>School years since the first classification as an English learner.</summary>
    internal byte LearnerYears;

    /// <summary>School years since reclassification; 0 is this year, before testing.</summary>
    internal byte ReclassifiedYears;

    /// <summary>Absence in the first school, in tenths of a day.</summary>
    internal short FirstAbsence;

    /// <summary>Absence in the last school, in tenths of a day.</summary>
    internal short LastAbsence;

    /// <summary>Suspension in the first school, in tenths of a day.</summary>
    internal short FirstSuspension;

    /// <summary>Suspension in the last school, in tenths of a day.</summary>
    internal short LastSuspension;

    internal TestState EnglishLanguageArts;
    internal TestState Mathematics;
    internal TestState Science;

    /// <summary>Scale score, or level 1 to 3 of an alternate assessment.</summary>
    internal short EnglishLanguageArtsScore;

    /// <summary>Scale score, or level of an alternate assessment.</summary>
    internal short MathematicsScore;

    /// <summary>Scale score, or level of an alternate assessment.</summary>
    internal short ScienceScore;

    internal ElpacSketch Elpac;
    internal CohortState Cohort;

    /// <summary>A place in <see cref="CareerProfiles"/>.</summary>
    internal byte Career;

    internal readonly bool Has(SketchFacts facts) => (Facts & facts) != SketchFacts.None;

    internal readonly bool IsCurrentLearner => Learner is LearnerStatus.Current or LearnerStatus.ReclassifiedAfterTesting;

    internal readonly bool IsDisabledAtTesting => (Facts & (SketchFacts.Disability | SketchFacts.DisabilityEnded)) == SketchFacts.Disability;

    internal readonly bool HasTwoSchools => FirstSchool >= 0;

    /// <summary>Groups for English language arts, mathematics and science, but for the group of the test.</summary>
    internal readonly uint AssessmentGroups()
    {
        var groups = Common(Has(Disadvantaged), Has(SketchFacts.Homeless));
        var recent = Learner == LearnerStatus.Reclassified && ReclassifiedYears <= RecentlyReclassifiedYears;
        groups |= IsCurrentLearner ? Bit(StudentGroup.EnglishLearner) | Bit(StudentGroup.CurrentEnglishLearnerOnly) | LongTerm(LearnerYears) : 0;
        groups |= recent ? Bit(StudentGroup.EnglishLearner) | Bit(StudentGroup.RecentlyReclassified) : 0;
        groups |= Learner == LearnerStatus.EnglishOnly ? Bit(StudentGroup.EnglishOnly) : 0;
        return groups | (IsDisabledAtTesting ? Bit(StudentGroup.StudentsWithDisabilities) : 0);
    }

    /// <summary>Groups for chronic absenteeism and suspension: any time in the year.</summary>
    internal readonly uint YearGroups()
    {
        var groups = Common(Has(Disadvantaged), Has(SketchFacts.Homeless));
        groups |= IsCurrentLearner || (Learner == LearnerStatus.Reclassified && ReclassifiedYears == 0)
            ? Bit(StudentGroup.EnglishLearner) | LongTerm(LearnerYears)
            : 0;
        return groups | (Has(SketchFacts.Disability) ? Bit(StudentGroup.StudentsWithDisabilities) : 0);
    }

    /// <summary>Groups for graduation and college/career: any time in the four years, or in the five of a fifth-year student.</summary>
    internal readonly uint CohortGroups()
    {
        var years = Cohort is CohortState.FifthYearGraduate or CohortState.FifthYearNoDiploma ? RecentlyReclassifiedYears + 1 : RecentlyReclassifiedYears;
        var groups = Common(Has(Disadvantaged | SketchFacts.HomelessEarlier), Has(SketchFacts.Homeless | SketchFacts.HomelessEarlier));
        groups |= IsCurrentLearner ? Bit(StudentGroup.EnglishLearner) | LongTerm(LearnerYears) : 0;
        groups |= Learner == LearnerStatus.Reclassified && ReclassifiedYears <= years
            ? Bit(StudentGroup.EnglishLearner) | LongTerm(LearnerYears - ReclassifiedYears)
            : 0;
        return groups | (Has(SketchFacts.Disability) ? Bit(StudentGroup.StudentsWithDisabilities) : 0);
    }

    /// <summary>Groups for English learner progress; none where the student was no English learner at testing.</summary>
    internal readonly uint LearnerGroups() => IsCurrentLearner ? Bit(StudentGroup.EnglishLearner) | LongTerm(LearnerYears) : 0;

    internal static uint Bit(StudentGroup group) => 1u << (int)group;

    private readonly uint Common(bool disadvantaged, bool homeless) =>
        Bit(StudentGroup.AllStudents)
        | (Race == StudentGroup.Unspecified ? 0 : Bit(Race))
        | (disadvantaged ? Bit(StudentGroup.SocioeconomicallyDisadvantaged) : 0)
        | (homeless ? Bit(StudentGroup.Homeless) : 0)
        | (Has(SketchFacts.Foster) ? Bit(StudentGroup.FosterYouth) : 0);

    private static uint LongTerm(int years) => years >= LongTermYears ? Bit(StudentGroup.LongTermEnglishLearner) : 0;
}

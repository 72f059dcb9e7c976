using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>
/// Counts students by one rule book in plain arithmetic on their facts, without dates and records: the other path to the numbers that
/// <see cref="SystemOfSupport.Indicators.IndicatorCalculator"/> finds from the full records.
/// </summary>
internal sealed class SketchCounter
{
    private const int Grades = (int)Grade.Twelfth + 1;
    private const int HighestElpiLevel = 6;
    private readonly ChronicAbsenteeismRules _chronic;
    private readonly CollegeCareerRules? _career;
    private readonly CollegeCareerPlacement[] _placements;
    private readonly bool _countsAlternateElpac;
    private readonly int _alternateProgress;
    private readonly SubjectRules?[] _subjects;
    private readonly int _suspendedFrom;

    internal SketchCounter(RuleBook book, bool isPrior)
    {
        var rules = book.Measurement!;
        _chronic = rules.ChronicAbsenteeism!;
        _career = rules.CollegeCareer;
        _placements = _career is null ? [] : CareerProfiles.Placements(_career);
        _suspendedFrom = rules.Suspension.MinimumDays.Value;
        var elpac = rules.EnglishLearnerProgress;
        _countsAlternateElpac = elpac.AlternateScales.Count > 0 && (!isPrior || elpac.AlternateInPrior);
        _alternateProgress = elpac.AlternateProgressPoints ?? 0;
        _subjects =
        [
            SubjectRules.Of(book, Indicator.EnglishLanguageArts),
            SubjectRules.Of(book, Indicator.Mathematics),
            SubjectRules.Of(book, Indicator.Science),
        ];
    }

    /// <summary>Counts a student where the student counts.</summary>
    /// <param name="student">The student.</param>
    /// <param name="agency">The student's agency.</param>
    /// <param name="counts">Counts of the agency and its schools.</param>
    /// <param name="state">Counts of the state.</param>
    internal void Count(in StudentSketch student, StateAgency agency, AgencyCounts counts, GroupCounts state)
    {
        var school = agency.Schools[student.School];
        if (!student.HasTwoSchools && !student.Has(SketchFacts.ServedForDistrict))
        {
            // The common case: the same numbers in school, agency and state; they are added up when the agency is complete.
            Count(student, school, counts.Shared[student.School], first: false, last: true);
            return;
        }

        // The days before a move count in the first school, the days after and the tests in the last; agency and state see both.
        var forDistrict = student.Has(SketchFacts.ServedForDistrict);
        Count(student, school, counts.Schools[student.School], first: false, last: true);
        if (student.HasTwoSchools)
        {
            Count(student, school, counts.Schools[student.FirstSchool], first: true, last: false);
            var (first, last) = (forDistrict || !agency.Schools[student.FirstSchool].IsCharter, forDistrict || !school.IsCharter);
            Count(student, school, counts.Agency, first, last);
            Count(student, school, state, first: true, last: true);
            return;
        }

        Count(student, school, counts.Agency, first: false, last: true);
        Count(student, school, state, first: false, last: true);
    }

    /// <summary>The student at the last or the first school of the year.</summary>
    internal SyntheticStudent Compact(in StudentSketch student, StateAgency agency, bool isFirst)
    {
        var (isSuspended, isEligible, isAbsent) = YearOf(student, isFirst, !isFirst);
        var isScored = !isFirst && IsContinuous(student, first: false);
        return new()
        {
            SchoolIndex = agency.Schools[isFirst ? student.FirstSchool : student.School].Index,
            YearGroups = StudentGroupSet.FromBits(student.YearGroups()),
            AssessmentGroups = StudentGroupSet.FromBits(student.AssessmentGroups()),
            IsEligible = isEligible,
            IsChronicallyAbsent = isAbsent,
            IsSuspended = isSuspended,
            EnglishLanguageArtsTenths = isScored ? _subjects[0]!.PointsOf(student, student.EnglishLanguageArts, student.EnglishLanguageArtsScore) : null,
            MathematicsTenths = isScored ? _subjects[1]!.PointsOf(student, student.Mathematics, student.MathematicsScore) : null,
        };
    }

    // Counts a student in one place: with what happened in the first school, in the last, or in both.
    private void Count(in StudentSketch student, StateSchool school, GroupCounts counts, bool first, bool last)
    {
        if (!first && !last)
        {
            return;
        }

        if (student.Mobility != Mobility.CohortOnly)
        {
            CountYear(student, counts, first, last);
        }

        if (!last)
        {
            return;
        }

        if (student.EnglishLanguageArts != TestState.NotDue)
        {
            CountTests(student, counts, IsContinuous(student, first));
        }

        if (student.Elpac.State != ElpacState.None)
        {
            CountElpac(student, counts);
        }

        if (student.Cohort != CohortState.None)
        {
            CountCohort(student, school, counts);
        }
    }

    private void CountYear(in StudentSketch student, GroupCounts counts, bool first, bool last)
    {
        var groups = student.YearGroups();
        var (isSuspended, isEligible, isAbsent) = YearOf(student, first, last);
        counts.Add(Counted.Enrolled, groups);
        if (isSuspended)
        {
            counts.Add(Counted.Suspended, groups);
        }

        if (isEligible)
        {
            counts.Add(Counted.Eligible, groups);
        }

        if (isAbsent)
        {
            counts.Add(Counted.ChronicallyAbsent, groups);
        }
    }

    private (bool IsSuspended, bool IsEligible, bool IsAbsent) YearOf(in StudentSketch student, bool first, bool last)
    {
        var suspended = (first ? student.FirstSuspension : 0) + (last ? student.LastSuspension : 0);
        var (firstDays, lastDays) = StateCalendar.DaysExpected(student.Mobility);
        var expected = 10 * ((first ? firstDays : 0) + (last ? lastDays : 0));
        var absent = (first ? student.FirstAbsence : 0) + (last ? student.LastAbsence : 0);
        var isEligible = _chronic.Grades.Contains(student.Grade) && !student.Has(SketchFacts.ExemptAttendance) && expected >= 10 * _chronic.MinimumDays;
        return (suspended >= _suspendedFrom, isEligible, isEligible && 100 * absent >= _chronic.AbsentPercent * expected);
    }

    private void CountTests(in StudentSketch student, GroupCounts counts, bool isContinuous)
    {
        var groups = student.AssessmentGroups();
        CountTest(_subjects[0], Counted.EnglishLanguageArtsEnrolled, student.EnglishLanguageArts, student.EnglishLanguageArtsScore, groups, student, counts, isContinuous);
        CountTest(_subjects[1], Counted.MathematicsEnrolled, student.Mathematics, student.MathematicsScore, groups, student, counts, isContinuous);
        CountTest(_subjects[2], Counted.ScienceEnrolled, student.Science, student.ScienceScore, groups, student, counts, isContinuous);
    }

    private static void CountTest(SubjectRules? rules, Counted enrolled, TestState state, int score, uint groups, in StudentSketch student, GroupCounts counts, bool isContinuous)
    {
        if (rules is null || state is TestState.NotDue or TestState.Medical || (rules.ExcusesNewcomers && student.Has(SketchFacts.Newcomer)))
        {
            return;
        }

        if (state == TestState.Tested)
        {
            groups |= student.Has(SketchFacts.Alternate) ? StudentSketch.Bit(StudentGroup.AlternateAssessmentTakers) : rules.Takers;
        }

        counts.Add(enrolled, groups);
        if (state != TestState.Tested)
        {
            return;
        }

        counts.Add(enrolled + 1, groups);
        if (isContinuous && rules.PointsOf(student, state, score) is { } points)
        {
            counts.Add(enrolled + 2, groups);
            counts.Add(enrolled + 3, groups, points);
        }
    }

    // Continuous enrollment: from Census Day on, in the last school or in both.
    private static bool IsContinuous(in StudentSketch student, bool first) => student.Mobility switch
    {
        Mobility.Stable or Mobility.MovesInSeptember => true,
        Mobility.MovesInWinter => first,
        _ => false,
    };

    private void CountElpac(in StudentSketch student, GroupCounts counts)
    {
        var groups = student.LearnerGroups();
        var (state, before, now) = student.Elpac;
        counts.Add(Counted.ElpacEnrolled, groups);
        if (state == ElpacState.Untested)
        {
            return;
        }

        counts.Add(Counted.ElpacTested, groups);
        if (state == ElpacState.Summative)
        {
            counts.Add(now > before ? Counted.Progressed : now < before ? Counted.Declined : now == HighestElpiLevel ? Counted.MaintainedLevel4 : Counted.MaintainedOther, groups);
        }
        else if (state == ElpacState.Alternate && _countsAlternateElpac)
        {
            var (levelBefore, levelNow) = (ElpacScores.AlternateLevel(before), ElpacScores.AlternateLevel(now));
            counts.Add(
                levelNow > levelBefore || now - before >= _alternateProgress ? Counted.ProgressedAlternate
                : levelNow == 3 && levelBefore == 3 ? Counted.MaintainedLevel3Alternate
                : Counted.NotProgressedAlternate,
                groups);
        }
    }

    private void CountCohort(in StudentSketch student, StateSchool school, GroupCounts counts)
    {
        var groups = student.CohortGroups();
        var placement = _career is null
            ? CollegeCareerPlacement.NotPrepared
            : _placements[CareerProfiles.Position(student.Career, school.IsAlternative, student.Has(SketchFacts.Disability))];
        switch (student.Cohort)
        {
            case CohortState.Removed or CohortState.FifthYearNoDiploma:
                return;
            case CohortState.FifthYearGraduate:
                counts.Add(Counted.FifthYearGraduates, groups);
                if (_career is null || (_career.Denominator == CollegeCareerDenominator.PreparedFifthYear && placement != CollegeCareerPlacement.Prepared))
                {
                    return;
                }

                break;
            case CohortState.Graduate:
                counts.Add(Counted.Cohort, groups);
                counts.Add(Counted.Graduates, groups);
                break;
            default:
                counts.Add(Counted.Cohort, groups);
                placement = CollegeCareerPlacement.NotPrepared;
                break;
        }

        counts.Add(
            placement switch
            {
                CollegeCareerPlacement.Prepared => Counted.Prepared,
                CollegeCareerPlacement.ApproachingPrepared => Counted.Approaching,
                _ => Counted.NotPrepared,
            },
            groups);
    }

    /// <summary>What a book says of one subject, ready for arithmetic.</summary>
    private sealed class SubjectRules
    {
        private readonly int[] _standards = new int[Grades];

        internal required bool ExcusesNewcomers { get; init; }

        internal required uint Takers { get; init; }

        /// <summary>Points in tenths of the levels 1 to 3 of the alternate assessment.</summary>
        internal required int[] AlternatePoints { get; init; }

        internal static SubjectRules? Of(RuleBook book, Indicator subject)
        {
            if (book.Measurement!.Assessments.FirstOrDefault(a => a.Indicator == subject) is not { } assessment)
            {
                return null;
            }

            var points = StateChoices.AlternatePoints(book.Year);
            var rules = new SubjectRules
            {
                ExcusesNewcomers = assessment.Newcomers.ExcusedFromTest,
                Takers = StudentSketch.Bit(subject == Indicator.Science ? StudentGroup.ScienceTestTakers : StudentGroup.SmarterBalancedTakers),
                AlternatePoints = [0, .. Enumerable.Range(1, 3).Select(level => points[(subject, level)].Value)],
            };
            foreach (var scale in assessment.Scales)
            {
                foreach (var grade in scale.Grades)
                {
                    // Science points run from the lowest score, on scales that are a hundred points wide.
                    rules._standards[(int)grade] = assessment.Measure == AssessmentMeasure.SciencePoints ? scale.Lowest : scale.Level3;
                }
            }

            return rules;
        }

        // Points in tenths, where the score counts: not in a newcomer's first year.
        internal int? PointsOf(in StudentSketch student, TestState state, int score) =>
            state != TestState.Tested || student.Has(SketchFacts.Newcomer) ? null
            : student.Has(SketchFacts.Alternate) ? AlternatePoints[score]
            : 10 * (score - _standards[(int)student.Grade]);
    }
}

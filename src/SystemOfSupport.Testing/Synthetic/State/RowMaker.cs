using SystemOfSupport.Indicators;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>Makes the rows of one Dashboard year of counts.</summary>
internal sealed class RowMaker
{
    private static readonly StudentGroup[] Groups = [.. StudentGroups.All.Where(g => g != StudentGroup.Unspecified)];
    private readonly int _seed;
    private readonly Rater _rater;
    private readonly MeasurementRules _rules;

    internal RowMaker(int seed, DashboardYear year)
    {
        _seed = seed;
        _rater = Rater.For(year);
        _rules = _rater.Book.Measurement!;
        Indicators = [.. Model.Indicators.All.Where(i => DashboardColumns.Exist(i, year))];
    }

    /// <summary>Indicators of which the year has a file.</summary>
    internal IReadOnlyList<Indicator> Indicators { get; }

    private RuleBook Book => _rater.Book;

    /// <summary>The rows of one indicator of a school, agency or the state: one per group with students in the year, or in the year before where the indicator compares.</summary>
    internal IEnumerable<DashboardLine> Lines(RowEntity entity, Indicator indicator, GroupCounts current, GroupCounts? prior)
    {
        var reporting = Book[indicator].Reporting;
        var before = reporting is IndicatorReporting.Color or IndicatorReporting.InformationOnly ? prior : null;
        var allStudents = Rate(indicator, current, (int)StudentGroup.AllStudents).Denominator;
        foreach (var group in Groups)
        {
            if ((Counts(indicator, current, (int)group) || (before is not null && Counts(indicator, before, (int)group)))
                && (group != StudentGroup.LongTermEnglishLearner || _rules.StudentGroups.LongTermYears is not null))
            {
                yield return Line(entity, indicator, group, current, before, allStudents);
            }
        }
    }

    private DashboardLine Line(in RowEntity entity, Indicator indicator, StudentGroup group, GroupCounts current, GroupCounts? prior, int allStudents)
    {
        var assessment = indicator is Indicator.EnglishLanguageArts or Indicator.Mathematics or Indicator.Science ? _rules.Assessments.First(a => a.Indicator == indicator) : null;
        YearFigures now, before;
        Tenths? change;
        if (assessment is not null)
        {
            (now, var mean) = Assessment(assessment, current, (int)group);
            (before, var earlier) = prior is null ? default : Assessment(assessment, prior, (int)group);
            change = mean is { } m && earlier is { } e ? m.ChangeFrom(e) : null;
        }
        else
        {
            now = Rated(indicator, current, (int)group);
            before = prior is null ? default : Rated(indicator, prior, (int)group);
            change = now.Numerator is { } n && before.Numerator is { } b ? new RateCounts(n, now.Denominator).ChangeFrom(new(b, before.Denominator)) : null;
        }

        var flags = FlagsOf(entity, indicator, Book.Year) | (CapsStatus(now, indicator) ? ResultFlags.Flag95Pct : ResultFlags.None);
        var result = new IndicatorResult
        {
            Year = Book.Year,
            Indicator = indicator,
            Cds = entity.Cds,
            RecordType = entity.Type,
            Group = group,
            SchoolName = entity.SchoolName,
            DistrictName = entity.DistrictName,
            CountyName = entity.CountyName,
            IsCharter = entity.IsCharter,
            IsCountyOffice = entity.IsCountyOffice,
            IsAlternativeSchool = entity.IsAlternative,
            SuspensionType = indicator == Indicator.Suspension ? entity.Suspension : SuspensionType.None,
            HighSchoolCutPoints = assessment is not null && entity.IsHigh,
            CurrentNumerator = now.Numerator,
            CurrentDenominator = now.Denominator,
            PriorNumerator = before.Numerator,
            PriorDenominator = prior is null ? null : before.Denominator,
            CurrentStatus = now.Status,
            PriorStatus = before.Status,
            Change = change,
            Flags = flags,
        };
        return new()
        {
            Result = result,
            Rating = _rater.Rate(result),
            ColorMinimum = _rater.ColorMinimum(entity.Type, group),
            Current = now,
            Prior = before,
            AllStudents = allStudents,
            PriorCertifyFlag = Book.Year.Previous is { Number: >= 2022 } previous && FlagsOf(entity, indicator, previous).HasFlag(ResultFlags.CertifyFlag),
        };
    }

    private (YearFigures Figures, ExactMean? Mean) Assessment(AssessmentRules rules, GroupCounts counts, int group)
    {
        var first = FirstOf(rules.Indicator);
        var participation = new ParticipationCounts((int)counts[first, group], (int)counts[first + 1, group]);
        var status = AssessmentStatus.Of((int)counts[first + 2, group], counts[first + 3, group], participation, rules.Participation);
        var mean = IsShown(status.Denominator) ? status.Mean : null;
        return (new()
        {
            Denominator = status.Denominator,
            Status = mean?.Round(),
            Participation = participation,
            Added = status.LowestScoreRecords,
            DenominatorWithoutLowest = status.Scored,
            StatusWithoutLowest = IsShown(status.Scored) ? status.MeanWithoutPenalty?.Round() : null,
        }, mean);
    }

    private YearFigures Rated(Indicator indicator, GroupCounts counts, int group)
    {
        var rate = Rate(indicator, counts, group);
        var isShown = IsShown(rate.Denominator);
        var isProgress = indicator == Indicator.EnglishLearnerProgress;
        return new()
        {
            Denominator = rate.Denominator,
            Numerator = isShown ? rate.Numerator : null,
            Status = isShown ? rate.Percent() : null,
            Participation = isProgress ? new((int)counts[Counted.ElpacEnrolled, group], (int)counts[Counted.ElpacTested, group]) : default,
            Added = isProgress ? Untested(counts, group) : 0,
            FifthYearGraduates = isShown ? (int)counts[Counted.FifthYearGraduates, group] : 0,
            Learners = isShown && isProgress
                ? new(Part(Counted.Progressed), Part(Counted.MaintainedLevel4), Part(Counted.MaintainedOther), Part(Counted.Declined), Part(Counted.ProgressedAlternate), Part(Counted.MaintainedLevel3Alternate), Part(Counted.NotProgressedAlternate))
                : null,
        };

        int Part(Counted what) => (int)counts[what, group];
    }

    private RateCounts Rate(Indicator indicator, GroupCounts counts, int group)
    {
        return indicator switch
        {
            Indicator.ChronicAbsenteeism => new(Sum(Counted.ChronicallyAbsent), Sum(Counted.Eligible)),
            Indicator.Suspension => new(Sum(Counted.Suspended), Sum(Counted.Enrolled)),
            Indicator.Graduation => new(Sum(Counted.Graduates, Counted.FifthYearGraduates), Sum(Counted.Cohort, Counted.FifthYearGraduates)),
            Indicator.CollegeCareer => new(Sum(Counted.Prepared), Sum(Counted.Prepared, Counted.Approaching, Counted.NotPrepared)),
            Indicator.EnglishLearnerProgress => new(
                Sum(Counted.Progressed, Counted.MaintainedLevel4, Counted.ProgressedAlternate, Counted.MaintainedLevel3Alternate),
                Sum(Counted.Progressed, Counted.MaintainedLevel4, Counted.MaintainedOther, Counted.Declined, Counted.ProgressedAlternate, Counted.MaintainedLevel3Alternate, Counted.NotProgressedAlternate)
                    + Untested(counts, group)),
            _ => default,
        };

        int Sum(params ReadOnlySpan<Counted> parts)
        {
            long sum = 0;
            foreach (var part in parts)
            {
                sum += counts[part, group];
            }

            return (int)sum;
        }
    }

    // Untested English learners that lift participation to 94.5 percent.
    private int Untested(GroupCounts counts, int group) =>
        _rules.EnglishLearnerProgress.Participation is { Penalty: ElpacPenaltyKind.AddsUntested }
            ? LowestScores.Needed((int)counts[Counted.ElpacEnrolled, group], (int)counts[Counted.ElpacTested, group], requiredPermille: 945)
            : 0;

    private bool CapsStatus(in YearFigures figures, Indicator indicator) =>
        indicator == Indicator.EnglishLearnerProgress
        && _rules.EnglishLearnerProgress.Participation is { Penalty: ElpacPenaltyKind.CapsStatus } rule
        && figures.Participation.Percent < Tenths.FromTenths(10 * rule.TargetPercent);

    private static bool Counts(Indicator indicator, GroupCounts counts, int group) => indicator switch
    {
        Indicator.ChronicAbsenteeism => counts[Counted.Eligible, group] > 0,
        Indicator.Suspension => counts[Counted.Enrolled, group] > 0,
        Indicator.Graduation => counts[Counted.Cohort, group] + counts[Counted.FifthYearGraduates, group] > 0,
        Indicator.CollegeCareer => counts[Counted.Prepared, group] + counts[Counted.Approaching, group] + counts[Counted.NotPrepared, group] > 0,
        Indicator.EnglishLearnerProgress => counts[Counted.ElpacEnrolled, group] > 0,
        _ => counts[FirstOf(indicator), group] > 0,
    };

    private bool IsShown(int denominator) => denominator >= Book.NSize.StatusMinimum;

    private static Counted FirstOf(Indicator assessment) => assessment switch
    {
        Indicator.EnglishLanguageArts => Counted.EnglishLanguageArtsEnrolled,
        Indicator.Mathematics => Counted.MathematicsEnrolled,
        _ => Counted.ScienceEnrolled,
    };

    // A few schools did not certify their discipline or absence data, or reported them in error.
    private ResultFlags FlagsOf(in RowEntity entity, Indicator indicator, DashboardYear year)
    {
        if (entity.School < 0 || indicator is not (Indicator.ChronicAbsenteeism or Indicator.Suspension))
        {
            return ResultFlags.None;
        }

        var random = StateRandom.Of(_seed, StateStream.Lists, entity.School, (year.Number * 10) + (int)indicator);
        return random.Below(1000) switch
        {
            < 3 => ResultFlags.CertifyFlag,
            < 6 when indicator == Indicator.ChronicAbsenteeism => ResultFlags.DataErrorFlag,
            _ => ResultFlags.None,
        };
    }
}

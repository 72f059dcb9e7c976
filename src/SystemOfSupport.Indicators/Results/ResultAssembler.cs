using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Makes results of tallies: status and change from unrounded ratios, blanks below the minimum, and the row's scales.</summary>
internal sealed class ResultAssembler(IndicatorCalculator calculator, MeasurementRules rules, TallySet current, TallySet? prior, IReadOnlyList<TallySet> earlier)
{
    private static readonly TallyCount[] ProgressParts =
    [
        TallyCount.Progressed, TallyCount.MaintainedLevel4, TallyCount.MaintainedOther, TallyCount.Declined,
        TallyCount.ProgressedAlternate, TallyCount.MaintainedLevel3Alternate, TallyCount.NotProgressedAlternate,
    ];

    private readonly RuleBook _book = calculator.Book;
    private readonly Dictionary<TallyKey, (IReadOnlyList<MeasuredRule> Rules, IReadOnlyList<AppliedChoice> Choices)> _standing = [];

    internal IReadOnlyList<MeasuredResult> Assemble()
    {
        var keys = new SortedSet<TallyKey>(current.Keys);
        keys.UnionWith(prior?.Keys ?? []);
        var neverRated = _book.NeverRated.Groups;
        return
        [
            .. keys
                .Where(k => _book[k.Indicator].Reporting != IndicatorReporting.NotReported)
                .Where(k => !neverRated.Contains(k.Group) || rules.Assessments.Any(a => a.Indicator == k.Indicator))
                .Where(k => k.Group != StudentGroup.LongTermEnglishLearner || rules.StudentGroups.LongTermYears is not null)
                .Select(ResultOf),
        ];
    }

    private MeasuredResult ResultOf(TallyKey key)
    {
        var now = current.Find(key) ?? Tally.Of(key.Indicator);
        var before = prior is null ? null : prior.Find(key) ?? Tally.Of(key.Indicator);
        var row = RowOf(key);
        return key.Indicator switch
        {
            Indicator.EnglishLanguageArts or Indicator.Mathematics or Indicator.Science => OfAssessment(key, row, now, before),
            Indicator.EnglishLearnerProgress => OfProgress(key, row, now, before),
            Indicator.Graduation => OfGraduation(key, row, now, before),
            _ => Of(key, OfRate(row, Rate(now), before is null ? null : Rate(before))) with { Parts = PartsOf(now, key.Indicator == Indicator.CollegeCareer ? TallyShapes.Shape(key.Indicator) : [], Rate(now).Denominator) },
        };
    }

    private MeasuredResult OfAssessment(TallyKey key, IndicatorResult row, Tally now, Tally? before)
    {
        var rule = rules.Assessments.First(a => a.Indicator == key.Indicator).Participation;
        var status = AssessmentStatus.Of(now, rule);
        var earlierStatus = before is null ? null : AssessmentStatus.Of(before, rule);
        var shown = Shown(status.Denominator) ? status.Mean : null;
        var shownBefore = earlierStatus is not null && Shown(earlierStatus.Denominator) ? earlierStatus.Mean : null;
        var pointsOff = rule is { Penalty: ParticipationPenaltyKind.PointsOff };
        var lowest = rule is { Penalty: ParticipationPenaltyKind.LowestScores };
        return Of(key, row with
        {
            CurrentDenominator = status.Denominator,
            PriorDenominator = earlierStatus?.Denominator,
            CurrentStatus = shown?.Round(),
            PriorStatus = shownBefore?.Round(),
            Change = shown is { } n && shownBefore is { } b ? n.ChangeFrom(b) : null,
            CurrentIdentifiedDisabilities = Identified(key, now),
            PriorIdentifiedDisabilities = before is null ? null : Identified(key, before),
        }) with
        {
            Participation = status.Participation,
            PriorParticipation = earlierStatus?.Participation,
            LowestScoreRecords = lowest ? status.LowestScoreRecords : null,
            PriorLowestScoreRecords = lowest ? earlierStatus?.LowestScoreRecords : null,
            Adjustment = pointsOff ? status.AdjustmentHundredths / 100m : null,
            PriorAdjustment = pointsOff && earlierStatus is not null ? earlierStatus.AdjustmentHundredths / 100m : null,
            StatusWithoutPenalty = Shown(status.Scored) ? status.MeanWithoutPenalty?.Round() : null,
        };
    }

    private MeasuredResult OfProgress(TallyKey key, IndicatorResult row, Tally now, Tally? before)
    {
        var elpi = rules.EnglishLearnerProgress;
        var untested = calculator.Choices.UntestedEnglishLearners;
        var rate = EnglishLearnerProgressStatus.Of(now, elpi, untested);
        var result = OfRate(row, rate, before is null ? null : EnglishLearnerProgressStatus.Of(before, elpi, untested));
        var participation = Participation(now);
        IReadOnlyList<TallyCount> parts = ProgressParts;
        switch (elpi.Method)
        {
            case EnglishLearnerProgressMethod.CeldtAndReclassification:
                result = result with
                {
                    CurrentTesters = (int)now[TallyCount.CeldtTesters],
                    PriorTesters = before is null ? null : (int)before[TallyCount.CeldtTesters],
                    // The record names the flag and not its arithmetic; fewer than half is read from the name.
                    Flags = participation.Tested * 2L < participation.Enrolled ? ResultFlags.Flag50Pct : ResultFlags.None,
                };
                parts = [TallyCount.CeldtTesters, TallyCount.CeldtAdvanced, TallyCount.CeldtMaintained, TallyCount.CeldtReclassified, TallyCount.CeldtLongTermBonus];
                break;
            case EnglishLearnerProgressMethod.LevelCounts:
                result = result with { CurrentNumerator = null, PriorNumerator = null, CurrentStatus = null, PriorStatus = null, Change = null };
                parts = [TallyCount.ElpacLevel1, TallyCount.ElpacLevel2, TallyCount.ElpacLevel3, TallyCount.ElpacLevel4];
                break;
            default:
                if (elpi.Participation is { Penalty: ElpacPenaltyKind.CapsStatus } capped && Below(participation, capped))
                {
                    result = result with { Flags = ResultFlags.Flag95Pct };
                }

                break;
        }

        return Of(key, result) with
        {
            Participation = participation,
            PriorParticipation = before is null ? null : Participation(before),
            Parts = PartsOf(now, parts, rate.Denominator),
        };
    }

    private MeasuredResult OfGraduation(TallyKey key, IndicatorResult row, Tally now, Tally? before)
    {
        var rate = Graduates(now);
        var classes = before is null ? (int?)null : 1;
        RateCounts? pooled = before is null ? null : Graduates(before);
        if (before is not null && rules.Graduation.PooledPriorClasses is { } most && !rules.Graduation.SinglePriorGroups.Contains(key.Group))
        {
            foreach (var set in earlier.Take(most - 1))
            {
                if (set.Find(key) is { } further)
                {
                    var more = Graduates(further);
                    pooled = new(pooled!.Value.Numerator + more.Numerator, pooled.Value.Denominator + more.Denominator);
                    classes++;
                }
            }
        }

        return Of(key, OfRate(row, rate, pooled)) with
        {
            PooledPriorClasses = rules.Graduation.PooledPriorClasses is null ? null : classes,
            Parts = PartsOf(now, [TallyCount.Cohort, TallyCount.Graduates, TallyCount.FifthYearGraduates], rate.Denominator),
        };
    }

    private IndicatorResult OfRate(IndicatorResult row, RateCounts now, RateCounts? before)
    {
        var cap = _book[row.Indicator].CapsRateAt100;
        var (status, priorStatus) = (ShownRate(now, cap), ShownRate(before, cap));
        return row with
        {
            CurrentNumerator = status is null ? null : now.Numerator,
            CurrentDenominator = now.Denominator,
            PriorNumerator = priorStatus is null ? null : before!.Value.Numerator,
            PriorDenominator = before?.Denominator,
            CurrentStatus = status?.Percent(),
            PriorStatus = priorStatus?.Percent(),
            Change = status is { } s && priorStatus is { } p ? s.ChangeFrom(p) : null,
        };
    }

    private RateCounts? ShownRate(RateCounts? rate, bool cap) =>
        rate is { } r && Shown(r.Denominator) ? cap ? r.CappedAt100Percent : r : null;

    private IndicatorResult RowOf(TallyKey key)
    {
        var profile = calculator.Directory[key.Cds];
        var agency = profile.Agency;
        return new()
        {
            Year = _book.Year,
            Indicator = key.Indicator,
            Cds = key.Cds,
            RecordType = key.RecordType,
            Group = key.Group,
            SchoolName = key.RecordType == RecordType.School ? agency.Name : "",
            DistrictName = agency.Kind is AgencyKind.District or AgencyKind.CountyOffice ? agency.Name : agency.DistrictName,
            CountyName = agency.CountyName,
            IsCharter = agency.Kind == AgencyKind.Charter,
            IsCountyOffice = agency.Kind == AgencyKind.CountyOffice,
            IsAlternativeSchool = agency.IsAlternativeSchool,
            SuspensionType = key.Indicator == Indicator.Suspension
                ? calculator.Directory.SuspensionTypeOf(key.Cds, rules.Suspension, calculator.Choices.UnlistedGradeSpans)
                : SuspensionType.None,
            HighSchoolCutPoints = key.Indicator is Indicator.EnglishLanguageArts or Indicator.Mathematics or Indicator.Science
                && calculator.Directory.HighSchoolCutPointsOf(key.Cds, rules.HighSchoolCutPoints),
        };
    }

    private MeasuredResult Of(TallyKey key, IndicatorResult result) => new()
    {
        Result = result,
        Rules = StandingOf(key).Rules,
        Choices = StandingOf(key).Choices,
        Basis = current.Basis,
    };

    // Rules and choices are the same for every agency or school.
    private (IReadOnlyList<MeasuredRule> Rules, IReadOnlyList<AppliedChoice> Choices) StandingOf(TallyKey key)
    {
        key = key with { Cds = CdsCode.State };
        if (!_standing.TryGetValue(key, out var standing))
        {
            _standing.Add(key, standing = (MeasuredRules.Of(key, _book), calculator.Choices.AppliedTo(key, _book)));
        }

        return standing;
    }

    private bool Shown(int denominator) => denominator >= _book.NSize.StatusMinimum;

    private Dictionary<TallyCount, long>? PartsOf(Tally tally, IReadOnlyList<TallyCount> parts, int denominator) =>
        parts.Count == 0 || !Shown(denominator) ? null : parts.ToDictionary(p => p, p => tally[p]);

    private static bool Below(ParticipationCounts counts, ElpacParticipationRule rule) =>
        rule.RateInTenths ? counts.Percent < Tenths.FromTenths(10 * rule.TargetPercent) : counts.WholePercent < rule.TargetPercent;

    private static ParticipationCounts Participation(Tally tally) =>
        new((int)tally[TallyCount.ParticipationEnrolled], (int)tally[TallyCount.ParticipationTested]);

    private int? Identified(TallyKey key, Tally tally) =>
        _book[key.Indicator].NSizeCountsIdentifiedDisabilities && key.Group == StudentGroup.StudentsWithDisabilities
            ? (int)tally[TallyCount.ScoredIdentifiedDisabilities]
            : null;

    private static RateCounts Graduates(Tally tally) =>
        new((int)(tally[TallyCount.Graduates] + tally[TallyCount.FifthYearGraduates]), (int)(tally[TallyCount.Cohort] + tally[TallyCount.FifthYearGraduates]));

    private static RateCounts Rate(Tally tally) => tally.Indicator switch
    {
        Indicator.ChronicAbsenteeism => new((int)tally[TallyCount.ChronicallyAbsent], (int)tally[TallyCount.Eligible]),
        Indicator.Suspension => new((int)tally[TallyCount.Suspended], (int)tally[TallyCount.Enrolled]),
        _ => new((int)tally[TallyCount.Prepared], (int)(tally[TallyCount.Prepared] + tally[TallyCount.Approaching] + tally[TallyCount.NotPrepared])),
    };
}

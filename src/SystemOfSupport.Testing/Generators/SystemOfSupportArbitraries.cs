using FsCheck;
using FsCheck.Fluent;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>
/// FsCheck generators of the vocabulary and of rows that a rule book can rate. With FsCheck.Xunit:
/// <c>[Properties(Arbitrary = [typeof(SystemOfSupportArbitraries)])]</c>.
/// </summary>
public static class SystemOfSupportArbitraries
{
    private const int MostStudents = 600;

    /// <summary>Codes of schools, districts, county offices and the state.</summary>
    public static Arbitrary<CdsCode> CdsCode() => Arb.From(Gen.Frequency(
        (6, Codes(isSchool: true)),
        (4, Codes(isSchool: false)),
        (1, from county in Gen.Choose(1, 58) select Model.CdsCode.Of(county, 10000 + county)),
        (1, Gen.Constant(Model.CdsCode.State))));

    /// <summary>Years that have a Dashboard; most of them years that have a rule book.</summary>
    public static Arbitrary<DashboardYear> DashboardYear() => Arb.From(Gen.Frequency(
        (4, BookYears),
        (1, Gen.Choose(Model.DashboardYear.First, Model.DashboardYear.Last).Where(Model.DashboardYear.Exists).Select(y => new DashboardYear(y)))));

    /// <summary>School years.</summary>
    public static Arbitrary<SchoolYear> SchoolYear() =>
        Arb.From(Gen.Choose(Model.SchoolYear.MinimumStart, Model.SchoolYear.MaximumStart).Select(y => new SchoolYear(y)));

    /// <summary>Measures, most of them of the size of results; smaller ones when a failure is shrunk.</summary>
    public static Arbitrary<Tenths> Tenths() => Arb.From(
        Gen.Frequency((8, Gen.Choose(-2500, 2500)), (1, Gen.Choose(-Model.Tenths.Maximum, Model.Tenths.Maximum))).Select(Model.Tenths.FromTenths),
        value => value.Value == 0 ? [] : [Model.Tenths.FromTenths(value.Value / 2)]);

    /// <summary>Counts with at least one student and no more students with the condition than students; smaller ones when a failure is shrunk.</summary>
    public static Arbitrary<RateCounts> RateCounts() => Arb.From(
        from denominator in Gen.Frequency((6, Gen.Choose(1, MostStudents)), (1, Gen.Choose(1, 1_000_000)))
        from numerator in Gen.Choose(0, denominator)
        select new RateCounts(numerator, denominator),
        counts => counts.Denominator == 1 ? [] : [new(counts.Numerator / 2, Math.Max(counts.Denominator / 2, 1))]);

    /// <summary>The 25 boxes and none.</summary>
    public static Arbitrary<Box> Box() => Arb.From(Gen.Choose(0, 25).Select(n => Model.Box.FromNumber(n * 10)));

    /// <summary>Student groups, the blank one too.</summary>
    public static Arbitrary<StudentGroup> StudentGroup() => Arb.From(Gen.Elements<StudentGroup>(StudentGroups.All));

    /// <summary>Sets of student groups; one member less when a failure is shrunk.</summary>
    public static Arbitrary<StudentGroupSet> StudentGroupSet() => Arb.From(
        Gen.SubListOf<StudentGroup>(StudentGroups.All.Where(g => g != Model.StudentGroup.Unspecified)).Select(g => g.Aggregate(Model.StudentGroupSet.Empty, (set, group) => set.With(group))),
        set => set.Select(g => set.Except(Model.StudentGroupSet.Empty.With(g))));

    /// <summary>Sets of state priorities; one member less when a failure is shrunk.</summary>
    public static Arbitrary<StatePrioritySet> StatePrioritySet() => Arb.From(
        Priorities(StatePriorities.All),
        set => set.Select(p => set.Except(Model.StatePrioritySet.Empty.With(p))));

    /// <summary>The letters, none too.</summary>
    public static Arbitrary<PriorityLetter> PriorityLetter() => Arb.From(
        Priorities([StatePriority.PupilAchievement, StatePriority.PupilEngagement, StatePriority.SchoolClimate, StatePriority.PupilOutcomes]).Select(Model.PriorityLetter.Of));

    /// <summary>Rows of any year that has a rule book.</summary>
    public static Arbitrary<IndicatorResult> IndicatorResult() => Arb.From(BookYears.SelectMany(IndicatorResults));

    /// <summary>
    /// Rows of one year, each of which the year's rule book rates: counts or points around the n-sizes and far above, with and without published status and
    /// change, blank counts, and the flags of the files.
    /// </summary>
    /// <exception cref="RuleBookNotFoundException">The year has no book.</exception>
    public static Gen<IndicatorResult> IndicatorResults(DashboardYear year)
    {
        var reported = RuleBooks.For(year).Indicators.Where(i => i.Reporting != IndicatorReporting.NotReported).Select(i => i.Indicator).ToList();
        return from indicator in Gen.Elements<Indicator>(reported)
               from agency in Gen.Frequency((5, Codes(isSchool: true)), (5, Codes(isSchool: false)), (1, Gen.Constant(Model.CdsCode.State)))
               from answers in Gen.ListOf(Gen.Choose(0, 9), 6)
               from suspensionType in Gen.Elements<SuspensionType>(SuspensionTypes.All.Where(t => t != SuspensionType.None))
               from current in Measurements(indicator)
               from prior in Measurements(indicator)
               from flags in Gen.Elements(Enum.GetValues<ResultFlags>())
               from @group in Gen.Elements<StudentGroup>(StudentGroups.All)
               select Result(year, indicator, agency, @group, answers, suspensionType, current, prior, flags);
    }

    private static Gen<DashboardYear> BookYears => Gen.Elements<DashboardYear>(RuleBooks.Years);

    private static IndicatorResult Result(
        DashboardYear year,
        Indicator indicator,
        CdsCode cds,
        StudentGroup group,
        List<int> answers,
        SuspensionType suspensionType,
        (int? Students, int Value) current,
        (int? Students, int Value) prior,
        ResultFlags flags)
    {
        var isPercent = indicator.Unit() == MeasureUnit.Percent;
        var showsStatus = !isPercent || answers[0] < 5;
        var result = new IndicatorResult
        {
            Year = year,
            Indicator = indicator,
            Cds = cds,
            RecordType = cds.IsState ? RecordType.State : cds.IsSchool ? RecordType.School : RecordType.District,
            Group = group,
            IsCharter = cds.IsSchool && answers[1] < 3,
            IsAlternativeSchool = cds.IsSchool && answers[2] < 2,
            IsCountyOffice = !cds.IsSchool && cds.IsOfCountyOffice,
            SuspensionType = indicator == Indicator.Suspension ? suspensionType : SuspensionType.None,
            HighSchoolCutPoints = !isPercent && answers[3] < 3,
            CurrentNumerator = isPercent && current.Students is > 10 ? current.Value : null,
            CurrentDenominator = current.Students,
            PriorNumerator = isPercent && prior.Students is > 10 ? prior.Value : null,
            PriorDenominator = prior.Students,
            CurrentTesters = current.Students,
            PriorTesters = prior.Students,
            Flags = answers[4] < 7 ? ResultFlags.None : flags,
        };
        return !showsStatus ? result
            : isPercent ? result with { CurrentStatus = result.ComputedStatus(), PriorStatus = result.PriorCounts?.Percent(), Change = result.ComputedChange() }
            : result with
            {
                CurrentStatus = current.Students is > 10 ? Model.Tenths.FromTenths(current.Value) : null,
                PriorStatus = prior.Students is > 10 ? Model.Tenths.FromTenths(prior.Value) : null,
                Change = current.Students is > 10 && prior.Students is > 10 ? Model.Tenths.FromTenths(current.Value - prior.Value) : null,
            };
    }

    // Students, and either how many of them meet the condition or their status in tenths of a point.
    private static Gen<(int? Students, int Value)> Measurements(Indicator indicator) =>
        from students in Gen.Frequency((1, Gen.Constant(-1)), (3, Gen.Choose(0, 35)), (3, Gen.Choose(140, 160)), (4, Gen.Choose(0, MostStudents)))
        from value in indicator.Unit() == MeasureUnit.Percent ? Gen.Choose(0, Math.Max(students, 0)) : Gen.Choose(-1500, 1500)
        select (students < 0 ? (int?)null : students, value);

    private static Gen<CdsCode> Codes(bool isSchool) =>
        from county in Gen.Choose(1, 58)
        from district in Gen.Frequency((1, Gen.Choose(10_000, 10_999)), (5, Gen.Choose(61_000, 77_999)))
        from school in Gen.Choose(1, 9_999_999)
        select Model.CdsCode.Of(county, district, isSchool ? school : 0);

    private static Gen<StatePrioritySet> Priorities(IEnumerable<StatePriority> priorities) =>
        Gen.SubListOf<StatePriority>(priorities).Select(p => p.Aggregate(Model.StatePrioritySet.Empty, (set, priority) => set.With(priority)));
}

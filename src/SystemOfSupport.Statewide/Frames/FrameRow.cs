using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>What a row says beside its year and its agency or school: what <see cref="IndicatorResult"/> says, without an object.</summary>
internal struct FrameRow
{
    internal Indicator Indicator;
    internal StudentGroup Group;
    internal SuspensionType SuspensionType;
    internal bool HighSchoolCutPoints;
    internal ResultFlags Flags;

    /// <summary>Counts of students; <see cref="Narrow.BlankCount"/> where blank.</summary>
    internal int CurrentNumerator, CurrentDenominator, PriorNumerator, PriorDenominator, CurrentTesters, PriorTesters, CurrentDisabilities, PriorDisabilities;

    /// <summary>Published measures.</summary>
    internal Tenths? CurrentStatus, PriorStatus, Change;

    internal static FrameRow Of(IndicatorResult result) => new()
    {
        Indicator = result.Indicator,
        Group = result.Group,
        SuspensionType = result.SuspensionType,
        HighSchoolCutPoints = result.HighSchoolCutPoints,
        Flags = result.Flags,
        CurrentNumerator = Narrow.Of(result.CurrentNumerator),
        CurrentDenominator = Narrow.Of(result.CurrentDenominator),
        PriorNumerator = Narrow.Of(result.PriorNumerator),
        PriorDenominator = Narrow.Of(result.PriorDenominator),
        CurrentTesters = Narrow.Of(result.CurrentTesters),
        PriorTesters = Narrow.Of(result.PriorTesters),
        CurrentDisabilities = Narrow.Of(result.CurrentIdentifiedDisabilities),
        PriorDisabilities = Narrow.Of(result.PriorIdentifiedDisabilities),
        CurrentStatus = result.CurrentStatus,
        PriorStatus = result.PriorStatus,
        Change = result.Change,
    };

    /// <summary>As <see cref="IndicatorResult.StatusOrComputed"/>.</summary>
    internal readonly Tenths? StatusOrComputed(bool capAt100 = false) => CurrentStatus ?? Current(capAt100)?.Percent();

    /// <summary>As <see cref="IndicatorResult.ChangeOrComputed"/>.</summary>
    internal readonly Tenths? ChangeOrComputed(bool capAt100 = false) =>
        Change is { } change ? change
        : (Flags & ResultFlags.NotComparable) == ResultFlags.None && Current(capAt100) is { } current && Prior(capAt100) is { } prior ? current.ChangeFrom(prior)
        : null;

    internal readonly IndicatorResult ToResult(DashboardYear year, FrameEntity entity) => new()
    {
        Year = year,
        Indicator = Indicator,
        Cds = entity.Cds,
        RecordType = entity.RecordType,
        Group = Group,
        SchoolName = entity.SchoolName,
        DistrictName = entity.DistrictName,
        CountyName = entity.CountyName,
        IsCharter = entity.IsCharter,
        IsCountyOffice = entity.IsCountyOffice,
        IsAlternativeSchool = entity.IsAlternativeSchool,
        SuspensionType = SuspensionType,
        HighSchoolCutPoints = HighSchoolCutPoints,
        CurrentNumerator = Narrow.Count(CurrentNumerator),
        CurrentDenominator = Narrow.Count(CurrentDenominator),
        PriorNumerator = Narrow.Count(PriorNumerator),
        PriorDenominator = Narrow.Count(PriorDenominator),
        CurrentTesters = Narrow.Count(CurrentTesters),
        PriorTesters = Narrow.Count(PriorTesters),
        CurrentIdentifiedDisabilities = Narrow.Count(CurrentDisabilities),
        PriorIdentifiedDisabilities = Narrow.Count(PriorDisabilities),
        CurrentStatus = CurrentStatus,
        PriorStatus = PriorStatus,
        Change = Change,
        Flags = Flags,
    };

    private readonly RateCounts? Current(bool cap) => IndicatorResult.Capped(IndicatorResult.Counts(Narrow.Count(CurrentNumerator), Narrow.Count(CurrentDenominator)), cap);

    private readonly RateCounts? Prior(bool cap) => IndicatorResult.Capped(IndicatorResult.Counts(Narrow.Count(PriorNumerator), Narrow.Count(PriorDenominator)), cap);
}

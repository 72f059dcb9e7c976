using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>What a row's scale depends on.</summary>
internal readonly record struct ScaleContext(SuspensionType SuspensionType, bool HighSchoolCutPoints, bool IsAlternativeSchool, bool IsCountyOfficeRow)
{
    private static readonly bool[] Both = [false, true];

    internal static ScaleContext Of(IndicatorResult result) => new(
        result.Indicator == Indicator.Suspension ? result.SuspensionType : SuspensionType.None,
        result.HighSchoolCutPoints,
        result.IsAlternativeSchool && result.RecordType == RecordType.School,
        result.IsCountyOffice && result.RecordType == RecordType.District);

    /// <summary>Every context in which a row of an indicator can stand.</summary>
    internal static IEnumerable<ScaleContext> All(Indicator indicator) =>
        from type in SuspensionTypes.All.Where(t => t == SuspensionType.None != (indicator == Indicator.Suspension))
        from high in Both
        from alternative in Both
        from county in Both
        where !(alternative && county)
        select new ScaleContext(type, high, alternative, county);

    internal bool Meets(ScaleCondition? condition) =>
        condition is null
        || ((condition.SuspensionType is not { } type || type == SuspensionType)
            && (condition.HighSchoolCutPoints is not { } high || high == HighSchoolCutPoints)
            && (condition.AlternativeSchool is not { } alternative || alternative == IsAlternativeSchool)
            && (condition.AlternativeSchoolOrCountyOffice is not { } either || either == (IsAlternativeSchool || IsCountyOfficeRow)));

    /// <summary>The place of the context in a table of all contexts.</summary>
    internal int Index =>
        ((int)SuspensionType * 8) + (HighSchoolCutPoints ? 4 : 0) + (IsAlternativeSchool ? 2 : 0) + (IsCountyOfficeRow ? 1 : 0);

    internal const int Count = 56;
}

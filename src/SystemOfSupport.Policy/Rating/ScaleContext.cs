using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>What a row's scale depends on.</summary>
internal readonly record struct ScaleContext(SuspensionType SuspensionType, bool HighSchoolCutPoints, bool IsAlternativeSchool, bool IsCountyOfficeRow)
{
    private static readonly bool[] Both = [false, true];

    internal static ScaleContext Of(IndicatorResult result) =>
        Of(result.Indicator, result.SuspensionType, result.HighSchoolCutPoints, result.RecordType, result.IsAlternativeSchool, result.IsCountyOffice);

    internal static ScaleContext Of(Indicator indicator, SuspensionType suspensionType, bool highSchoolCutPoints, RecordType recordType, bool isAlternativeSchool, bool isCountyOffice) => new(
        indicator == Indicator.Suspension ? suspensionType : SuspensionType.None,
        highSchoolCutPoints,
        isAlternativeSchool && recordType == RecordType.School,
        isCountyOffice && recordType == RecordType.District);

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

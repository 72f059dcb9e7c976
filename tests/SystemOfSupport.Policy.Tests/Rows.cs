using SystemOfSupport.Model;

namespace SystemOfSupport.Policy.Tests;

/// <summary>Makes rows to rate.</summary>
internal static class Rows
{
    internal static readonly CdsCode School = CdsCode.Of(99, 12345, 7654321);
    internal static readonly CdsCode District = CdsCode.Of(99, 12345);

    /// <summary>A row of many students, in both years, without status and change.</summary>
    internal static IndicatorResult Of(DashboardYear year, Indicator indicator, RecordType recordType = RecordType.District) => new()
    {
        Year = year,
        Indicator = indicator,
        Cds = recordType == RecordType.School ? School : District,
        RecordType = recordType,
        Group = StudentGroup.AllStudents,
        SuspensionType = indicator == Indicator.Suspension ? SuspensionType.UnifiedDistrict : SuspensionType.None,
        CurrentDenominator = 1000,
        PriorDenominator = 1000,
        CurrentTesters = 1000,
        PriorTesters = 1000,
    };

    /// <summary>A row of many students that takes a scale.</summary>
    internal static IndicatorResult Of(DashboardYear year, Indicator indicator, Scale scale) => Of(year, indicator, RecordType.School) with
    {
        SuspensionType = scale.AppliesTo?.SuspensionType ?? SuspensionType.None,
        HighSchoolCutPoints = scale.AppliesTo?.HighSchoolCutPoints ?? false,
        IsAlternativeSchool = scale.AppliesTo is { AlternativeSchool: true } or { AlternativeSchoolOrCountyOffice: true },
    };

    internal static IndicatorResult With(this IndicatorResult row, string? status, string? change = null) => row with
    {
        CurrentStatus = status is null ? null : Tenths.Parse(status, null),
        Change = change is null ? null : Tenths.Parse(change, null),
    };

    internal static IndicatorResult WithStudents(this IndicatorResult row, int? current, int? prior) => row with
    {
        CurrentDenominator = current,
        PriorDenominator = prior,
        CurrentTesters = current,
        PriorTesters = prior,
    };

    internal static Rating Rate(this IndicatorResult row) => Rater.For(row.Year).Rate(row);
}

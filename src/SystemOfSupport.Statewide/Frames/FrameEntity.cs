using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>What the rows of one agency or school have in common, held once. A file that spells a name otherwise makes another entity of the same code.</summary>
internal sealed record FrameEntity(
    CdsCode Cds,
    RecordType RecordType,
    string SchoolName,
    string DistrictName,
    string CountyName,
    bool IsCharter,
    bool IsCountyOffice,
    bool IsAlternativeSchool)
{
    internal static FrameEntity Of(IndicatorResult result) => new(
        result.Cds, result.RecordType, result.SchoolName, result.DistrictName, result.CountyName, result.IsCharter, result.IsCountyOffice, result.IsAlternativeSchool);

    /// <summary>The fourteen digits, made once for all rows.</summary>
    internal string Code => field ??= Cds.ToString();

    /// <summary>The agency that the rows belong to; null where it is none.</summary>
    internal Agency? Agency => AgencyResultsCollector.KindOf(RecordType, IsCountyOffice, IsCharter) is { } kind
        ? new(Cds, kind == AgencyKind.Charter ? SchoolName : DistrictName, kind) { DistrictName = DistrictName, CountyName = CountyName, IsAlternativeSchool = IsAlternativeSchool }
        : null;

    internal bool Is(IndicatorResult result) =>
        Cds == result.Cds
        && RecordType == result.RecordType
        && IsCharter == result.IsCharter
        && IsCountyOffice == result.IsCountyOffice
        && IsAlternativeSchool == result.IsAlternativeSchool
        && string.Equals(SchoolName, result.SchoolName, StringComparison.Ordinal)
        && string.Equals(DistrictName, result.DistrictName, StringComparison.Ordinal)
        && string.Equals(CountyName, result.CountyName, StringComparison.Ordinal);

    /// <summary>Order of codes; the rest only makes the order complete.</summary>
    internal static Comparer<FrameEntity> Order { get; } = Comparer<FrameEntity>.Create((a, b) => a.CompareTo(b));

    private int CompareTo(FrameEntity other)
    {
        var order = Cds.CompareTo(other.Cds);
        order = order != 0 ? order : RecordType.CompareTo(other.RecordType);
        order = order != 0 ? order : string.CompareOrdinal(SchoolName, other.SchoolName);
        order = order != 0 ? order : string.CompareOrdinal(DistrictName, other.DistrictName);
        order = order != 0 ? order : string.CompareOrdinal(CountyName, other.CountyName);
        order = order != 0 ? order : IsCharter.CompareTo(other.IsCharter);
        order = order != 0 ? order : IsCountyOffice.CompareTo(other.IsCountyOffice);
        return order != 0 ? order : IsAlternativeSchool.CompareTo(other.IsAlternativeSchool);
    }
}

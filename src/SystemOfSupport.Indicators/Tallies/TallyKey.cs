using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>Whose tally it is.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="RecordType">School, district or county office, or state.</param>
/// <param name="Cds">The agency or school.</param>
/// <param name="Group">The student group.</param>
public readonly record struct TallyKey(Indicator Indicator, RecordType RecordType, CdsCode Cds, StudentGroup Group) : IComparable<TallyKey>
{
    /// <summary>Order by indicator, record type, code and group.</summary>
    public int CompareTo(TallyKey other) =>
        (Indicator, RecordType, Cds, Group).CompareTo((other.Indicator, other.RecordType, other.Cds, other.Group));

    /// <summary>Whether one key comes before another.</summary>
    public static bool operator <(TallyKey left, TallyKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether one key comes after another.</summary>
    public static bool operator >(TallyKey left, TallyKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether one key comes before another or is the same.</summary>
    public static bool operator <=(TallyKey left, TallyKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one key comes after another or is the same.</summary>
    public static bool operator >=(TallyKey left, TallyKey right) => left.CompareTo(right) >= 0;
}

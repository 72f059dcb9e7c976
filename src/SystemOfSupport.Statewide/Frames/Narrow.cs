using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>How values become narrow numbers of columns.</summary>
internal static class Narrow
{
    /// <summary>A measure that is blank.</summary>
    internal const short BlankTenths = short.MinValue;

    /// <summary>A count that is blank.</summary>
    internal const int BlankCount = -1;

    /// <summary>The largest measure of a column, in tenths; a larger one is held as this, beside the whole row.</summary>
    internal const short LargestTenths = short.MaxValue;

    /// <summary>The largest count of a column that only tells whether there are enough students; a larger one is held as this.</summary>
    internal const byte ManyStudents = byte.MaxValue;

    internal static bool Fits(Tenths? value) => value is not { } v || (v.Value >= -LargestTenths && v.Value <= LargestTenths);

    internal static short Of(Tenths? value) => value is { } v ? (short)Math.Clamp(v.Value, -LargestTenths, LargestTenths) : BlankTenths;

    internal static int Of(int? count) => count ?? BlankCount;

    internal static int? Count(int count) => count == BlankCount ? null : count;

    internal static Tenths? Measure(short tenths) => tenths == BlankTenths ? null : Tenths.FromTenths(tenths);

    /// <summary>Students as far as minimums look at them; a blank is none.</summary>
    internal static byte Students(int count) => (byte)Math.Clamp(count, 0, ManyStudents);
}

using System.Globalization;

namespace SystemOfSupport.Eligibility;

/// <summary>An exact rate in dollars for each student: a ratio of two whole numbers.</summary>
/// <remarks>The default value is 0 of 0 and no rate.</remarks>
public readonly struct EquityMultiplierRate : IEquatable<EquityMultiplierRate>, IComparable<EquityMultiplierRate>
{
    internal EquityMultiplierRate(long dollars, long students)
    {
        Dollars = dollars;
        Students = students;
    }

    /// <summary>The numerator, in dollars.</summary>
    public long Dollars { get; }

    /// <summary>The denominator, in students.</summary>
    public long Students { get; }

    /// <summary>The rate rounded to 28 significant digits.</summary>
    /// <exception cref="DivideByZeroException">The default value has no rate.</exception>
    public decimal ToDecimal() => (decimal)Dollars / Students;

    /// <summary>Compares the exact ratios.</summary>
    public static bool operator <(EquityMultiplierRate left, EquityMultiplierRate right) => left.CompareTo(right) < 0;

    /// <summary>Compares the exact ratios.</summary>
    public static bool operator >(EquityMultiplierRate left, EquityMultiplierRate right) => left.CompareTo(right) > 0;

    /// <summary>Compares the exact ratios.</summary>
    public static bool operator <=(EquityMultiplierRate left, EquityMultiplierRate right) => left.CompareTo(right) <= 0;

    /// <summary>Compares the exact ratios.</summary>
    public static bool operator >=(EquityMultiplierRate left, EquityMultiplierRate right) => left.CompareTo(right) >= 0;

    /// <summary>Whether the exact ratios are equal.</summary>
    public static bool operator ==(EquityMultiplierRate left, EquityMultiplierRate right) => left.Equals(right);

    /// <summary>Whether the exact ratios differ.</summary>
    public static bool operator !=(EquityMultiplierRate left, EquityMultiplierRate right) => !left.Equals(right);

    /// <inheritdoc/>
    public int CompareTo(EquityMultiplierRate other) => ((Int128)Dollars * other.Students).CompareTo((Int128)other.Dollars * Students);

    /// <inheritdoc/>
    public bool Equals(EquityMultiplierRate other) => (Students == 0) == (other.Students == 0) && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquityMultiplierRate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Students == 0 ? 0 : ToDecimal().GetHashCode();

    /// <summary>The rate with ten decimals.</summary>
    public override string ToString() => Students == 0 ? "none" : ToDecimal().ToString("0.0000000000", CultureInfo.InvariantCulture);

    /// <summary>A number of students times the rate, rounded half up to whole dollars.</summary>
    internal long Times(long students) => (long)((((Int128)2 * Dollars * students) + Students) / ((Int128)2 * Students));
}

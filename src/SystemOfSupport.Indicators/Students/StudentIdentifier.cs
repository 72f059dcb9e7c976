using System.Globalization;

namespace SystemOfSupport.Indicators;

/// <summary>A statewide student identifier (SSID): ten digits that name a student over years and schools.</summary>
/// <remarks>
/// It is compared and hashed, and never printed: <see cref="ToString"/> withholds it, and no message of this package holds it. Only
/// <see cref="Reveal"/> gives the digits, for a caller who writes records of students. The default value, ten zeros, is no student's.
/// </remarks>
public readonly struct StudentIdentifier : IEquatable<StudentIdentifier>
{
    /// <summary>Number of digits.</summary>
    public const int Length = 10;

    private readonly long _value;

    private StudentIdentifier(long value) => _value = value;

    /// <summary>Reads ten digits.</summary>
    /// <exception cref="FormatException">Not ten digits; the message does not repeat the text.</exception>
    public static StudentIdentifier Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var result) ? result : throw new FormatException("The text is not a statewide student identifier. Expected ten digits.");

    /// <summary>Reads ten digits; false where the text is anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out StudentIdentifier result)
    {
        text = text.Trim();
        var ok = text.Length == Length && !text.ContainsAnyExceptInRange('0', '9');
        result = ok ? new(long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)) : default;
        return ok;
    }

    /// <summary>The ten digits, for writing records. Do not log them.</summary>
    public string Reveal() => _value.ToString("D10", CultureInfo.InvariantCulture);

    /// <summary>Whether two identifiers name the same student.</summary>
    public static bool operator ==(StudentIdentifier left, StudentIdentifier right) => left._value == right._value;

    /// <summary>Whether two identifiers name different students.</summary>
    public static bool operator !=(StudentIdentifier left, StudentIdentifier right) => left._value != right._value;

    /// <inheritdoc/>
    public bool Equals(StudentIdentifier other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StudentIdentifier other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>Withholds the digits.</summary>
    public override string ToString() => "(student)";
}

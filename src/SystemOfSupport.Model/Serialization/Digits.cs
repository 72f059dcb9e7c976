using System.Globalization;

namespace SystemOfSupport.Model;

/// <summary>Whole numbers written in digits and nothing else. The platform's own parsing also takes text that ends in NUL characters.</summary>
internal static class Digits
{
    internal static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        return !text.ContainsAnyExceptInRange('0', '9') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}

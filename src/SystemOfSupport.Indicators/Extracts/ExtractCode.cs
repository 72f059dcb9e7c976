namespace SystemOfSupport.Indicators;

/// <summary>Codes of a closed list, as extracts write them.</summary>
internal sealed class ExtractCode<T>(params (T Value, string Code)[] codes)
    where T : struct, Enum
{
    internal string Expected { get; } = string.Join(", ", codes.Select(c => c.Code.Length == 0 ? "blank" : c.Code));

    internal string Of(T value) => codes.First(c => EqualityComparer<T>.Default.Equals(c.Value, value)).Code;

    internal bool TryParse(string text, out T value)
    {
        foreach (var (candidate, code) in codes)
        {
            if (code.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }
}

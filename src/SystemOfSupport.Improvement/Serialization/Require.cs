namespace SystemOfSupport.Improvement;

/// <summary>Checks at the border that every record of the package shares.</summary>
internal static class Require
{
    public static string Text(string text, string name) =>
        string.IsNullOrWhiteSpace(text) ? throw new ArgumentException($"Expected text in '{name}', found none.", name) : text;

    /// <summary>Whether two ids or texts are the same, letter for letter.</summary>
    public static bool Is(this string? text, string? other) => string.Equals(text, other, StringComparison.Ordinal);

    public static T Defined<T>(T value, string name)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"Not a {typeof(T).Name}.");

    /// <summary>A copy that no one else can change.</summary>
    public static IReadOnlyList<T> List<T>(IReadOnlyList<T>? items, string name, int atLeast = 0)
    {
        ArgumentNullException.ThrowIfNull(items, name);
        if (items.Count < atLeast)
        {
            throw new ArgumentException($"Expected at least {atLeast} entries in '{name}', found {items.Count}.", name);
        }

        return items.Any(i => i is null)
            ? throw new ArgumentException($"An entry of '{name}' is null.", name)
            : Array.AsReadOnly(items.ToArray());
    }

    /// <summary>Fails where two entries have the same key.</summary>
    public static void Distinct<T>(IEnumerable<T> items, Func<T, string> key, string name)
    {
        if (items.GroupBy(key, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"'{twice.Key}' stands more than once in '{name}'.", name);
        }
    }
}

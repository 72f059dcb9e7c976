namespace SystemOfSupport.Model;

internal static class Comparing
{
    /// <summary>The non-generic comparison that every value type of the package shares.</summary>
    internal static int To<T>(T self, object? other)
        where T : struct, IComparable<T> =>
        other switch
        {
            null => 1,
            T value => self.CompareTo(value),
            _ => throw new ArgumentException($"Expected a {typeof(T).Name}, found a {other.GetType().Name}.", nameof(other)),
        };
}

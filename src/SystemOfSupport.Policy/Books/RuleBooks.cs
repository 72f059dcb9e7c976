using System.Collections.Concurrent;
using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>The rule books of the years that California published, which ship inside this package.</summary>
public static class RuleBooks
{
    private const string SchemaResource = "rule-book.schema.json";
    private static readonly ConcurrentDictionary<DashboardYear, RuleBook> Loaded = new();

    /// <summary>The Dashboard years that have a book, in order.</summary>
    public static IReadOnlyList<DashboardYear> Years { get; } = [2017, 2018, 2019, 2022, 2023, 2024, 2025];

    /// <summary>The book of one year.</summary>
    /// <exception cref="RuleBookNotFoundException">There is none; the message names the nearest years that have one.</exception>
    public static RuleBook For(DashboardYear year) =>
        Years.Contains(year) ? Loaded.GetOrAdd(year, Read) : throw new RuleBookNotFoundException(year, Nearest(year));

    /// <summary>Opens the JSON Schema of rule books, for tools that check a book while it is written.</summary>
    public static Stream OpenSchema() => Open(SchemaResource);

    private static RuleBook Read(DashboardYear year)
    {
        using var stream = Open($"california-{year}.json");
        return RuleBook.Load(stream);
    }

    private static Stream Open(string resource) =>
        typeof(RuleBooks).Assembly.GetManifestResourceStream(resource)
        ?? throw new InvalidOperationException($"The package lacks its resource {resource}.");

    private static DashboardYear[] Nearest(DashboardYear year)
    {
        var distance = Years.Min(y => Math.Abs(y.Number - year.Number));
        return [.. Years.Where(y => Math.Abs(y.Number - year.Number) == distance)];
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace SystemOfSupport.Policy;

/// <summary>Says in what two rule books differ.</summary>
public static class RuleBookComparison
{
    // Members that name an entry of a list, so that entries are compared by name and not by position.
    private static readonly string[] Keys = ["id", "indicator", "priority", "kind", "level"];

    /// <summary>Lists every value that differs, in the order of the books.</summary>
    /// <param name="before">The first book.</param>
    /// <param name="after">The second book.</param>
    /// <param name="withCitations">Whether differences of sources, citations, titles and versions are listed too; by default only rules are.</param>
    /// <returns>No entry where the rules are the same.</returns>
    public static IReadOnlyList<RuleBookDifference> Compare(RuleBook before, RuleBook after, bool withCitations = false)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var differences = new List<RuleBookDifference>();
        Walk(
            "",
            JsonSerializer.SerializeToNode(before, RuleBookJson.Default.RuleBook),
            JsonSerializer.SerializeToNode(after, RuleBookJson.Default.RuleBook),
            withCitations,
            differences);
        return differences;
    }

    private static void Walk(string place, JsonNode? before, JsonNode? after, bool withCitations, List<RuleBookDifference> differences)
    {
        switch (before, after)
        {
            case (JsonObject b, JsonObject a):
                foreach (var name in b.Select(p => p.Key).Union(a.Select(p => p.Key), StringComparer.Ordinal))
                {
                    if (withCitations || !IsAboutSources(name))
                    {
                        Walk(place.Length == 0 ? name : $"{place}.{name}", b[name], a[name], withCitations, differences);
                    }
                }

                break;
            case (JsonArray b, JsonArray a):
                var bs = ByKey(b);
                var entries = ByKey(a);
                foreach (var key in bs.Keys.Union(entries.Keys, StringComparer.Ordinal))
                {
                    Walk($"{place}[{key}]", bs.GetValueOrDefault(key), entries.GetValueOrDefault(key), withCitations, differences);
                }

                break;
            default:
                if (!JsonNode.DeepEquals(before, after))
                {
                    differences.Add(new(place, before?.ToJsonString(), after?.ToJsonString()));
                }

                break;
        }
    }

    private static bool IsAboutSources(string name) =>
        name is "sources" or "title" or "version" or "id" or "year" or "$schema" || name.EndsWith("itation", StringComparison.Ordinal);

    private static Dictionary<string, JsonNode?> ByKey(JsonArray array)
    {
        var result = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        for (var i = 0; i < array.Count; i++)
        {
            var key = array[i] is JsonObject entry
                ? Keys.Select(k => entry[k]?.ToString()).FirstOrDefault(v => v is not null)
                : array[i]?.ToString();
            result[key is null || result.ContainsKey(key) ? i.ToString(System.Globalization.CultureInfo.InvariantCulture) : key] = array[i];
        }

        return result;
    }
}

namespace SystemOfSupport.Improvement;

/// <summary>Looks for circles among links.</summary>
internal static class Acyclic
{
    /// <summary>The ids of a circle, the first repeated at the end; null where there is none.</summary>
    public static IReadOnlyList<string>? FindCircle(IEnumerable<(string From, string To)> links)
    {
        var next = links.ToLookup(l => l.From, l => l.To, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in next.Select(g => g.Key))
        {
            // The way from the start, and for each place on it the links not yet followed.
            var way = new List<string> { start };
            var open = new Stack<Queue<string>>([new Queue<string>(next[start])]);
            while (open.Count > 0)
            {
                if (!open.Peek().TryDequeue(out var to))
                {
                    done.Add(way[^1]);
                    way.RemoveAt(way.Count - 1);
                    open.Pop();
                }
                else if (way.IndexOf(to) is >= 0 and var at)
                {
                    return [.. way.Skip(at), to];
                }
                else if (!done.Contains(to))
                {
                    way.Add(to);
                    open.Push(new(next[to]));
                }
            }
        }

        return null;
    }
}

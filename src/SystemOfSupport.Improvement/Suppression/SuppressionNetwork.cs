namespace SystemOfSupport.Improvement;

/// <summary>Counts and their totals as a circulation: at every node what comes in goes out, and every edge is a count that may be shown or hidden.</summary>
/// <remarks>
/// A hidden count can be derived exactly when no circle through its edge can be pushed around by one person: along an edge always (the count grows),
/// against it where the count is not zero (it shrinks), over hidden edges only. A count that can be derived is protected by hiding the edges of the
/// cheapest such circle; every edge of it is then protected as well. A circle with the edges, over the grand total, always exists.
/// </remarks>
internal sealed class SuppressionNetwork
{
    // Totals are hidden only where nothing else helps.
    private const long TotalCost = 1L << 40;

    private readonly List<Edge> _edges = [];

    /// <summary>Adds a count that flows from one node to another; gives its number.</summary>
    public int Add(int from, int to, int count, bool isTotal = false)
    {
        _edges.Add(new(from, to, count, isTotal));
        return _edges.Count - 1;
    }

    /// <summary>The count where it is shown, else null.</summary>
    public int? Shown(int edge) => _edges[edge].Hidden ? null : _edges[edge].Count;

    public void Suppress(SuppressionPolicy policy)
    {
        foreach (var edge in _edges)
        {
            edge.Hidden = policy.Hides(edge.Count);
        }

        // Hiding more never exposes what is protected, but an edge looked at early may be protected more cheaply later: one pass over all, in order.
        for (var i = 0; i < _edges.Count; i++)
        {
            if (_edges[i].Hidden)
            {
                foreach (var edge in CheapestCircle(i))
                {
                    _edges[edge].Hidden = true;
                }
            }
        }
    }

    private List<int> CheapestCircle(int edge)
    {
        var (from, to, count) = (_edges[edge].From, _edges[edge].To, _edges[edge].Count);
        var grow = CheapestWay(to, from, edge);
        var shrink = count > 0 ? CheapestWay(from, to, edge) : null;
        return (grow, shrink) switch
        {
            ({ } g, { } s) => s.Cost < g.Cost ? s.Edges : g.Edges,
            ({ } g, null) => g.Edges,
            (null, { } s) => s.Edges,
            _ => throw new InvalidOperationException("The counts and totals do not form a circulation."),
        };
    }

    /// <summary>The way from one node to another that hides least; ties go to the edge that was added first.</summary>
    private (long Cost, List<int> Edges)? CheapestWay(int start, int end, int without)
    {
        var best = new Dictionary<int, (long Cost, int Edge, int Previous)> { [start] = (0, -1, -1) };
        var done = new HashSet<int>();
        while (best.Where(b => !done.Contains(b.Key)).OrderBy(b => b.Value.Cost).ThenBy(b => b.Key).Select(b => (int?)b.Key).FirstOrDefault() is { } node && node != end)
        {
            done.Add(node);
            for (var i = 0; i < _edges.Count; i++)
            {
                var edge = _edges[i];
                var next = i == without ? -1 : edge.From == node ? edge.To : edge.To == node && edge.Count > 0 ? edge.From : -1;
                var cost = best[node].Cost + (edge.Hidden ? 0 : 1L + edge.Count + (edge.IsTotal ? TotalCost : 0));
                if (next >= 0 && !done.Contains(next) && (!best.TryGetValue(next, out var known) || cost < known.Cost))
                {
                    best[next] = (cost, i, node);
                }
            }
        }

        if (!best.TryGetValue(end, out var last))
        {
            return null;
        }

        var way = new List<int>();
        for (var step = last; step.Edge >= 0; step = best[step.Previous])
        {
            way.Add(step.Edge);
        }

        return (last.Cost, way);
    }

    private sealed record Edge(int From, int To, int Count, bool IsTotal)
    {
        public bool Hidden { get; set; }
    }
}

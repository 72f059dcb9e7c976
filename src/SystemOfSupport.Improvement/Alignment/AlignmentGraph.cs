using System.Collections.Immutable;
using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>Goals, resources, reporting requirements and measures over state, county, local agency and site, and how they are tied. Immutable.</summary>
public sealed class AlignmentGraph
{
    private static readonly (AlignmentLinkKind Kind, AlignmentNodeKind From, AlignmentNodeKind To)[] Ties =
    [
        (AlignmentLinkKind.FundedBy, AlignmentNodeKind.Goal, AlignmentNodeKind.Resource),
        (AlignmentLinkKind.ReportsTo, AlignmentNodeKind.Measure, AlignmentNodeKind.ReportingRequirement),
        (AlignmentLinkKind.MeasuredBy, AlignmentNodeKind.Goal, AlignmentNodeKind.Measure),
    ];

    private readonly Dictionary<string, AlignmentNode> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<string, AlignmentLink> _from;
    private readonly Dictionary<string, HashSet<string>> _above = new(StringComparer.Ordinal);

    /// <summary>Makes a graph.</summary>
    /// <exception cref="ArgumentException">Two items have one id; a link names no item, ties kinds that it cannot tie, or supports something that is not at a higher level.</exception>
    public AlignmentGraph(IEnumerable<AlignmentNode> nodes, IEnumerable<AlignmentLink> links)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(links);
        Nodes = [.. nodes];
        Links = [.. links.Distinct()];
        foreach (var node in Nodes)
        {
            if (!_byId.TryAdd(node.Id, node))
            {
                throw new ArgumentException($"Two items are named '{node.Id}'. Expected one.", nameof(nodes));
            }
        }

        foreach (var link in Links)
        {
            Check(link, Find(link.From), Find(link.To));
        }

        _from = Links.ToLookup(l => l.From, StringComparer.Ordinal);
        // Support only goes up, so items in the order of levels find those above them ready.
        foreach (var node in Nodes.OrderBy(n => n.Level))
        {
            var above = new HashSet<string>(StringComparer.Ordinal);
            foreach (var parent in Targets(node, AlignmentLinkKind.Supports))
            {
                above.Add(parent.Id);
                above.UnionWith(_above[parent.Id]);
            }

            _above[node.Id] = above;
        }
    }

    /// <summary>The items.</summary>
    public ImmutableArray<AlignmentNode> Nodes { get; }

    /// <summary>The ties.</summary>
    public ImmutableArray<AlignmentLink> Links { get; }

    /// <summary>Makes the graph of a record.</summary>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public static AlignmentGraph Of(AlignmentRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record.Nodes, record.Links);
    }

    /// <summary>The graph as it is kept.</summary>
    public AlignmentRecord ToRecord() => new(Nodes, Links);

    /// <summary>This graph and one more tie.</summary>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public AlignmentGraph Add(AlignmentLink link) => new(Nodes, Links.Add(link));

    /// <summary>What all seven checks find, in the order of the checks.</summary>
    public IReadOnlyList<AlignmentFinding> Check() => [.. Orphans(), .. Uncovered(), .. DuplicateReporting(), .. ConflictingTargets(), .. Unfunded(), .. FundMisuse(), .. Timing()];

    /// <summary>Satisfied and required links by kind of item and pair of levels; pairs that require nothing are left out.</summary>
    public IReadOnlyList<AlignmentScore> Scores() =>
    [
        .. Requirements().GroupBy(r => (r.Axis, r.Upper, r.Lower)).OrderBy(g => g.Key)
            .Select(g => new AlignmentScore(g.Key.Axis, g.Key.Upper, g.Key.Lower, g.Count(r => r.IsSatisfied), g.Count())),
    ];

    private static void Check(AlignmentLink link, AlignmentNode from, AlignmentNode to)
    {
        if (link.Kind == AlignmentLinkKind.Supports)
        {
            if (from.Kind != to.Kind || from.Level <= to.Level)
            {
                throw new ArgumentException($"{from.Kind} '{from.Id}' at level {from.Level} cannot support {to.Kind} '{to.Id}' at level {to.Level}. Expected an item of the same kind at a higher level.", nameof(link));
            }
        }
        else if (!Ties.Contains((link.Kind, from.Kind, to.Kind)))
        {
            throw new ArgumentException($"{link.Kind} cannot tie {from.Kind} '{from.Id}' to {to.Kind} '{to.Id}'.", nameof(link));
        }
    }

    private static bool NeedsParent(AlignmentNode node) => node.Level != AlignmentLevel.State && !node.IsLocalOnly;

    private AlignmentNode Find(string id) => _byId.TryGetValue(id, out var node) ? node : throw new ArgumentException($"A link names '{id}', which is no item of the graph.", nameof(id));

    private IEnumerable<AlignmentNode> Targets(AlignmentNode node, AlignmentLinkKind kind) => _from[node.Id].Where(l => l.Kind == kind).Select(l => _byId[l.To]);

    private bool IsCovered(AlignmentNode upper, AlignmentLevel level) => Nodes.Any(n => n.Level == level && _above[n.Id].Contains(upper.Id));

    private IEnumerable<(AlignmentNodeKind Axis, AlignmentLevel Upper, AlignmentLevel Lower, bool IsSatisfied)> Requirements()
    {
        foreach (var node in Nodes)
        {
            if (NeedsParent(node))
            {
                yield return (node.Kind, node.Level - 1, node.Level, _above[node.Id].Count > 0);
            }

            foreach (var level in node.RequiredAt.Where(l => l > node.Level).Distinct())
            {
                yield return (node.Kind, node.Level, level, IsCovered(node, level));
            }

            if (node.NeedsFunding)
            {
                yield return (AlignmentNodeKind.Resource, node.Level, node.Level, Targets(node, AlignmentLinkKind.FundedBy).Any());
            }

            if (node.NeedsMeasure)
            {
                yield return (AlignmentNodeKind.Measure, node.Level, node.Level, Targets(node, AlignmentLinkKind.MeasuredBy).Any());
            }
        }
    }

    private IEnumerable<AlignmentFinding> Orphans() =>
        Nodes.Where(n => NeedsParent(n) && _above[n.Id].Count == 0).Select(n => new AlignmentFinding(AlignmentCheck.Orphan, [n.Id], $"{n.Title} supports nothing at a higher level."));

    private IEnumerable<AlignmentFinding> Uncovered() =>
        from node in Nodes
        from level in node.RequiredAt.Where(l => l > node.Level).Distinct()
        where !IsCovered(node, level)
        select new AlignmentFinding(AlignmentCheck.Uncovered, [node.Id], $"Nothing at level {level} supports {node.Title}.");

    private IEnumerable<AlignmentFinding> DuplicateReporting() =>
        Nodes.Where(n => n.Kind == AlignmentNodeKind.ReportingRequirement && n.Datum is not null).GroupBy(n => (n.Datum, n.Agency)).Where(g => g.Count() > 1)
            .Select(g => new AlignmentFinding(AlignmentCheck.DuplicateReporting, [.. g.Select(n => n.Id)], $"'{g.Key.Datum}' is asked by {g.Count()} requirements: {string.Join(", ", g.Select(n => n.Title))}."));

    private IEnumerable<AlignmentFinding> ConflictingTargets() =>
        from lower in Nodes
        where lower.Kind == AlignmentNodeKind.Measure && lower.Target is not null && lower.Metric is not null
        from upper in Nodes
        where upper.Kind == AlignmentNodeKind.Measure && upper.Level < lower.Level && upper.Target is not null
            && string.Equals(upper.Metric, lower.Metric, StringComparison.Ordinal) && upper.Group == lower.Group && IsUnder(lower, upper)
            && (lower.LowerIsBetter ? lower.Target > upper.Target : lower.Target < upper.Target)
        select new AlignmentFinding(
            AlignmentCheck.ConflictingTargets, [lower.Id, upper.Id],
            string.Create(CultureInfo.InvariantCulture, $"The target {lower.Target} of {lower.Title} is less ambitious than {upper.Target} of {upper.Title}."));

    private bool IsUnder(AlignmentNode lower, AlignmentNode upper) =>
        _above[lower.Id].Contains(upper.Id) || (lower.Agency is { } site && upper.Agency is { } agency && site.District == agency);

    private IEnumerable<AlignmentFinding> Unfunded() =>
        Nodes.Where(n => n.NeedsFunding && !Targets(n, AlignmentLinkKind.FundedBy).Any()).Select(n => new AlignmentFinding(AlignmentCheck.Unfunded, [n.Id], $"{n.Title} has no resource."));

    private IEnumerable<AlignmentFinding> FundMisuse() =>
        from goal in Nodes
        from resource in Targets(goal, AlignmentLinkKind.FundedBy)
        where resource.MeantFor.Count > 0 && !(goal.Agency is { } agency && resource.MeantFor.Contains(agency))
        select new AlignmentFinding(AlignmentCheck.FundMisuse, [goal.Id, resource.Id], $"{resource.Title} is not meant for {goal.Title}.");

    private IEnumerable<AlignmentFinding> Timing() =>
        Nodes.Where(n => n.DueOn < n.DataReleasedOn)
            .Select(n => new AlignmentFinding(AlignmentCheck.Timing, [n.Id], $"{n.Title} is due on {EffectivePeriod.Iso(n.DueOn!.Value)}, before its data is released on {EffectivePeriod.Iso(n.DataReleasedOn!.Value)}."));
}

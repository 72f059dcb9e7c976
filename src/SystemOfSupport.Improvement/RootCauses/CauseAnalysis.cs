using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A team's look for the causes of one problem of practice, by whatever tools it used.</summary>
public sealed record CauseAnalysis
{
    /// <summary>Gathers an analysis.</summary>
    /// <param name="problem">The problem of practice.</param>
    /// <param name="level">Where it is looked at.</param>
    /// <param name="fishbones">Fishbone diagrams.</param>
    /// <param name="whyChains">Chains of whys.</param>
    /// <param name="processMaps">Process maps.</param>
    /// <exception cref="ArgumentException">No problem.</exception>
    [JsonConstructor]
    public CauseAnalysis(string problem, ImprovementLevel level, IReadOnlyList<Fishbone>? fishbones = null, IReadOnlyList<WhyChain>? whyChains = null, IReadOnlyList<ProcessMap>? processMaps = null)
    {
        Problem = Require.Text(problem, nameof(problem));
        Level = Require.Defined(level, nameof(level));
        Fishbones = Require.List(fishbones ?? [], nameof(fishbones));
        WhyChains = Require.List(whyChains ?? [], nameof(whyChains));
        ProcessMaps = Require.List(processMaps ?? [], nameof(processMaps));
    }

    /// <summary>The problem of practice.</summary>
    public string Problem { get; }

    /// <summary>Where it is looked at.</summary>
    public ImprovementLevel Level { get; }

    /// <summary>Fishbone diagrams.</summary>
    public IReadOnlyList<Fishbone> Fishbones { get; }

    /// <summary>Chains of whys.</summary>
    public IReadOnlyList<WhyChain> WhyChains { get; }

    /// <summary>Process maps.</summary>
    public IReadOnlyList<ProcessMap> ProcessMaps { get; }

    /// <summary>The root causes that the fishbones and the chains found.</summary>
    public IEnumerable<Cause> RootCauses() =>
        Fishbones.SelectMany(f => f.RootCauses()).Concat(WhyChains.SelectMany(w => w.ToCause().WithAllBehind()).Where(c => c.IsRoot));

    /// <summary>What good practice still asks of the analysis.</summary>
    public IReadOnlyList<PracticeFinding> Findings() =>
        [.. Fishbones.SelectMany(f => f.Findings()), .. WhyChains.SelectMany(w => w.Findings()), .. ProcessMaps.SelectMany(m => m.Findings())];
}

using System.Globalization;
using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Five whys: from a problem down, each answer being the reason for the one before.</summary>
public sealed record WhyChain
{
    /// <summary>How many times one usually asks.</summary>
    public const int UsualNumber = 5;

    /// <summary>Makes a chain.</summary>
    /// <exception cref="ArgumentException">No problem or no answers.</exception>
    [JsonConstructor]
    public WhyChain(string problem, IReadOnlyList<Why> whys)
    {
        Problem = Require.Text(problem, nameof(problem));
        Whys = Require.List(whys, nameof(whys), atLeast: 1);
    }

    /// <summary>The problem one starts from.</summary>
    public string Problem { get; }

    /// <summary>The answers, from the problem down.</summary>
    public IReadOnlyList<Why> Whys { get; }

    /// <summary>Whether the chain ends in a root cause: its last answer has evidence.</summary>
    [JsonIgnore]
    public bool ReachesRoot => Whys[^1].Evidence.Count > 0;

    /// <summary>The chain as a cause with the causes behind it, to hang into a <see cref="Fishbone"/>.</summary>
    public Cause ToCause()
    {
        Cause? cause = null;
        foreach (var why in Whys.Reverse())
        {
            cause = new(why.Answer, cause is null ? null : [cause], why.Evidence);
        }

        return cause!;
    }

    /// <summary>What good practice still asks of the chain; empty where nothing.</summary>
    public IReadOnlyList<PracticeFinding> Findings()
    {
        var findings = new List<PracticeFinding>();
        if (Whys.Count < UsualNumber)
        {
            findings.Add(new(PracticeFindingKind.FewerThanFiveWhys, Problem, string.Create(CultureInfo.InvariantCulture, $"{Whys.Count} of the usual {UsualNumber} whys were asked.")));
        }

        if (!ReachesRoot)
        {
            findings.Add(new(PracticeFindingKind.CauseWithoutEvidence, Whys[^1].Answer, $"Nothing speaks for '{Whys[^1].Answer}' yet, so it is no root cause."));
        }

        return findings;
    }
}

using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A fishbone (Ishikawa) diagram: an effect and its causes by category.</summary>
public sealed record Fishbone
{
    /// <summary>Makes a diagram.</summary>
    /// <param name="effect">The problem that is to be understood.</param>
    /// <param name="categories">The bones; their names differ.</param>
    /// <exception cref="ArgumentException">No effect, or a category twice.</exception>
    [JsonConstructor]
    public Fishbone(string effect, IReadOnlyList<FishboneCategory> categories)
    {
        Effect = Require.Text(effect, nameof(effect));
        Categories = Require.List(categories, nameof(categories));
        Require.Distinct(Categories, c => c.Name, nameof(categories));
    }

    /// <summary>The problem that is to be understood.</summary>
    public string Effect { get; }

    /// <summary>The bones.</summary>
    public IReadOnlyList<FishboneCategory> Categories { get; }

    /// <summary>Every cause at any depth.</summary>
    public IEnumerable<Cause> AllCauses() => Categories.SelectMany(c => c.Causes).SelectMany(c => c.WithAllBehind());

    /// <summary>The root causes: leaves with evidence.</summary>
    public IEnumerable<Cause> RootCauses() => AllCauses().Where(c => c.IsRoot);

    /// <summary>What good practice still asks of the diagram; empty where nothing.</summary>
    public IReadOnlyList<PracticeFinding> Findings()
    {
        var findings = new List<PracticeFinding>();
        findings.AddRange(Categories.Where(c => c.Causes.Count == 0).Select(c => new PracticeFinding(PracticeFindingKind.CategoryWithoutCause, c.Name, $"The category '{c.Name}' has no cause.")));
        foreach (var leaf in AllCauses().Where(c => c.Causes.Count == 0))
        {
            if (leaf.Evidence.Count == 0)
            {
                findings.Add(new(PracticeFindingKind.CauseWithoutEvidence, leaf.Statement, $"Nothing speaks for '{leaf.Statement}' yet, so it is no root cause."));
            }
            else if (leaf.Validations.Count == 0)
            {
                findings.Add(new(PracticeFindingKind.CauseNotValidated, leaf.Statement, $"No partner was asked about '{leaf.Statement}'."));
            }
        }

        return findings;
    }
}

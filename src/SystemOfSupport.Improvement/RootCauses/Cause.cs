using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A cause of an effect, with the causes behind it.</summary>
public sealed record Cause
{
    /// <summary>States a cause.</summary>
    /// <param name="statement">The cause in words.</param>
    /// <param name="causes">The causes behind it; none where it is a leaf.</param>
    /// <param name="evidence">What speaks for it.</param>
    /// <param name="validations">What partners said about it.</param>
    /// <param name="inControl">Whether the team can change it; null where not yet judged.</param>
    /// <exception cref="ArgumentException">No statement.</exception>
    [JsonConstructor]
    public Cause(string statement, IReadOnlyList<Cause>? causes = null, IReadOnlyList<Evidence>? evidence = null, IReadOnlyList<PartnerValidation>? validations = null, bool? inControl = null)
    {
        Statement = Require.Text(statement, nameof(statement));
        Causes = Require.List(causes ?? [], nameof(causes));
        Evidence = Require.List(evidence ?? [], nameof(evidence));
        Validations = Require.List(validations ?? [], nameof(validations));
        InControl = inControl;
    }

    /// <summary>The cause in words.</summary>
    public string Statement { get; }

    /// <summary>The causes behind it.</summary>
    public IReadOnlyList<Cause> Causes { get; }

    /// <summary>What speaks for it.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>What partners said about it.</summary>
    public IReadOnlyList<PartnerValidation> Validations { get; }

    /// <summary>Whether the team can change it.</summary>
    public bool? InControl { get; }

    /// <summary>Whether it is a root cause: nothing stands behind it and at least one piece of evidence speaks for it.</summary>
    [JsonIgnore]
    public bool IsRoot => Causes.Count == 0 && Evidence.Count > 0;

    /// <summary>The share of partners who agreed, of all who answered; null where nobody was asked or a count is too small to publish.</summary>
    /// <param name="policy">What is too small: for adults usually <see cref="SuppressionPolicy.AdultRespondents"/>.</param>
    public decimal? Agreement(SuppressionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var agrees = Validations.Sum(v => v.Agrees);
        var published = policy.Publish(new CountPartition(["agrees", "disagrees"], [agrees, Validations.Sum(v => v.Responses) - agrees]));
        return published.Total is > 0 and var total && published.Counts[0] is { } shown ? (decimal)shown / total : null;
    }

    /// <summary>This cause and all behind it, each before the causes behind it.</summary>
    public IEnumerable<Cause> WithAllBehind() => Causes.SelectMany(c => c.WithAllBehind()).Prepend(this);
}

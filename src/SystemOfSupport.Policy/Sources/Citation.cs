namespace SystemOfSupport.Policy;

/// <summary>Where a value of a rule book comes from, and how sure that is.</summary>
public sealed record Citation
{
    /// <summary>Ids of the book's <see cref="RuleBook.Sources"/>.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>How well the value is grounded.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What was read or counted, or why it is only inferred; always there for an inferred or unknown value.</summary>
    public string? Note { get; init; }

    /// <summary>Whether two citations say the same.</summary>
    public bool Equals(Citation? other) =>
        other is not null
        && Confidence == other.Confidence
        && string.Equals(Note, other.Note, StringComparison.Ordinal)
        && Sources.SequenceEqual(other.Sources, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Confidence, Note, Sources.Count);
}

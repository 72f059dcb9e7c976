namespace SystemOfSupport.Policy;

/// <summary>One statement or condition of an explanation, with what was found, what was expected, where it was found, and the rule.</summary>
/// <param name="Id">Name of the rule within its book, such as <c>P6.susp-red</c> or <c>method1</c>; stable, for programs.</param>
/// <param name="Text">The statement, for people.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record ExplanationNode(string Id, string Text, ExplanationOutcome Outcome)
{
    /// <summary>What was found; null where the text says it.</summary>
    public string? Value { get; init; }

    /// <summary>What was needed; null where the text says it.</summary>
    public string? Threshold { get; init; }

    /// <summary>The cell that was looked at; null where there is none or where the parts name theirs.</summary>
    public CellReference? Cell { get; init; }

    /// <summary>The book that <see cref="Citation"/> belongs to.</summary>
    public string? Book { get; init; }

    /// <summary>Where the rule comes from and how sure that is.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The parts, in the order in which they were looked at.</summary>
    public IReadOnlyList<ExplanationNode> Children { get => field ?? []; init; }

    /// <summary>This node and every node below it, parents first.</summary>
    public IEnumerable<ExplanationNode> All() => Children.SelectMany(c => c.All()).Prepend(this);

    /// <summary>Whether two trees say the same.</summary>
    public bool Equals(ExplanationNode? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && string.Equals(Text, other.Text, StringComparison.Ordinal)
        && Outcome == other.Outcome
        && string.Equals(Value, other.Value, StringComparison.Ordinal)
        && string.Equals(Threshold, other.Threshold, StringComparison.Ordinal)
        && Cell == other.Cell
        && string.Equals(Book, other.Book, StringComparison.Ordinal)
        && (Citation is null ? other.Citation is null : Citation.Equals(other.Citation))
        && Children.SequenceEqual(other.Children);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Text, Outcome, Children.Count);
}

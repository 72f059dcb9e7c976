using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>By what rules and for which year students were counted. Only tallies with the same basis merge.</summary>
public sealed record TallyBasis
{
    /// <summary>Id of the rule book.</summary>
    public required string Book { get; init; }

    /// <summary>Version of the rule book.</summary>
    public required string BookVersion { get; init; }

    /// <summary>Content hash of the rule book.</summary>
    public required string BookHash { get; init; }

    /// <summary>School year of the records.</summary>
    public required SchoolYear Year { get; init; }

    /// <summary>How the open points were decided.</summary>
    public required IReadOnlyList<AppliedChoice> Choices { get; init; }

    /// <summary>Whether two bases say the same.</summary>
    public bool Equals(TallyBasis? other) =>
        other is not null
        && string.Equals(Book, other.Book, StringComparison.Ordinal)
        && string.Equals(BookVersion, other.BookVersion, StringComparison.Ordinal)
        && string.Equals(BookHash, other.BookHash, StringComparison.Ordinal)
        && Year == other.Year
        && Choices.SequenceEqual(other.Choices);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(BookHash, Year, Choices.Count);

    /// <summary>Book and year.</summary>
    public override string ToString() => $"{Book} {BookVersion}, records of {Year}";
}

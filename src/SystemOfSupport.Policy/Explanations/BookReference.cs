using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>The rule book that made a result: name, version and content hash, and the sources that its citations name.</summary>
public sealed record BookReference
{
    /// <summary>Name of the book.</summary>
    public required string Id { get; init; }

    /// <summary>Version of its content.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 of its content (<see cref="RuleBook.ContentHash"/>).</summary>
    public required string ContentHash { get; init; }

    /// <summary>The Dashboard year for which it holds.</summary>
    public required DashboardYear Year { get; init; }

    /// <summary>Its sources.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The reference of a book.</summary>
    public static BookReference Of(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new() { Id = book.Id, Version = book.Version, ContentHash = book.ContentHash(), Year = book.Year, Sources = book.Sources };
    }

    /// <summary>Whether both name the same content.</summary>
    public bool Equals(BookReference? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && string.Equals(ContentHash, other.ContentHash, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => ContentHash.GetHashCode(StringComparison.Ordinal);
}

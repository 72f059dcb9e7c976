using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>
/// The rules of exactly one Dashboard year: what is reported and how, cut scores, five-by-five tables, n-sizes, exceptions, and the criteria of assistance.
/// </summary>
/// <remarks>
/// <para>A book is data: it is immutable, cites a source for every value, and is valid once loaded. Books of the years that California published come from
/// <see cref="RuleBooks"/>; another book is loaded from a stream. There is no fallback from one year to another.</para>
/// <para>A copy made with <c>with</c> is not validated until it is used; see <see cref="Validate"/>.</para>
/// </remarks>
public sealed record RuleBook
{
    /// <summary>Address of the JSON Schema; optional.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Name of the book, such as <c>california-2024</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Version of the book's content, such as <c>2024.1</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The one Dashboard year for which the book holds.</summary>
    public required DashboardYear Year { get; init; }

    /// <summary>What the book is, for people.</summary>
    public required string Title { get; init; }

    /// <summary>Every source that a citation of the book names.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>How many students a result needs for a status and for a colour.</summary>
    public required NSizeRule NSize { get; init; }

    /// <summary>Groups that are shown and never receive a colour.</summary>
    public required NeverRatedRule NeverRated { get; init; }

    /// <summary>One entry for each of the eight state indicators.</summary>
    public required IReadOnlyList<IndicatorRules> Indicators { get; init; }

    /// <summary>Exceptions to the tables, in the order in which they apply.</summary>
    public required IReadOnlyList<OverrideRule> Overrides { get; init; }

    /// <summary>How results follow from student records; null where the book only rates.</summary>
    public MeasurementRules? Measurement { get; init; }

    /// <summary>Criteria and clock of differentiated assistance.</summary>
    public required AssistanceRules Assistance { get; init; }

    /// <summary>Criteria and cycle of schools under the Every Student Succeeds Act; null where the book does not tell.</summary>
    public EssaRules? Essa { get; init; }

    /// <summary>The rules of one indicator.</summary>
    /// <exception cref="KeyNotFoundException">The book has no entry for it; a valid book has one for each.</exception>
    public IndicatorRules this[Indicator indicator] =>
        Indicators.FirstOrDefault(r => r.Indicator == indicator)
        ?? throw new KeyNotFoundException($"Rule book {Id} has no rules for {indicator}.");

    /// <summary>Reads and validates a book.</summary>
    /// <param name="stream">UTF-8 JSON in the shape of the schema that ships in this package (<see cref="RuleBooks.OpenSchema"/>).</param>
    /// <exception cref="RuleBookException">Not JSON, a member unknown or missing, or a rule broken; every broken rule is listed with its place.</exception>
    public static RuleBook Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        RuleBook? book;
        try
        {
            book = JsonSerializer.Deserialize(stream, RuleBookJson.Default.RuleBook);
        }
        catch (JsonException e)
        {
            throw new RuleBookException([new(e.Path ?? "$", e.Message)], e);
        }

        if (book is null)
        {
            throw new RuleBookException([new("$", "Expected a rule book, found null.")]);
        }

        book.Validate();
        return book;
    }

    /// <summary>Writes the book as indented JSON that <see cref="Load"/> reads back to an equal book.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        JsonSerializer.Serialize(writer, this, RuleBookJson.Default.RuleBook);
    }

    /// <summary>SHA-256 of the book's content in 64 hexadecimal digits; the same however the JSON was laid out.</summary>
    public string ContentHash() =>
        Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, RuleBookJson.Default.RuleBook))).ToLowerInvariant();

    /// <summary>Checks every rule that a book must keep: bands, tables, citations, and that criteria refer to what exists.</summary>
    /// <exception cref="RuleBookException">One or more are broken; all are listed.</exception>
    public void Validate()
    {
        var problems = RuleBookValidator.Check(this);
        if (problems.Count > 0)
        {
            throw new RuleBookException(problems);
        }
    }

    /// <summary>The source of an id.</summary>
    /// <exception cref="KeyNotFoundException">The book has none of that id.</exception>
    public Source SourceOf(string id) =>
        Sources.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal))
        ?? throw new KeyNotFoundException($"Rule book {Id} has no source '{id}'.");

    /// <summary>Whether two books have the same content.</summary>
    public bool Equals(RuleBook? other) => other is not null && string.Equals(ContentHash(), other.ContentHash(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version);

    /// <summary>Id and version.</summary>
    public override string ToString() => $"{Id} {Version}";
}

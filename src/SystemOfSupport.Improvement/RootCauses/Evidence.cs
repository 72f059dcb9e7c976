using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>Something that speaks for a cause.</summary>
public sealed record Evidence
{
    /// <summary>Records evidence.</summary>
    /// <param name="kind">From what it is known.</param>
    /// <param name="statement">What it shows; about groups, never about one student.</param>
    /// <param name="source">Where it can be looked up.</param>
    /// <param name="date">As of when.</param>
    /// <exception cref="ArgumentException">No statement or no source.</exception>
    [JsonConstructor]
    public Evidence(EvidenceKind kind, string statement, string source, LocalDate date)
    {
        Kind = Require.Defined(kind, nameof(kind));
        Statement = Require.Text(statement, nameof(statement));
        Source = Require.Text(source, nameof(source));
        Date = date;
    }

    /// <summary>From what it is known.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>What it shows.</summary>
    public string Statement { get; }

    /// <summary>Where it can be looked up.</summary>
    public string Source { get; }

    /// <summary>As of when.</summary>
    public LocalDate Date { get; }
}

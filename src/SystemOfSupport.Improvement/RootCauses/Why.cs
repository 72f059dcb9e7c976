using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>One answer in a chain of whys.</summary>
public sealed record Why
{
    /// <summary>Records an answer.</summary>
    /// <exception cref="ArgumentException">No answer.</exception>
    [JsonConstructor]
    public Why(string answer, IReadOnlyList<Evidence>? evidence = null)
    {
        Answer = Require.Text(answer, nameof(answer));
        Evidence = Require.List(evidence ?? [], nameof(evidence));
    }

    /// <summary>Why the answer before it is so.</summary>
    public string Answer { get; }

    /// <summary>What speaks for it.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }
}

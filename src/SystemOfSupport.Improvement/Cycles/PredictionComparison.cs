using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What happened beside what was predicted.</summary>
public sealed record PredictionComparison
{
    /// <summary>Compares.</summary>
    /// <param name="outcome">How the prediction fared.</param>
    /// <param name="result">What happened.</param>
    /// <exception cref="ArgumentException">No result.</exception>
    [JsonConstructor]
    public PredictionComparison(PredictionOutcome outcome, string result)
    {
        Outcome = Require.Defined(outcome, nameof(outcome));
        Result = Require.Text(result, nameof(result));
    }

    /// <summary>How the prediction fared.</summary>
    public PredictionOutcome Outcome { get; }

    /// <summary>What happened.</summary>
    public string Result { get; }
}

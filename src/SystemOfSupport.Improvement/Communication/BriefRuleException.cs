namespace SystemOfSupport.Improvement;

/// <summary>A brief cannot be published as it is.</summary>
public sealed class BriefRuleException : InvalidOperationException
{
    /// <summary>Makes the exception of the problems that keep a brief back.</summary>
    public BriefRuleException(IReadOnlyList<BriefProblem> problems)
        : base(string.Join(" ", (problems ?? []).Select(p => p.Text))) => Problems = problems ?? [];

    /// <summary>Makes an exception without a message.</summary>
    public BriefRuleException()
        : this([])
    {
    }

    /// <summary>Makes an exception of a text.</summary>
    public BriefRuleException(string message)
        : base(message) => Problems = [];

    /// <summary>Makes an exception of a text and a cause.</summary>
    public BriefRuleException(string message, Exception innerException)
        : base(message, innerException) => Problems = [];

    /// <summary>The problems.</summary>
    public IReadOnlyList<BriefProblem> Problems { get; }
}

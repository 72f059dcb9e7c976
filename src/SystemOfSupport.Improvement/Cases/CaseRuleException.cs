namespace SystemOfSupport.Improvement;

/// <summary>A case does not take an event.</summary>
public sealed class CaseRuleException : InvalidOperationException
{
    /// <summary>Makes the exception of a problem.</summary>
    public CaseRuleException(CaseProblem problem)
        : base(problem?.ToString()) => Problem = problem ?? throw new ArgumentNullException(nameof(problem));

    /// <summary>Makes an exception without a message.</summary>
    public CaseRuleException()
        : this(new CaseProblem("unknown", "The case does not take the event.", "none"))
    {
    }

    /// <summary>Makes an exception of a text.</summary>
    public CaseRuleException(string message)
        : this(new CaseProblem("unknown", message, "none"))
    {
    }

    /// <summary>Makes an exception of a text and a cause.</summary>
    public CaseRuleException(string message, Exception innerException)
        : base(message, innerException) => Problem = new("unknown", message, "none");

    /// <summary>The problem.</summary>
    public CaseProblem Problem { get; }
}

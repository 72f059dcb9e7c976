namespace SystemOfSupport.Policy;

/// <summary>A rule book cannot be used. The message lists every problem with its place.</summary>
public sealed class RuleBookException : Exception
{
    /// <summary>Makes an exception without problems.</summary>
    public RuleBookException()
        : this([])
    {
    }

    /// <summary>Makes an exception of one problem with the whole book.</summary>
    public RuleBookException(string message)
        : this([new("$", message)])
    {
    }

    /// <summary>Makes an exception of one problem with the whole book.</summary>
    public RuleBookException(string message, Exception innerException)
        : this([new("$", message)], innerException)
    {
    }

    /// <summary>Makes an exception of several problems.</summary>
    public RuleBookException(IReadOnlyList<RuleBookProblem> problems, Exception? innerException = null)
        : base("The rule book is not valid. " + string.Join(" ", (problems ?? []).Select(p => $"{p.Place}: {p.Message}")), innerException) =>
        Problems = problems ?? [];

    /// <summary>What is wrong, each with its place in the book.</summary>
    public IReadOnlyList<RuleBookProblem> Problems { get; }
}

namespace SystemOfSupport.Indicators;

/// <summary>A row of an extract cannot be read, and the reader is strict.</summary>
public sealed class ExtractException : Exception
{
    /// <summary>Makes an exception.</summary>
    public ExtractException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    public ExtractException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    public ExtractException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception of a problem.</summary>
    public ExtractException(ExtractProblem problem)
        : base(problem?.ToString()) => Problem = problem;

    /// <summary>The problem.</summary>
    public ExtractProblem? Problem { get; }
}

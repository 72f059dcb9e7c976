namespace SystemOfSupport.Files;

/// <summary>A file cannot be read, or strict reading met its first bad row.</summary>
public sealed class FileReadException : Exception
{
    /// <summary>Makes an exception without a diagnostic.</summary>
    public FileReadException()
        : this("The file cannot be read.")
    {
    }

    /// <summary>Makes an exception without a diagnostic.</summary>
    public FileReadException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without a diagnostic.</summary>
    public FileReadException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception of a diagnostic.</summary>
    public FileReadException(FileDiagnostic diagnostic, Exception? innerException = null)
        : base(diagnostic?.ToString(), innerException) => Diagnostic = diagnostic;

    /// <summary>What was found and where.</summary>
    public FileDiagnostic? Diagnostic { get; }
}

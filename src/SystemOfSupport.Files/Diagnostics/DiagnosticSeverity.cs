namespace SystemOfSupport.Files;

/// <summary>What a diagnostic means for its row.</summary>
public enum DiagnosticSeverity : byte
{
    /// <summary>The row is kept.</summary>
    Warning = 0,

    /// <summary>The row is rejected.</summary>
    Error = 1,
}

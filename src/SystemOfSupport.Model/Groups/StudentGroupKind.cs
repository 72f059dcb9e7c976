namespace SystemOfSupport.Model;

/// <summary>What the Dashboard does with a student group.</summary>
public enum StudentGroupKind : byte
{
    /// <summary>Not a group: the file left it blank.</summary>
    Unspecified = 0,

    /// <summary>Receives performance levels.</summary>
    Accountable = 1,

    /// <summary>Shown for information; receives no performance level.</summary>
    ReportingOnly = 2,
}

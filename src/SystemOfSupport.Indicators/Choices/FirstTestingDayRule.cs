namespace SystemOfSupport.Indicators;

/// <summary>The day to which continuous enrollment reaches, and on which membership in groups is looked at.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum FirstTestingDayRule : byte
{
    /// <summary>First test day of the school.</summary>
    WindowOpens = 1,

    /// <summary>First test day of the student; of the school where the student was not tested.</summary>
    StudentTests = 2,
}

namespace SystemOfSupport.Indicators;

/// <summary>Whether the rows of the state ask for continuous enrollment, as those of schools and agencies do. The record tells of these two only.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum StateEnrollmentRule : byte
{
    /// <summary>Yes: in any schools of the state, from Fall Census Day to the first day of testing.</summary>
    Continuous = 1,

    /// <summary>No: every score counts.</summary>
    AnyEnrollment = 2,
}

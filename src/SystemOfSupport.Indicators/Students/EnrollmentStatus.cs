namespace SystemOfSupport.Indicators;

/// <summary>A student's enrollment status, with CALPADS numbers.</summary>
/// <remarks>The default value 0 is no status.</remarks>
public enum EnrollmentStatus : byte
{
    /// <summary>Primary enrollment.</summary>
    Primary = 10,

    /// <summary>Combined enrollment.</summary>
    Combined = 11,

    /// <summary>Secondary enrollment.</summary>
    Secondary = 20,

    /// <summary>Short-term enrollment, at most 30 days.</summary>
    ShortTerm = 30,

    /// <summary>Receives special-education services only.</summary>
    SpecialServices = 40,
}

namespace SystemOfSupport.Indicators;

/// <summary>Parts of a test in which a student took part.</summary>
[Flags]
public enum TestParts : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Computer-adaptive part of Smarter Balanced.</summary>
    Adaptive = 1,

    /// <summary>Performance task of Smarter Balanced.</summary>
    PerformanceTask = 2,

    /// <summary>The alternate assessment or the science test was administered.</summary>
    Administered = 4,
}

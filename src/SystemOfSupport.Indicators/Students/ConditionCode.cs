namespace SystemOfSupport.Indicators;

/// <summary>Why a test has no score, or how it came to one.</summary>
public enum ConditionCode : byte
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>Parent or guardian exemption (<c>PGE</c>): counts as not tested.</summary>
    ParentExemption = 1,

    /// <summary>Significant medical emergency (<c>NTE</c>): counts nowhere.</summary>
    MedicalEmergency = 2,

    /// <summary>English learner in the first year (<c>NEL</c>).</summary>
    NewEnglishLearner = 3,

    /// <summary>Not tested (<c>NT</c>).</summary>
    NotTested = 4,

    /// <summary>Lowest obtainable score for too few answers (<c>LOSS</c>).</summary>
    LowestObtainable = 5,

    /// <summary>Incomplete alternate assessment (<c>INC</c>).</summary>
    Incomplete = 6,
}

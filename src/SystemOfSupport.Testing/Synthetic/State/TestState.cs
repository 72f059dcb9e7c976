namespace SystemOfSupport.Testing;

/// <summary>How a student of the synthetic state took a test.</summary>
internal enum TestState : byte
{
    /// <summary>Not in a grade tested.</summary>
    NotDue = 0,

    /// <summary>Took part, with a score.</summary>
    Tested = 1,

    /// <summary>Took part in some of it only: no score.</summary>
    Partly = 2,

    /// <summary>Parent or guardian exemption.</summary>
    Exempted = 3,

    /// <summary>Not tested, with a record.</summary>
    NotTested = 4,

    /// <summary>Not tested, without a record: only enrollment tells.</summary>
    NoRecord = 5,

    /// <summary>Medical emergency: counts nowhere.</summary>
    Medical = 6,
}

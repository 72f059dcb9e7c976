namespace SystemOfSupport.Testing;

/// <summary>A student's status of English language acquisition in the synthetic state.</summary>
internal enum LearnerStatus : byte
{
    /// <summary>English only.</summary>
    EnglishOnly = 0,

    /// <summary>Initially fluent.</summary>
    InitiallyFluent = 1,

    /// <summary>English learner the whole year.</summary>
    Current = 2,

    /// <summary>Reclassified in June, after testing.</summary>
    ReclassifiedAfterTesting = 3,

    /// <summary>Reclassified before testing, this year or earlier.</summary>
    Reclassified = 4,
}

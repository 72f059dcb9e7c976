namespace SystemOfSupport.Indicators;

/// <summary>A student's status of English language acquisition, as CALPADS holds it.</summary>
/// <remarks>The default value 0 is no status.</remarks>
public enum EnglishLanguageStatus : byte
{
    /// <summary>English only (<c>EO</c>).</summary>
    EnglishOnly = 1,

    /// <summary>Initial fluent English proficient (<c>IFEP</c>).</summary>
    InitiallyFluent = 2,

    /// <summary>English learner (<c>EL</c>).</summary>
    EnglishLearner = 3,

    /// <summary>Reclassified fluent English proficient (<c>RFEP</c>).</summary>
    Reclassified = 4,

    /// <summary>To be determined (<c>TBD</c>).</summary>
    ToBeDetermined = 5,
}

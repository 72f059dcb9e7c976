namespace SystemOfSupport.Indicators;

/// <summary>What a reader does with a row that it cannot read.</summary>
public enum ExtractMode : byte
{
    /// <summary>Throws at the first.</summary>
    Strict = 0,

    /// <summary>Rejects the row, says why, and goes on.</summary>
    Lenient = 1,
}

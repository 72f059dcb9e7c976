namespace SystemOfSupport.Files;

/// <summary>What a reader does with a row that it cannot read.</summary>
public enum ReadMode : byte
{
    /// <summary>Throws a <see cref="FileReadException"/> at the first.</summary>
    Strict = 0,

    /// <summary>Rejects the row, keeps a diagnostic and reads on.</summary>
    Lenient = 1,
}

namespace SystemOfSupport.Files;

/// <summary>How a state's files are read into columns.</summary>
public sealed record StateReadOptions
{
    /// <summary>What to do with a row that cannot be read. Strict by default.</summary>
    public ReadMode Mode { get; init; } = ReadMode.Strict;

    /// <summary>On how many threads, one file on each; what is read does not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Is told now and then how far the reading is, from the threads that read.</summary>
    public IProgress<StateReadProgress>? Progress { get; init; }
}

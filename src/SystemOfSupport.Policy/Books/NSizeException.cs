using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>A smaller minimum for the colour of some groups on rows of one type.</summary>
public sealed record NSizeException
{
    /// <summary>The groups.</summary>
    public required StudentGroupSet Groups { get; init; }

    /// <summary>The rows to which it applies.</summary>
    public required RecordType RecordType { get; init; }

    /// <summary>Students needed in both years for a colour.</summary>
    public required int ColorMinimum { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}

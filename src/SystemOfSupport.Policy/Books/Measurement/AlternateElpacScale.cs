using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Levels of the Alternate ELPAC's overall scale.</summary>
public sealed record AlternateElpacScale
{
    /// <summary>The grades.</summary>
    public required GradeSet Grades { get; init; }

    /// <summary>Lowest obtainable scale score.</summary>
    public required int Lowest { get; init; }

    /// <summary>Highest score of level 1.</summary>
    public required int Level1Highest { get; init; }

    /// <summary>Highest score of level 2; level 3 lies above.</summary>
    public required int Level2Highest { get; init; }

    /// <summary>Highest obtainable scale score.</summary>
    public required int Highest { get; init; }
}

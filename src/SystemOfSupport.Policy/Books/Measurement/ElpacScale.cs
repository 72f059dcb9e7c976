using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Upper ends of the ELPI levels on the Summative ELPAC's overall scale; level 4 lies above the last.</summary>
public sealed record ElpacScale
{
    /// <summary>The grades.</summary>
    public required GradeSet Grades { get; init; }

    /// <summary>Lowest obtainable scale score.</summary>
    public required int Lowest { get; init; }

    /// <summary>Highest score of level 1.</summary>
    public required int Level1Highest { get; init; }

    /// <summary>Highest score of level 2L.</summary>
    public required int Level2LowHighest { get; init; }

    /// <summary>Highest score of level 2H.</summary>
    public required int Level2HighHighest { get; init; }

    /// <summary>Highest score of level 3L.</summary>
    public required int Level3LowHighest { get; init; }

    /// <summary>Highest score of level 3H.</summary>
    public required int Level3HighHighest { get; init; }

    /// <summary>Highest obtainable scale score.</summary>
    public required int Highest { get; init; }
}

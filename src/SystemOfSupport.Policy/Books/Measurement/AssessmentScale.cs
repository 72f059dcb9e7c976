using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>The scale of a test in the given grades.</summary>
public sealed record AssessmentScale
{
    /// <summary>The grades.</summary>
    public required GradeSet Grades { get; init; }

    /// <summary>Lowest obtainable scale score.</summary>
    public required int Lowest { get; init; }

    /// <summary>Lowest score of level 2.</summary>
    public required int Level2 { get; init; }

    /// <summary>Lowest score of level 3, the standard.</summary>
    public required int Level3 { get; init; }

    /// <summary>Lowest score of level 4.</summary>
    public required int Level4 { get; init; }

    /// <summary>Highest obtainable scale score.</summary>
    public required int Highest { get; init; }
}

using NodaTime;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>A student's result on one test of one subject, or the lack of it.</summary>
public sealed record AssessmentResult
{
    /// <summary>English language arts, mathematics or science.</summary>
    public required Indicator Subject { get; init; }

    /// <summary>The test.</summary>
    public required AssessmentTest Test { get; init; }

    /// <summary>The school that was to test the student.</summary>
    public required CdsCode School { get; init; }

    /// <summary>Grade tested.</summary>
    public required Grade Grade { get; init; }

    /// <summary>First day of the student's testing; null where there was none.</summary>
    public LocalDate? TestedOn { get; init; }

    /// <summary>Scale score; null where there is none.</summary>
    public int? ScaleScore { get; init; }

    /// <summary>Achievement level, which some converters of alternate scores read.</summary>
    public int? Level { get; init; }

    /// <summary>Condition code.</summary>
    public ConditionCode Condition { get; init; }

    /// <summary>Parts in which the student took part.</summary>
    public TestParts Parts { get; init; }

    /// <summary>Whether the student participated: in both parts of Smarter Balanced, or administered the other tests.</summary>
    public bool Participated =>
        Test == AssessmentTest.SmarterBalanced
            ? Parts.HasFlag(TestParts.Adaptive | TestParts.PerformanceTask)
            : Parts.HasFlag(TestParts.Administered);

    /// <summary>Names the type only: a student's data are never printed.</summary>
    public override string ToString() => "AssessmentResult (withheld)";
}

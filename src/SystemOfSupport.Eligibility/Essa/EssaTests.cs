using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility;

/// <summary>What became of the three tests of a school in one year, and what else its transitions look at.</summary>
public sealed record EssaTests
{
    /// <summary>Whether the pooled graduation rate is below the threshold.</summary>
    public TestOutcome LowGraduation { get; init; } = TestOutcome.NotMet;

    /// <summary>Whether All Students fits a pattern of low performance, Title I apart.</summary>
    public TestOutcome LowPerforming { get; init; } = TestOutcome.NotMet;

    /// <summary>Whether some student group fits a pattern in each year of the window.</summary>
    public TestOutcome StudentGroups { get; init; } = TestOutcome.NotMet;

    /// <summary>The student groups that do.</summary>
    public StudentGroupSet Groups { get; init; }

    /// <summary>Whether the school received Title I funds in the year of the results; null where it is not known.</summary>
    public bool? TitleI { get; init; }
}

using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>How chronic absenteeism is measured.</summary>
public sealed record ChronicAbsenteeismRules
{
    /// <summary>Grades that count.</summary>
    public required GradeSet Grades { get; init; }

    /// <summary>Instructional days that a student must be expected to attend.</summary>
    public required int MinimumDays { get; init; }

    /// <summary>Percent of expected days from which absence is chronic.</summary>
    public required int AbsentPercent { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}

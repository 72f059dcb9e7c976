using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>What an agency did about one local indicator in a year.</summary>
/// <param name="Priority">The state priority whose local indicator it is.</param>
/// <param name="Measured">Progress was measured with the self-reflection tool of the State Board of Education.</param>
/// <param name="ReportedToBoard">Results were a non-consent item of the same public meeting of the governing board that adopts the LCAP.</param>
/// <param name="ReportedThroughDashboard">Results were reported to the public through the Dashboard.</param>
public sealed record LocalIndicatorReporting(StatePriority Priority, bool Measured, bool ReportedToBoard, bool ReportedThroughDashboard)
{
    /// <summary>A charter school's petition does not hold the priority, and the school says so in its explanation: the rating is Met.</summary>
    public bool IsOutsideCharterPetition { get; init; }
}

using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>One row of a Dashboard file, before it is text.</summary>
internal sealed record DashboardLine
{
    internal required IndicatorResult Result { get; init; }

    internal required Rating Rating { get; init; }

    /// <summary>Students that the group needs, in both years, for a colour.</summary>
    internal required int ColorMinimum { get; init; }

    internal required YearFigures Current { get; init; }

    internal required YearFigures Prior { get; init; }

    /// <summary>Students of the row of all students.</summary>
    internal required int AllStudents { get; init; }

    internal bool PriorCertifyFlag { get; init; }

    internal bool IsCurrentMet => Current.Denominator >= ColorMinimum;

    internal bool IsPriorMet => Prior.Denominator >= ColorMinimum;
}

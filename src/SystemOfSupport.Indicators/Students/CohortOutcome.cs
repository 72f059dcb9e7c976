using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>How a student ended in a graduation cohort.</summary>
public sealed record CohortOutcome
{
    /// <summary>The kind of cohort.</summary>
    public required CohortKind Kind { get; init; }

    /// <summary>Year of the class: 2024 for the four-year cohort that ends in 2023-24. A fifth-year student keeps the year of the class; a one-year cohort has the year in which it ends.</summary>
    public required int ClassOf { get; init; }

    /// <summary>The last accountable school.</summary>
    public required CdsCode School { get; init; }

    /// <summary>CALPADS completion status code, such as 100; null where the student did not complete.</summary>
    public int? CompletionCode { get; init; }

    /// <summary>Day of completion; a completion without a day counts as in time.</summary>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>Why the student left the cohort.</summary>
    public CohortRemoval Removal { get; init; }

    /// <summary>Days enrolled in the school, which the one-year cohort asks for.</summary>
    public int DaysEnrolled { get; init; }

    /// <summary>Names the type only: a student's data are never printed.</summary>
    public override string ToString() => "CohortOutcome (withheld)";
}

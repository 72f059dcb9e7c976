using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>A school of the synthetic state.</summary>
internal sealed class StateSchool
{
    /// <summary>Number in the state, from 0 on.</summary>
    internal required int Index { get; init; }

    internal required CdsCode Cds { get; init; }

    internal required string Name { get; init; }

    internal required SchoolSpan Span { get; init; }

    internal required bool IsCharter { get; init; }

    internal required int Enrollment { get; init; }

    /// <summary>Where its results lie, in hundredths of the spread between schools; 0 is the middle.</summary>
    internal required int Quality { get; init; }

    /// <summary>Students of ten thousand who are eligible for meals.</summary>
    internal required int MealShare { get; init; }

    /// <summary>Race and ethnicity: upper limits of 65,536, in the order of <see cref="StudentSketch.Races"/>.</summary>
    internal required int[] RaceLimits { get; init; }

    /// <summary>English learners of ten thousand, before race and ethnicity move it.</summary>
    internal required int LearnerShare { get; init; }

    /// <summary>Place within the agency's schools of the school from which students move here during a year; negative for none.</summary>
    internal int Origin { get; set; } = -1;

    internal bool IsAlternative => Span.IsAlternative;

    internal AgencyProfile Profile(StateAgency agency, DashboardYear year) => new()
    {
        Agency = new(Cds, Name, IsCharter ? AgencyKind.Charter : AgencyKind.School) { DistrictName = agency.Name, CountyName = agency.CountyName, IsAlternativeSchool = IsAlternative },
        Grades = GradeSet.Span(Span.Lowest, Span.Highest),
        TestingWindow = StateCalendar.Window(year.Results),
        PriorTestingWindow = StateCalendar.Window(year.Results.Previous),
    };
}

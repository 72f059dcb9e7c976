using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>A student's days of a school year at one school, in tenths of a day.</summary>
/// <remarks>A student who attends a part of a day is probably not absent on it: report absences of whole days, or see <see cref="PartDayAbsenceRule"/>.</remarks>
public sealed record AttendanceRecord
{
    /// <summary>The school.</summary>
    public required CdsCode School { get; init; }

    /// <summary>The grade.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Enrollment status.</summary>
    public required EnrollmentStatus Status { get; init; }

    /// <summary>Instructional days on which the student was expected; days of school closure are not expected days.</summary>
    public required Tenths DaysExpected { get; init; }

    /// <summary>Days of excused absence.</summary>
    public Tenths ExcusedAbsences { get; init; }

    /// <summary>Days of unexcused absence.</summary>
    public Tenths UnexcusedAbsences { get; init; }

    /// <summary>Days of out-of-school suspension.</summary>
    public Tenths OutOfSchoolSuspension { get; init; }

    /// <summary>Days of independent study that earned no attendance.</summary>
    public Tenths IncompleteIndependentStudy { get; init; }

    /// <summary>Days of in-school suspension: they are not absences.</summary>
    public Tenths InSchoolSuspension { get; init; }

    /// <summary>Home or hospital instruction, or full-time community college: the record does not count.</summary>
    public bool IsExempt { get; init; }

    /// <summary>Days of absence: excused, unexcused, out-of-school suspension and incomplete independent study.</summary>
    public Tenths DaysAbsent =>
        Tenths.FromTenths(ExcusedAbsences.Value + UnexcusedAbsences.Value + OutOfSchoolSuspension.Value + IncompleteIndependentStudy.Value);

    /// <summary>Names the type only: a student's data are never printed.</summary>
    public override string ToString() => "AttendanceRecord (withheld)";
}

using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Chronic absenteeism: days are summed anew at each level, so a student may be eligible at the agency and at none of its schools.</summary>
internal sealed class ChronicAbsenteeismMeasure(MeasurementContext context, ChronicAbsenteeismRules rules) : IndicatorMeasure(context)
{
    internal override void Count(StudentRecord student, TallyAccumulator sum)
    {
        var records = student.Attendance.Where(a =>
            rules.Grades.Contains(a.Grade) && !a.IsExempt && a.Status is EnrollmentStatus.Primary or EnrollmentStatus.ShortTerm && !Context.Directory[a.School].IsNonpublicSchool);
        foreach (var (place, there) in Context.Place(records, a => a.School, student, Indicator.ChronicAbsenteeism))
        {
            var expected = there.Sum(a => (long)a.DaysExpected.Value);
            if (expected < 10L * rules.MinimumDays)
            {
                continue;
            }

            var schools = there.Select(a => a.School).ToHashSet();
            var groups = Context.Groups.ForCumulative(student.Demographics, Context.Year, LastDay(student.Enrollment.Where(s => schools.Contains(s.School))));
            sum.Count(Indicator.ChronicAbsenteeism, place, groups, TallyCount.Eligible);
            if (100 * there.Sum(AbsentTenths) >= rules.AbsentPercent * expected)
            {
                sum.Count(Indicator.ChronicAbsenteeism, place, groups, TallyCount.ChronicallyAbsent);
            }
        }
    }

    private long AbsentTenths(AttendanceRecord record)
    {
        long tenths = record.DaysAbsent.Value;
        return Context.Choices.PartDayAbsences == PartDayAbsenceRule.WholeDaysOnly ? tenths - (tenths % 10) : tenths;
    }
}

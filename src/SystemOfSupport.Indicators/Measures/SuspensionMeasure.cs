using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Suspension: of the students cumulatively enrolled, those suspended for an aggregate of at least one full day there.</summary>
internal sealed class SuspensionMeasure(MeasurementContext context) : IndicatorMeasure(context)
{
    internal override void Count(StudentRecord student, TallyAccumulator sum)
    {
        var rules = Context.Rules.Suspension;
        var spells = student.Enrollment.Where(s =>
            rules.Grades.Contains(s.Grade) && s.Status is EnrollmentStatus.Primary or EnrollmentStatus.ShortTerm && s.Touches(Context.Year.FirstDay, Context.Year.LastDay));
        var events = Context.Place(student.Suspensions, e => e.School, student, Indicator.Suspension);
        foreach (var (place, there) in Context.Place(spells, s => s.School, student, Indicator.Suspension))
        {
            var groups = Context.Groups.ForCumulative(student.Demographics, Context.Year, LastDay(there));
            sum.Count(Indicator.Suspension, place, groups, TallyCount.Enrolled);
            if (events.TryGetValue(place, out var here) && DaysThatCount(here) >= rules.MinimumDays.Value)
            {
                sum.Count(Indicator.Suspension, place, groups, TallyCount.Suspended);
            }
        }
    }

    // In tenths, in and out of school together: of all schools of the row, or of the one with the most.
    private long DaysThatCount(IEnumerable<SuspensionEvent> events)
    {
        static long Sum(IEnumerable<SuspensionEvent> those) => those.Sum(e => (long)e.InSchoolDays.Value + e.OutOfSchoolDays.Value);
        return Context.Choices.SuspensionDays == SuspensionDaysRule.AddedAcrossSchools ? Sum(events) : events.GroupBy(e => e.School).Max(Sum);
    }
}

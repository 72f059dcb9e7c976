using NodaTime;

namespace SystemOfSupport.Indicators;

/// <summary>How one indicator counts one student.</summary>
internal abstract class IndicatorMeasure(MeasurementContext context)
{
    protected MeasurementContext Context { get; } = context;

    internal abstract void Count(StudentRecord student, TallyAccumulator sum);

    // The last day enrolled at a place; null while enrolled or where the records do not tell.
    protected static LocalDate? LastDay(IEnumerable<EnrollmentSpell> spells)
    {
        LocalDate? last = null;
        foreach (var spell in spells)
        {
            if (spell.Exit is not { } exit)
            {
                return null;
            }

            last = last is { } l && l > exit ? l : exit;
        }

        return last;
    }
}

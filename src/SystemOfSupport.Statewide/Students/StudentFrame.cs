using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>
/// The students of one school year in columns, as an <see cref="IndicatorCalculator"/> counts them: for each indicator of a whole student body (assessments,
/// chronic absenteeism, suspension) one set of columns for schools, one for agencies, one for the state. Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// Who counts where and in which groups is decided once, by the calculator, when the frame is made; sums can then be taken as often as wanted.
/// Indicators of cohorts and of levels have few students and are tallied as the calculator tallies them.
/// </remarks>
public sealed class StudentFrame
{
    private readonly TallyBasis _basis;
    private readonly TallySet _others;

    private StudentFrame(TallyBasis basis, IReadOnlyList<StudentColumns> columns, TallySet others)
    {
        _basis = basis;
        Columns = columns;
        _others = others;
    }

    /// <summary>The columns, by indicator and record type.</summary>
    public IReadOnlyList<StudentColumns> Columns { get; }

    /// <summary>Makes columns of student records.</summary>
    /// <param name="calculator">Book, agencies and choices by which students are counted.</param>
    /// <param name="students">One record per student, with everything in it.</param>
    /// <param name="year">School year of the records.</param>
    /// <exception cref="ArgumentException">The year is later than the book's results.</exception>
    /// <exception cref="MeasurementException">A student occurs twice, a school is not in the directory, or a record lacks what a choice needs.</exception>
    public static StudentFrame Of(IndicatorCalculator calculator, IEnumerable<StudentRecord> students, SchoolYear year)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        var rows = new StudentAccumulator();
        calculator.Count(students, year, rows);
        var basis = calculator.Basis(year);
        return new(basis, rows.Columns(), new(basis, rows.Tallies()));
    }

    /// <summary>The tallies of all indicators: the same as <see cref="IndicatorCalculator.Tally"/> makes of the records.</summary>
    /// <param name="threads">On how many threads; the tallies do not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive number of threads.</exception>
    public TallySet Tally(int threads = 1) => TallySet.MergeAll([_others, .. Columns.Select(c => new TallySet(_basis, c.Tally(threads).Tallies()))]);

    /// <summary>Sizes only.</summary>
    public override string ToString() => $"{Columns.Count} sets of columns by {_basis}";
}

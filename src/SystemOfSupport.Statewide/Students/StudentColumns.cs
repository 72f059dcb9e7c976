using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>
/// Students of one record type in columns, sorted by school, agency or state: the student groups of each as a bit set, yes-or-no facts as bits,
/// points as narrow tenths. Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// One row is one student at one school (or at one agency, or in the state). A student may be at two schools and must count once at their agency,
/// so rows of agencies and of the state are columns of their own and are never made by summing schools. The student groups are those that hold for every measure
/// of these columns: measures whose rules for groups differ (assessments and chronic absenteeism, say) stand in columns of their own.
/// A bit set is 16 bits wide, or two times 16 where the students belong to more than 16 groups. The columns hold no student's identity and never print a row.
/// </remarks>
public sealed class StudentColumns
{
    /// <summary>How many places beyond the last row a vector may read.</summary>
    internal const int Padding = 64;

    internal StudentColumns(RecordType recordType, StudentMeasure[] measures, CdsCode[] codes, StudentGroup[] groups, int[] starts)
    {
        RecordType = recordType;
        Measures = measures;
        Codes = codes;
        Groups = groups;
        Starts = starts;
        Count = starts[^1];
        GroupBits = [.. groups.Chunk(16).Select(_ => new ushort[Count + Padding])];
        Marks = new byte[Count + Padding];
        Points = [.. measures.Where(m => m.IsPoints).Select(_ => new short[Count + Padding])];
    }

    /// <summary>Whether the rows are of schools, of districts and county offices, or of the state.</summary>
    public RecordType RecordType { get; }

    /// <summary>What each row is summed to.</summary>
    public IReadOnlyList<StudentMeasure> Measures { get; }

    /// <summary>The schools or agencies, in order of their codes.</summary>
    public IReadOnlyList<CdsCode> Codes { get; }

    /// <summary>The student groups that have a student, in order.</summary>
    public IReadOnlyList<StudentGroup> Groups { get; }

    /// <summary>Number of rows.</summary>
    public int Count { get; }

    /// <summary>Where the rows of each code start, and at last where they end.</summary>
    internal int[] Starts { get; }

    /// <summary>Bits of the first 16 groups, and of the others.</summary>
    internal ushort[][] GroupBits { get; }

    /// <summary>Yes-or-no facts: one bit for each measure that is a count, in the order of the measures.</summary>
    internal byte[] Marks { get; }

    /// <summary>Bits of the facts that are true of every row.</summary>
    internal byte Always { get; set; }

    internal short[][] Points { get; }

    /// <summary>Sums every measure for every code and group. Sums are exact whole numbers.</summary>
    /// <param name="threads">On how many threads; the tallies do not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive number of threads.</exception>
    public StudentTallies Tally(int threads = 1) => Tally(threads, RatingKernel.Best);

    internal StudentTallies Tally(int threads, RatingKernel kernel)
    {
        var tallies = new StudentTallies(this);
        tallies.Refresh(threads, kernel);
        return tallies;
    }

    /// <summary>Record type and sizes only.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} rows of students at {Codes.Count} codes of type {RecordType}");
}

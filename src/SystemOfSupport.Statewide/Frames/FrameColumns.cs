using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>The columns of a frame. Four narrow ones are rated; the others give a row back as it came.</summary>
internal sealed class FrameColumns
{
    private readonly int[] _currentNumerators;
    private readonly int[] _currentDenominators;
    private readonly int[] _priorNumerators;
    private readonly int[] _priorDenominators;
    private readonly short[] _priorStatus;
    private readonly byte[] _flags;
    private readonly byte[] _marks;
    private readonly Dictionary<int, RareCells> _rare = [];

    internal FrameColumns(int count)
    {
        Status = new short[count];
        Change = new short[count];
        CurrentStudents = new byte[count];
        PriorStudents = new byte[count];
        Entities = new int[count];
        Groups = new byte[count];
        Added = new int[count];
        _currentNumerators = new int[count];
        _currentDenominators = new int[count];
        _priorNumerators = new int[count];
        _priorDenominators = new int[count];
        _priorStatus = new short[count];
        _flags = new byte[count];
        _marks = new byte[count];
    }

    internal short[] Status { get; }

    internal short[] Change { get; }

    internal byte[] CurrentStudents { get; }

    internal byte[] PriorStudents { get; }

    internal int[] Entities { get; }

    internal byte[] Groups { get; }

    /// <summary>For every row, how many were added before it.</summary>
    internal int[] Added { get; }

    internal ResultFlags Flags(int row) => (ResultFlags)_flags[row];

    internal void Set(int row, in PackedRow packed, in RareCells rare, RuleSet rules)
    {
        Status[row] = packed.Status;
        Change[row] = packed.Change;
        CurrentStudents[row] = Narrow.Students(rules.CountsTesters ? rare.CurrentTesters : packed.CurrentDenominator);
        PriorStudents[row] = Prior(packed, rules.CountsTesters ? rare.PriorTesters : packed.PriorDenominator);
        Entities[row] = packed.Entity;
        Groups[row] = (byte)packed.Group;
        Added[row] = packed.Added;
        _currentNumerators[row] = packed.CurrentNumerator;
        _currentDenominators[row] = packed.CurrentDenominator;
        _priorNumerators[row] = packed.PriorNumerator;
        _priorDenominators[row] = packed.PriorDenominator;
        _priorStatus[row] = packed.PriorStatus;
        _flags[row] = packed.Flags;
        _marks[row] = (byte)packed.Marks;
        if (packed.Rare != 0)
        {
            // Few rows come here, but of several rule sets at once.
            lock (_rare)
            {
                _rare.Add(row, rare);
            }
        }
    }

    /// <summary>Students this year whom the minimum for a colour counts.</summary>
    internal int ColorCurrent(int row, RuleSet rules)
    {
        var rare = RareOf(row);
        var counted = rules.CountsTesters ? rare.CurrentTesters : _currentDenominators[row];
        return Math.Max(0, rules.CountsDisabilities && rare.CurrentDisabilities != Narrow.BlankCount ? rare.CurrentDisabilities : counted);
    }

    /// <summary>Students the year before; a result that is shared from elsewhere is not tested on them.</summary>
    internal static byte Prior(in PackedRow packed, int students) =>
        ((ResultFlags)packed.Flags).HasFlag(ResultFlags.PairShare) ? Narrow.ManyStudents : Narrow.Students(students);

    /// <summary>One row as it came.</summary>
    internal FrameRow Row(int row, Indicator indicator)
    {
        var marks = (RowMarks)_marks[row];
        var rare = RareOf(row);
        return rare.Whole is { } whole ? FrameRow.Of(whole) : new()
        {
            Indicator = indicator,
            Group = (StudentGroup)Groups[row],
            SuspensionType = (SuspensionType)(marks & RowMarks.SuspensionType),
            HighSchoolCutPoints = (marks & RowMarks.HighSchoolCutPoints) != RowMarks.None,
            CurrentNumerator = _currentNumerators[row],
            CurrentDenominator = _currentDenominators[row],
            PriorNumerator = _priorNumerators[row],
            PriorDenominator = _priorDenominators[row],
            CurrentTesters = rare.CurrentTesters,
            PriorTesters = rare.PriorTesters,
            CurrentDisabilities = rare.CurrentDisabilities,
            PriorDisabilities = rare.PriorDisabilities,
            CurrentStatus = (marks & RowMarks.StatusComputed) != RowMarks.None ? null : Narrow.Measure(Status[row]),
            PriorStatus = Narrow.Measure(_priorStatus[row]),
            Change = (marks & RowMarks.ChangeComputed) != RowMarks.None ? null : Narrow.Measure(Change[row]),
            Flags = Flags(row),
        };
    }

    private RareCells RareOf(int row) => _rare.TryGetValue(row, out var rare) ? rare : RareCells.None;
}

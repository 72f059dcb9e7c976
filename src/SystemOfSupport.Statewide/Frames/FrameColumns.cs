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
    private readonly Dictionary<int, (int CurrentTesters, int PriorTesters, int CurrentDisabilities, int PriorDisabilities)> _rarely = [];
    private readonly Dictionary<int, IndicatorResult> _whole = [];

    internal FrameColumns(int count)
    {
        Status = new short[count];
        Change = new short[count];
        CurrentStudents = new byte[count];
        PriorStudents = new byte[count];
        Entities = new int[count];
        Groups = new byte[count];
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

    internal ResultFlags Flags(int row) => (ResultFlags)_flags[row];

    internal void Set(int row, in PackedRow packed, RuleSet rules)
    {
        Status[row] = packed.Status;
        Change[row] = packed.Change;
        CurrentStudents[row] = Narrow.Students(rules.CountsTesters ? packed.CurrentTesters : packed.CurrentDenominator);
        PriorStudents[row] = Prior(packed, rules.CountsTesters ? packed.PriorTesters : packed.PriorDenominator);
        Entities[row] = packed.Entity;
        Groups[row] = (byte)packed.Group;
        _currentNumerators[row] = packed.CurrentNumerator;
        _currentDenominators[row] = packed.CurrentDenominator;
        _priorNumerators[row] = packed.PriorNumerator;
        _priorDenominators[row] = packed.PriorDenominator;
        _priorStatus[row] = packed.PriorStatus;
        _flags[row] = packed.Flags;
        _marks[row] = (byte)packed.Marks;
        if ((packed.CurrentTesters & packed.PriorTesters & packed.CurrentDisabilities & packed.PriorDisabilities) != Narrow.BlankCount)
        {
            _rarely.Add(row, (packed.CurrentTesters, packed.PriorTesters, packed.CurrentDisabilities, packed.PriorDisabilities));
        }

        if (packed.Whole is { } whole)
        {
            _whole.Add(row, whole);
        }
    }

    /// <summary>Students this year whom the minimum for a colour counts.</summary>
    internal int ColorCurrent(int row, RuleSet rules)
    {
        var has = _rarely.TryGetValue(row, out var rare);
        var counted = !rules.CountsTesters ? _currentDenominators[row] : has ? rare.CurrentTesters : Narrow.BlankCount;
        return Math.Max(0, rules.CountsDisabilities && has && rare.CurrentDisabilities != Narrow.BlankCount ? rare.CurrentDisabilities : counted);
    }

    /// <summary>Students the year before; a result that is shared from elsewhere is not tested on them.</summary>
    internal static byte Prior(in PackedRow packed, int students) =>
        ((ResultFlags)packed.Flags).HasFlag(ResultFlags.PairShare) ? Narrow.ManyStudents : Narrow.Students(students);

    internal IndicatorResult Result(int row, DashboardYear year, Indicator indicator, FrameEntity entity)
    {
        var marks = (RowMarks)_marks[row];
        if (marks.HasFlag(RowMarks.Whole))
        {
            return _whole[row];
        }

        var (currentTesters, priorTesters, currentDisabilities, priorDisabilities) = _rarely.TryGetValue(row, out var rare)
            ? rare
            : (Narrow.BlankCount, Narrow.BlankCount, Narrow.BlankCount, Narrow.BlankCount);
        return new()
        {
            Year = year,
            Indicator = indicator,
            Cds = entity.Cds,
            RecordType = entity.RecordType,
            Group = (StudentGroup)Groups[row],
            SchoolName = entity.SchoolName,
            DistrictName = entity.DistrictName,
            CountyName = entity.CountyName,
            IsCharter = entity.IsCharter,
            IsCountyOffice = entity.IsCountyOffice,
            IsAlternativeSchool = entity.IsAlternativeSchool,
            SuspensionType = (SuspensionType)(marks & RowMarks.SuspensionType),
            HighSchoolCutPoints = marks.HasFlag(RowMarks.HighSchoolCutPoints),
            CurrentNumerator = Narrow.Count(_currentNumerators[row]),
            CurrentDenominator = Narrow.Count(_currentDenominators[row]),
            PriorNumerator = Narrow.Count(_priorNumerators[row]),
            PriorDenominator = Narrow.Count(_priorDenominators[row]),
            CurrentTesters = Narrow.Count(currentTesters),
            PriorTesters = Narrow.Count(priorTesters),
            CurrentIdentifiedDisabilities = Narrow.Count(currentDisabilities),
            PriorIdentifiedDisabilities = Narrow.Count(priorDisabilities),
            CurrentStatus = marks.HasFlag(RowMarks.StatusComputed) ? null : Narrow.Measure(Status[row]),
            PriorStatus = Narrow.Measure(_priorStatus[row]),
            Change = marks.HasFlag(RowMarks.ChangeComputed) ? null : Narrow.Measure(Change[row]),
            Flags = Flags(row),
        };
    }
}

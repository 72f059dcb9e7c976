using System.Runtime.InteropServices;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>Gathers the rows of one Dashboard year into a <see cref="StateFrame"/>. Not safe for use by several threads at once.</summary>
public sealed class StateFrameBuilder
{
    private const int Contexts = ScaleContext.Count;
    private const int RecordTypeCount = (int)RecordType.State + 1;
    private const int GroupCount = (int)StudentGroup.ScienceTestTakers + 1;

    private readonly Rater _rater;
    private readonly List<FrameEntity> _entities = [];
    private readonly List<Agency?> _agencies = [];
    private readonly Dictionary<FrameEntity, int> _entityIndex = [];
    private readonly SortedDictionary<RuleSet, int> _ruleSets = new(RuleSet.Order);
    private readonly List<PackedRows> _rows = [];
    private readonly short[] _ruleSetOf = new short[((int)Indicator.Science + 1) * Contexts * RecordTypeCount * GroupCount * 2];
    private readonly LocalReportCollector _local = new();
    private readonly Dictionary<CdsCode, bool> _dataCertificationMissed = [];
    private int _lastEntity = -1;

    /// <summary>Starts a frame of the year of a rater's book.</summary>
    /// <param name="rater">The rater by whose book the rows will be rated.</param>
    public StateFrameBuilder(Rater rater)
    {
        ArgumentNullException.ThrowIfNull(rater);
        _rater = rater;
    }

    /// <summary>How many rows were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one row.</summary>
    /// <exception cref="ArgumentException">The row is of another year than the book, its suspension type is missing, or a count is negative.</exception>
    public void Add(IndicatorResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        _rater.CheckResult(result);
        CheckCounts(result);
        var row = FrameRow.Of(result);
        ref var rules = ref RuleSetOf(row, result.RecordType, result.IsAlternativeSchool, result.IsCountyOffice);
        rules = rules == 0 ? Learn(result) : rules;
        Add(row, rules, EntityOf(result));
    }

    /// <summary>
    /// Adds local indicators, of all priorities at once or of one after the other. Of every year and priority that is given, an agency that is absent
    /// has reported nothing.
    /// </summary>
    /// <exception cref="ArgumentException">The agency has a rating of that year and priority already.</exception>
    public void Add(LocalIndicatorReport report) => _local.Add(report);

    /// <summary>Tells whether an agency missed the certification of its data; of an agency that is not told nothing is known.</summary>
    public void AddDataCertification(CdsCode cds, bool missed) => _dataCertificationMissed[cds] = missed;

    /// <summary>The frame of the rows so far.</summary>
    /// <exception cref="ArgumentException">An agency has two rows of one group and indicator, beside rows for information only.</exception>
    public StateFrame Build() => Build(1);

    /// <summary>The frame of the rows so far.</summary>
    /// <param name="threads">On how many threads; the frame does not depend on it.</param>
    /// <exception cref="ArgumentException">An agency has two rows of one group and indicator, beside rows for information only.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive number of threads.</exception>
    public StateFrame Build(int threads)
    {
        var order = Enumerable.Range(0, _entities.Count).ToArray();
        Array.Sort([.. _entities], order, FrameEntity.Order);
        var rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }

        var columns = new FrameColumns(Count);
        KeyValuePair<RuleSet, int>[] ruleSets = [.. _ruleSets];
        var starts = new int[ruleSets.Length];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + _rows[ruleSets[i - 1].Value].Count;
        }

        var segments = new FrameSegment[ruleSets.Length];
        Partition.Each(segments.Length, threads, i => segments[i] = Fill(columns, ruleSets[i].Key, starts[i], _rows[ruleSets[i].Value], rank));
        return new(_rater, [.. order.Select(o => _entities[o])], Agencies(columns, segments, order), segments, columns);
    }

    internal Rater Rater => _rater;

    /// <summary>A builder of rows for <see cref="Absorb"/>, to be filled on another thread.</summary>
    internal StateFrameBuilder Part() => new(_rater);

    /// <summary>The number of an entity by which rows name it.</summary>
    internal int Intern(FrameEntity entity)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_entityIndex, entity, out var known);
        if (!known)
        {
            index = _entities.Count;
            _entities.Add(entity);
            _agencies.Add(entity.Agency);
        }

        return index;
    }

    /// <summary>Adds one row of the book's year, whose members are of their lists and whose counts are not negative.</summary>
    internal void Add(in FrameRow row, int entity)
    {
        var of = _entities[entity];
        ref var rules = ref RuleSetOf(row, of.RecordType, of.IsAlternativeSchool, of.IsCountyOffice);
        rules = rules == 0 ? Learn(row.ToResult(_rater.Book.Year, of)) : rules;
        Add(row, rules, entity);
    }

    /// <summary>Takes over the rows of a part, after those that are here; the part is not used after.</summary>
    internal void Absorb(StateFrameBuilder part)
    {
        int[] entities = [.. part._entities.Select(Intern)];
        foreach (var (rules, index) in part._ruleSets)
        {
            RowsOf(rules).Absorb(part._rows[index], entities, Count);
        }

        Count += part.Count;
    }

    private static void CheckCounts(IndicatorResult result)
    {
        if (result.CurrentNumerator < 0 || result.CurrentDenominator < 0 || result.PriorNumerator < 0 || result.PriorDenominator < 0
            || result.CurrentTesters < 0 || result.PriorTesters < 0 || result.CurrentIdentifiedDisabilities < 0 || result.PriorIdentifiedDisabilities < 0)
        {
            throw new ArgumentException($"A count of {result.Indicator.Code()} of group '{result.Group.Code()}' of {result.Cds} is negative. Expected 0, a positive number or a blank.", nameof(result));
        }
    }

    // The places of rows in the order of columns.
    private static int[] Order(PackedRow[] rows, PackedRows packed, int[] rank)
    {
        var keys = new long[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i].Entity = rank[rows[i].Entity];
            keys[i] = rows[i].Key(i);
        }

        Array.Sort(keys);
        var order = Array.ConvertAll(keys, PackedRow.PlaceOf);
        for (var i = 1; i < keys.Length; i++)
        {
            var first = i - 1;
            while (i < keys.Length && PackedRow.IsSameCell(keys[first], keys[i]))
            {
                i++;
            }

            if (i - first > 1)
            {
                order.AsSpan(first, i - first).Sort((a, b) => PackedRow.CompareRest((rows[a], packed.RareOf(rows[a])), (rows[b], packed.RareOf(rows[b]))));
            }
        }

        return order;
    }

    private static FrameSegment Fill(FrameColumns columns, RuleSet rules, int start, PackedRows packed, int[] rank)
    {
        var rows = packed.ToArray();
        var order = Order(rows, packed, rank);
        var overridden = rules.Fixed is null ? rules.Compiled.Overrides.Aggregate(ResultFlags.None, (flags, o) => flags | Rater.FlagOf(o.Flag)) : ResultFlags.None;
        var flagged = new List<int>();
        for (var i = 0; i < order.Length; i++)
        {
            ref readonly var row = ref rows[order[i]];
            columns.Set(start + i, row, packed.RareOf(row), rules);
            if (((ResultFlags)row.Flags & overridden) != ResultFlags.None)
            {
                flagged.Add(start + i);
            }
        }

        return new(rules, start, rows.Length)
        {
            ColorCurrent = rules.HasOwnColorCounts ? Each((row, rare) => Narrow.Students(Or(rare.CurrentDisabilities, rules.CountsTesters ? rare.CurrentTesters : row.CurrentDenominator))) : null,
            ColorPrior = rules.HasOwnColorCounts ? Each((row, rare) => FrameColumns.Prior(row, Or(rare.PriorDisabilities, rules.CountsTesters ? rare.PriorTesters : row.PriorDenominator))) : null,
            Denominators = rules.HasOwnDenominators ? Each((row, _) => row.CurrentDenominator == Narrow.BlankCount ? Narrow.ManyStudents : Narrow.Students(row.CurrentDenominator)) : null,
            Flagged = [.. flagged],
        };

        byte[] Each(Func<PackedRow, RareCells, byte> students) => Array.ConvertAll(order, place => students(rows[place], packed.RareOf(rows[place])));
    }

    private static int Or(int count, int other) => count == Narrow.BlankCount ? other : count;

    private FrameAgencies Agencies(FrameColumns columns, FrameSegment[] segments, int[] order)
    {
        // Entities of one code are neighbours; the first of them that is an agency gives it its name.
        var agencies = new List<Agency>();
        var agencyOf = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            agencyOf[i] = -1;
            if (_agencies[order[i]] is { } agency)
            {
                if (agencies.Count == 0 || agencies[^1].Cds != agency.Cds)
                {
                    agencies.Add(agency);
                }

                agencyOf[i] = agencies.Count - 1;
            }
        }

        var starts = new int[agencies.Count + 1];
        for (var row = 0; row < columns.Entities.Length; row++)
        {
            if (Agency(row) is >= 0 and var agency)
            {
                starts[agency + 1]++;
            }
        }

        for (var i = 0; i < agencies.Count; i++)
        {
            starts[i + 1] += starts[i];
        }

        var next = starts.ToArray();
        var rows = new int[starts[^1]];
        var facts = new ushort[rows.Length];
        foreach (var segment in segments)
        {
            for (var row = segment.Start; row < segment.End; row++)
            {
                if (Agency(row) is >= 0 and var agency)
                {
                    facts[next[agency]] = (ushort)((columns.Groups[row] << FrameAgencies.GroupShift) | (int)segment.Rules.Indicator | (HasColorNSize(columns, segment, row) ? FrameAgencies.ColorNSize : 0));
                    rows[next[agency]++] = row;
                }
            }
        }

        CheckCells(agencies, starts, facts);
        return new([.. agencies], starts, rows, facts, _local, _dataCertificationMissed, _rater.Book.Year);

        int Agency(int row) => columns.Flags(row).HasFlag(ResultFlags.InformationOnly) ? -1 : agencyOf[columns.Entities[row]];
    }

    private static bool HasColorNSize(FrameColumns columns, FrameSegment segment, int row) =>
        segment.Rules.Fixed is null && columns.ColorCurrent(row, segment.Rules) >= segment.Rules.ColorMinimum;

    private void CheckCells(List<Agency> agencies, int[] starts, ushort[] facts)
    {
        Span<int> seen = stackalloc int[GroupCount];
        for (var agency = 0; agency < agencies.Count; agency++)
        {
            seen.Clear();
            for (var i = starts[agency]; i < starts[agency + 1]; i++)
            {
                var indicator = facts[i] & (FrameAgencies.ColorNSize - 1);
                ref var cells = ref seen[facts[i] >> FrameAgencies.GroupShift];
                if ((cells & (1 << indicator)) != 0)
                {
                    throw new ArgumentException(
                        $"{agencies[agency].Cds} has two rows for {((Indicator)indicator).Code()} of group '{((StudentGroup)(facts[i] >> FrameAgencies.GroupShift)).Code()}' in {_rater.Book.Year}. Expected one.", nameof(facts));
                }

                cells |= 1 << indicator;
            }
        }
    }

    private int EntityOf(IndicatorResult result)
    {
        // Files are in the order of codes: the next row is mostly of the same school.
        if (_lastEntity >= 0 && _entities[_lastEntity].Is(result))
        {
            return _lastEntity;
        }

        return _lastEntity = Intern(FrameEntity.Of(result));
    }

    private void Add(in FrameRow row, int rules, int entity)
    {
        var packed = PackedRow.Of(row, _rater.IndicatorOf(row.Indicator).Rules.CapsRateAt100);
        packed.Entity = entity;
        packed.Added = Count++;
        var isWhole = (packed.Marks & RowMarks.Whole) != RowMarks.None;
        if (isWhole || (row.CurrentTesters & row.PriorTesters & row.CurrentDisabilities & row.PriorDisabilities) != Narrow.BlankCount)
        {
            _rows[rules - 1].Add(packed, new(row.CurrentTesters, row.PriorTesters, row.CurrentDisabilities, row.PriorDisabilities, isWhole ? row.ToResult(_rater.Book.Year, _entities[entity]) : null));
        }
        else
        {
            _rows[rules - 1].Add(packed);
        }
    }

    // The number of the rule set of such rows, counted from 1; 0 where there was no such row yet.
    private ref short RuleSetOf(in FrameRow row, RecordType recordType, bool isAlternativeSchool, bool isCountyOffice)
    {
        var context = ScaleContext.Of(row.Indicator, row.SuspensionType, row.HighSchoolCutPoints, recordType, isAlternativeSchool, isCountyOffice).Index;
        var place = ((((((int)row.Indicator * Contexts) + context) * RecordTypeCount) + (int)recordType) * GroupCount) + (int)row.Group;
        return ref _ruleSetOf[(place * 2) + ((row.Flags & ResultFlags.InformationOnly) != ResultFlags.None ? 1 : 0)];
    }

    private short Learn(IndicatorResult example)
    {
        var rules = new RuleSet(_rater, example);
        _ = RowsOf(rules);
        return (short)(_ruleSets[rules] + 1);
    }

    private PackedRows RowsOf(RuleSet rules)
    {
        if (!_ruleSets.TryGetValue(rules, out var index))
        {
            _ruleSets.Add(rules, index = _rows.Count);
            _rows.Add(new());
        }

        return _rows[index];
    }
}

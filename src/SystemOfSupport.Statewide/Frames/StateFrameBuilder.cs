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
    private readonly List<List<PackedRow>> _rows = [];
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
        var rules = RuleSetOf(result);
        _rows[rules].Add(PackedRow.Of(result, EntityOf(result), _rater.IndicatorOf(result.Indicator).Rules.CapsRateAt100));
        Count++;
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
    public StateFrame Build()
    {
        var order = Enumerable.Range(0, _entities.Count).ToArray();
        Array.Sort([.. _entities], order, FrameEntity.Order);
        var rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }

        var columns = new FrameColumns(Count);
        var segments = new List<FrameSegment>(_ruleSets.Count);
        var start = 0;
        foreach (var (rules, index) in _ruleSets)
        {
            segments.Add(Fill(columns, rules, start, _rows[index], rank));
            start += _rows[index].Count;
        }

        return new(_rater, [.. order.Select(o => _entities[o])], Agencies(columns, segments, order), [.. segments], columns);
    }

    private static void CheckCounts(IndicatorResult result)
    {
        if (result.CurrentNumerator < 0 || result.CurrentDenominator < 0 || result.PriorNumerator < 0 || result.PriorDenominator < 0
            || result.CurrentTesters < 0 || result.PriorTesters < 0 || result.CurrentIdentifiedDisabilities < 0 || result.PriorIdentifiedDisabilities < 0)
        {
            throw new ArgumentException($"A count of {result.Indicator.Code()} of group '{result.Group.Code()}' of {result.Cds} is negative. Expected 0, a positive number or a blank.", nameof(result));
        }
    }

    private static FrameSegment Fill(FrameColumns columns, RuleSet rules, int start, List<PackedRow> list, int[] rank)
    {
        var rows = list.ToArray();
        var sorted = true;
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i].Entity = rank[rows[i].Entity];
            sorted = sorted && (i == 0 || PackedRow.Compare(rows[i - 1], rows[i]) <= 0);
        }

        if (!sorted)
        {
            Array.Sort(rows, PackedRow.Compare);
        }

        var overridden = rules.Fixed is null ? rules.Compiled.Overrides.Aggregate(ResultFlags.None, (flags, o) => flags | Rater.FlagOf(o.Flag)) : ResultFlags.None;
        var flagged = new List<int>();
        for (var i = 0; i < rows.Length; i++)
        {
            columns.Set(start + i, rows[i], rules);
            if (((ResultFlags)rows[i].Flags & overridden) != ResultFlags.None)
            {
                flagged.Add(start + i);
            }
        }

        return new(rules, start, rows.Length)
        {
            ColorCurrent = rules.HasOwnColorCounts ? Array.ConvertAll(rows, r => Narrow.Students(Or(r.CurrentDisabilities, rules.CountsTesters ? r.CurrentTesters : r.CurrentDenominator))) : null,
            ColorPrior = rules.HasOwnColorCounts ? Array.ConvertAll(rows, r => FrameColumns.Prior(r, Or(r.PriorDisabilities, rules.CountsTesters ? r.PriorTesters : r.PriorDenominator))) : null,
            Denominators = rules.HasOwnDenominators ? Array.ConvertAll(rows, r => r.CurrentDenominator == Narrow.BlankCount ? Narrow.ManyStudents : Narrow.Students(r.CurrentDenominator)) : null,
            Flagged = [.. flagged],
        };
    }

    private static int Or(int count, int other) => count == Narrow.BlankCount ? other : count;

    private FrameAgencies Agencies(FrameColumns columns, List<FrameSegment> segments, int[] order)
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

        var entity = FrameEntity.Of(result);
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_entityIndex, entity, out var known);
        if (!known)
        {
            index = _entities.Count;
            _entities.Add(entity);
            _agencies.Add(entity.Agency(result));
        }

        return _lastEntity = index;
    }

    private int RuleSetOf(IndicatorResult result)
    {
        var place = (((((((int)result.Indicator * Contexts) + ScaleContext.Of(result).Index) * RecordTypeCount) + (int)result.RecordType) * GroupCount) + (int)result.Group) * 2;
        ref var known = ref _ruleSetOf[place + (result.Flags.HasFlag(ResultFlags.InformationOnly) ? 1 : 0)];
        if (known == 0)
        {
            var rules = new RuleSet(_rater, result);
            if (!_ruleSets.TryGetValue(rules, out var index))
            {
                _ruleSets.Add(rules, index = _rows.Count);
                _rows.Add([]);
            }

            known = (short)(index + 1);
        }

        return known - 1;
    }
}

using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>Cells of a rated frame. Rows are read where they lie, by rule set; only the place of each school among the frame's entities is held.</summary>
internal sealed class RatedSchoolCells : SchoolCells
{
    private readonly StateRatings _ratings;

    // The school of each entity, -1 for districts and the state; and the first entity of each school and after it.
    private readonly int[] _schoolOf;
    private readonly int[] _firstEntity;

    // The row of the graduation rate of All Students; -1 where there is none.
    private readonly int[] _graduation;

    /// <exception cref="ArgumentException">A school has two rows of one group and indicator, beside rows for information only.</exception>
    internal RatedSchoolCells(StateRatings ratings, CdsCode[] schools)
    {
        _ratings = ratings;
        var entities = ratings.Frame.Entities;
        _schoolOf = new int[entities.Length];
        _firstEntity = new int[schools.Length + 1];
        _graduation = new int[schools.Length];
        Array.Fill(_graduation, -1);
        var entity = 0;
        for (var school = 0; school < schools.Length; school++)
        {
            for (; entity < entities.Length && entities[entity].Cds < schools[school]; entity++)
            {
                _schoolOf[entity] = -1;
            }

            _firstEntity[school] = entity;
            for (; entity < entities.Length && entities[entity].Cds == schools[school]; entity++)
            {
                _schoolOf[entity] = entities[entity].RecordType == RecordType.School ? school : -1;
            }
        }

        _schoolOf.AsSpan(entity).Fill(-1);
        _firstEntity[^1] = entity;
        FindGraduation(schools);
    }

    private StateFrame Frame => _ratings.Frame;

    internal override void Count(EssaTables tables, int from, int to, Span<uint> counts)
    {
        foreach (var segment in Frame.Segments)
        {
            if (segment.Rules.Fixed is not null || tables[segment.Rules.Indicator] is not { } table)
            {
                continue;
            }

            var start = LowerBound(segment, _firstEntity[from]);
            var rows = LowerBound(segment, _firstEntity[to]) - start;
            if (table.OnlyGroup is { } only)
            {
                CountOnly(segment, table, only, from, start, rows, counts);
            }
            else if (table.ByStatus)
            {
                CountByStatus(segment, table, from, start, rows, counts);
            }
            else
            {
                CountByColor(table, from, start, rows, counts);
            }
        }
    }

    internal override (bool HasResult, bool HasColor) Graduation(int school) =>
        _graduation[school] is >= 0 and var row ? (true, _ratings.Colors[row] != 0) : default;

    internal override AgencyResults Results(int school, Agency agency)
    {
        var builder = new AgencyResultsBuilder(agency, Frame.Year);
        foreach (var row in Frame.Rows(agency.Cds))
        {
            if (Frame.Result(row) is { RecordType: RecordType.School } result)
            {
                builder.Add(result, Frame.Rater.Rate(result));
            }
        }

        return builder.Build();
    }

    /// <summary>Rows of the graduation rate of All Students, those for information only among them, with their schools.</summary>
    internal IEnumerable<(int School, int Row)> GraduationRows()
    {
        foreach (var segment in Frame.Segments.ToArray().Where(s => s.Rules.Indicator == Indicator.Graduation))
        {
            for (var row = segment.Start; row < segment.End; row++)
            {
                if (Frame.Columns.Groups[row] == (byte)StudentGroup.AllStudents && _schoolOf[Frame.Columns.Entities[row]] is >= 0 and var school)
                {
                    yield return (school, row);
                }
            }
        }
    }

    private void CountByColor(EssaTables.Table table, int from, int start, int count, Span<uint> counts)
    {
        var entities = Frame.Columns.Entities.AsSpan(start, count);
        var groups = Frame.Columns.Groups.AsSpan(start, count);
        var colors = _ratings.Colors.Slice(start, count);
        var adds = table.Adds;
        for (var i = 0; i < colors.Length; i++)
        {
            var school = _schoolOf[entities[i]];
            if (colors[i] != 0 && school >= 0)
            {
                counts[((school - from) * AgencyResults.Groups) + groups[i]] += adds[colors[i]];
            }
        }
    }

    private void CountByStatus(FrameSegment segment, EssaTables.Table table, int from, int start, int count, Span<uint> counts)
    {
        for (var row = start; row < start + count; row++)
        {
            var school = _schoolOf[Frame.Columns.Entities[row]];
            if (school >= 0 && HasColorNSize(segment, row))
            {
                counts[((school - from) * AgencyResults.Groups) + Frame.Columns.Groups[row]] += table.Adds[_ratings.StatusLevels[row]];
            }
        }
    }

    private void CountOnly(FrameSegment segment, EssaTables.Table table, StudentGroup only, int from, int start, int count, Span<uint> counts)
    {
        var groups = Frame.Columns.Groups.AsSpan(start, count);
        for (var i = 0; i < groups.Length; i++)
        {
            var row = start + i;
            if (groups[i] != (byte)only || _schoolOf[Frame.Columns.Entities[row]] is not (>= 0 and var school) || (table.ByStatus && !HasColorNSize(segment, row)))
            {
                continue;
            }

            var add = table.Adds[table.ByStatus ? _ratings.StatusLevels[row] : _ratings.Colors[row]];
            var own = counts.Slice((school - from) * AgencyResults.Groups, AgencyResults.Groups);
            own[(int)only] += add;
            own[(int)StudentGroup.AllStudents] += only == StudentGroup.AllStudents ? 0 : add;
        }
    }

    private bool HasColorNSize(FrameSegment segment, int row) => segment.Rules.Fits
        ? (segment.ColorCurrent?[row - segment.Start] ?? Frame.CurrentStudents[row]) >= segment.Rules.ColorMinimum
        : Frame.Columns.ColorCurrent(row, segment.Rules) >= segment.Rules.ColorMinimum;

    private int LowerBound(FrameSegment segment, int entity)
    {
        var entities = Frame.Columns.Entities;
        var (low, high) = (segment.Start, segment.End);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = entities[middle] < entity ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void FindGraduation(CdsCode[] schools)
    {
        var seen = new ushort[schools.Length * AgencyResults.Groups];
        foreach (var segment in Frame.Segments)
        {
            for (var row = segment.Start; row < segment.End; row++)
            {
                var school = _schoolOf[Frame.Columns.Entities[row]];
                if (school < 0 || (segment.Rules.Fixed is not null && Frame.Columns.Flags(row).HasFlag(Policy.ResultFlags.InformationOnly)))
                {
                    continue;
                }

                var group = Frame.Columns.Groups[row];
                ref var cells = ref seen[(school * AgencyResults.Groups) + group];
                var bit = (ushort)(1 << (int)segment.Rules.Indicator);
                if ((cells & bit) != 0)
                {
                    throw new ArgumentException($"{schools[school]} has two rows for {segment.Rules.Indicator.Code()} of group '{((StudentGroup)group).Code()}' in {Frame.Year}. Expected one.", nameof(schools));
                }

                cells |= bit;
                if (segment.Rules.Indicator == Indicator.Graduation && group == (byte)StudentGroup.AllStudents)
                {
                    _graduation[school] = row;
                }
            }
        }
    }
}

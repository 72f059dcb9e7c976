using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>Cells of a rated frame, read where its rows lie.</summary>
internal sealed class RatedSchoolCells : SchoolCells
{
    private readonly StateRatings _ratings;
    private readonly CellSums _sums;

    // The row of the graduation rate of All Students; -1 where there is none.
    private readonly int[] _graduation;
    private readonly bool[] _hasResults;

    /// <exception cref="ArgumentException">A school has two rows of one group and indicator, beside rows for information only.</exception>
    internal RatedSchoolCells(StateRatings ratings, CdsCode[] schools)
    {
        _ratings = ratings;
        _sums = new(ratings.Frame, schools, e => e.RecordType == RecordType.School);
        _graduation = new int[schools.Length];
        Array.Fill(_graduation, -1);
        _hasResults = new bool[schools.Length];
        FindResults(schools);
    }

    private StateFrame Frame => _ratings.Frame;

    internal override void Count(EssaTables tables, int from, int to, Span<uint> counts) => _sums.Add(_ratings, tables.ByIndicator, from, to, counts);

    internal override (bool HasResult, bool HasColor) Graduation(int school) =>
        _graduation[school] is >= 0 and var row ? (true, _ratings.Colors[row] != 0) : default;

    internal override bool HasResults(int school) => _hasResults[school];

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
                if (Frame.Columns.Groups[row] == (byte)StudentGroup.AllStudents && _sums.UnitOf(row) is >= 0 and var school)
                {
                    yield return (school, row);
                }
            }
        }
    }

    private void FindResults(CdsCode[] schools)
    {
        var seen = new ushort[schools.Length * AgencyResults.Groups];
        foreach (var segment in Frame.Segments)
        {
            for (var row = segment.Start; row < segment.End; row++)
            {
                var school = _sums.UnitOf(row);
                if (school < 0 || (segment.Rules.Fixed is not null && Frame.Columns.Flags(row).HasFlag(ResultFlags.InformationOnly)))
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
                _hasResults[school] = true;
                if (segment.Rules.Indicator == Indicator.Graduation && group == (byte)StudentGroup.AllStudents)
                {
                    _graduation[school] = row;
                }
            }
        }
    }
}

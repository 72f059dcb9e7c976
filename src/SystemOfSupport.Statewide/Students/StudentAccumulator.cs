using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>Takes what a calculator counts and makes rows of it, one for a student at a school, agency or the state; what has no columns is tallied.</summary>
/// <remarks>What one student counts for at one place comes in a row. Were it to come in pieces, there would be more rows and the same sums.</remarks>
internal sealed class StudentAccumulator : TallyAccumulator
{
    private static readonly Indicator[] InColumns =
        [Indicator.EnglishLanguageArts, Indicator.Mathematics, Indicator.ChronicAbsenteeism, Indicator.Suspension, Indicator.Science];

    private readonly SortedDictionary<(Indicator, RecordType), StudentColumnsBuilder> _builders = [];
    private readonly StudentMeasure[][] _measures = [.. Enumerable.Range(0, (int)Indicator.Science + 1).Select(i => InColumns.Contains((Indicator)i) ? (StudentMeasure[])[.. StudentMeasure.Of((Indicator)i)] : [])];
    private readonly int[] _values = new int[8];
    private (Indicator Indicator, Placement Place, StudentGroupSet Groups) _row;
    private uint _filled;

    internal override void Count(Indicator indicator, Placement place, StudentGroupSet groups, TallyCount count, long value = 1)
    {
        var measure = Array.FindIndex(_measures[(int)indicator], m => m.Count == count);
        if (measure < 0 || (count == TallyCount.PointTenths ? value is < -short.MaxValue or > short.MaxValue : value != 1))
        {
            base.Count(indicator, place, groups, count, value);
            return;
        }

        var bit = 1u << measure;
        if (_row != (indicator, place, groups) || (_filled & bit) != 0)
        {
            Flush();
            _row = (indicator, place, groups);
        }

        _values[measure] = (int)value;
        _filled |= bit;
    }

    internal IReadOnlyList<StudentColumns> Columns()
    {
        Flush();
        return [.. _builders.Values.Select(b => b.Build())];
    }

    private void Flush()
    {
        if (_filled == 0)
        {
            return;
        }

        var measures = _measures[(int)_row.Indicator];
        var key = (_row.Indicator, _row.Place.Type);
        if (!_builders.TryGetValue(key, out var builder))
        {
            _builders.Add(key, builder = new(_row.Place.Type, measures));
        }

        builder.Add(builder.NumberOf(_row.Place.Cds), _row.Groups, _values.AsSpan(0, measures.Length));
        _values.AsSpan().Clear();
        _filled = 0;
    }
}

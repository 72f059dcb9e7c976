namespace SystemOfSupport.Statewide;

/// <summary>Rows of one rule set on their way into the columns, in pieces, so that growing copies nothing.</summary>
internal sealed class PackedRows
{
    private const int FirstPiece = 64;
    private const int LargestPiece = 8192;

    private readonly List<(PackedRow[] Rows, int Count)> _full = [];
    private readonly List<RareCells> _rare = [];
    private PackedRow[] _piece = [];
    private int _used;

    internal int Count { get; private set; }

    internal void Add(in PackedRow row)
    {
        if (_used == _piece.Length)
        {
            Close();
            _piece = new PackedRow[Math.Clamp(Count, FirstPiece, LargestPiece)];
        }

        Count++;
        _piece[_used++] = row;
    }

    internal void Add(PackedRow row, in RareCells rare)
    {
        _rare.Add(rare);
        row.Rare = _rare.Count;
        Add(row);
    }

    internal RareCells RareOf(in PackedRow row) => row.Rare == 0 ? RareCells.None : _rare[row.Rare - 1];

    /// <summary>Takes over the rows of another, which is not used after. The entities are those of this side by number.</summary>
    internal void Absorb(PackedRows other, int[] entities, int added)
    {
        other.Close();
        Close();
        foreach (var (rows, count) in other._full)
        {
            foreach (ref var row in rows.AsSpan(0, count))
            {
                row.Entity = entities[row.Entity];
                row.Added += added;
                row.Rare += row.Rare == 0 ? 0 : _rare.Count;
            }

            _full.Add((rows, count));
        }

        _rare.AddRange(other._rare);
        Count += other.Count;
    }

    internal PackedRow[] ToArray()
    {
        var all = new PackedRow[Count];
        var to = 0;
        foreach (var (rows, count) in _full)
        {
            rows.AsSpan(0, count).CopyTo(all.AsSpan(to));
            to += count;
        }

        _piece.AsSpan(0, _used).CopyTo(all.AsSpan(to));
        return all;
    }

    private void Close()
    {
        if (_used > 0)
        {
            _full.Add((_piece, _used));
        }

        (_piece, _used) = ([], 0);
    }
}

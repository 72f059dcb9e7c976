using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>A row on its way into the columns.</summary>
internal struct PackedRow
{
    // A row number takes 31 bits, a group 8, and an entity the 24 above.
    private const int PlaceBits = 31;

    internal int Entity;
    internal int Added;
    internal int CurrentNumerator;
    internal int CurrentDenominator;
    internal int PriorNumerator;
    internal int PriorDenominator;

    /// <summary>The place of its <see cref="RareCells"/>, counted from 1; 0 where it has none.</summary>
    internal int Rare;
    internal short Status;
    internal short Change;
    internal short PriorStatus;
    internal StudentGroup Group;
    internal byte Flags;
    internal RowMarks Marks;

    /// <summary>Packs all but what is rare.</summary>
    internal static PackedRow Of(in FrameRow row, bool capAt100)
    {
        var status = row.StatusOrComputed(capAt100);
        var change = row.ChangeOrComputed(capAt100);
        var marks = (RowMarks)row.SuspensionType
            | (row.HighSchoolCutPoints ? RowMarks.HighSchoolCutPoints : RowMarks.None)
            | (row.CurrentStatus is null && status is not null ? RowMarks.StatusComputed : RowMarks.None)
            | (row.Change is null && change is not null ? RowMarks.ChangeComputed : RowMarks.None);
        var fits = Narrow.Fits(status) && Narrow.Fits(change) && Narrow.Fits(row.PriorStatus);
        return new()
        {
            CurrentNumerator = row.CurrentNumerator,
            CurrentDenominator = row.CurrentDenominator,
            PriorNumerator = row.PriorNumerator,
            PriorDenominator = row.PriorDenominator,
            Status = Narrow.Of(status),
            Change = Narrow.Of(change),
            PriorStatus = Narrow.Of(row.PriorStatus),
            Group = row.Group,
            Flags = (byte)row.Flags,
            Marks = fits ? marks : marks | RowMarks.Whole,
        };
    }

    /// <summary>The order in which rows stand by entity and group, the place in their array below it, for a sort of plain numbers.</summary>
    internal readonly long Key(int place) => ((long)Entity << (PlaceBits + 8)) | ((long)Group << PlaceBits) | (long)place;

    internal static int PlaceOf(long key) => (int)(key & ((1L << PlaceBits) - 1));

    internal static bool IsSameCell(long a, long b) => a >> PlaceBits == b >> PlaceBits;

    /// <summary>Order of two rows of one entity and group: it only makes the order complete, so that columns do not depend on the order of the rows.</summary>
    internal static int CompareRest((PackedRow Row, RareCells Rare) a, (PackedRow Row, RareCells Rare) b)
    {
        var order = Comparer<(int, int, int, int, (int, int, int, int), (int, int, int, int, int), (int, int))>.Default.Compare(a.Row.Rest(a.Rare), b.Row.Rest(b.Rare));
        return order != 0 ? order : a.Row.Added.CompareTo(b.Row.Added);
    }

    private readonly (int, int, int, int, (int, int, int, int), (int, int, int, int, int), (int, int)) Rest(in RareCells rare) => (
        CurrentDenominator, PriorDenominator, CurrentNumerator, PriorNumerator,
        (rare.CurrentTesters, rare.PriorTesters, rare.CurrentDisabilities, rare.PriorDisabilities),
        (rare.Whole?.CurrentStatus?.Value ?? Status, rare.Whole?.Change?.Value ?? Change, rare.Whole?.PriorStatus?.Value ?? PriorStatus, Flags, (int)Marks),
        (rare.Whole?.StatusOrComputed()?.Value ?? 0, rare.Whole?.ChangeOrComputed()?.Value ?? 0));
}

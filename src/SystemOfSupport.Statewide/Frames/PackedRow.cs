using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>A row on its way into the columns.</summary>
internal struct PackedRow
{
    internal int Entity;
    internal int CurrentNumerator;
    internal int CurrentDenominator;
    internal int PriorNumerator;
    internal int PriorDenominator;
    internal int CurrentTesters;
    internal int PriorTesters;
    internal int CurrentDisabilities;
    internal int PriorDisabilities;
    internal short Status;
    internal short Change;
    internal short PriorStatus;
    internal StudentGroup Group;
    internal byte Flags;
    internal RowMarks Marks;
    internal IndicatorResult? Whole;

    internal static PackedRow Of(IndicatorResult result, int entity, bool capAt100)
    {
        var status = result.StatusOrComputed(capAt100);
        var change = result.ChangeOrComputed(capAt100);
        var marks = (RowMarks)result.SuspensionType
            | (result.HighSchoolCutPoints ? RowMarks.HighSchoolCutPoints : RowMarks.None)
            | (result.CurrentStatus is null && status is not null ? RowMarks.StatusComputed : RowMarks.None)
            | (result.Change is null && change is not null ? RowMarks.ChangeComputed : RowMarks.None);
        var fits = Narrow.Fits(status) && Narrow.Fits(change) && Narrow.Fits(result.PriorStatus);
        return new()
        {
            Entity = entity,
            CurrentNumerator = Narrow.Of(result.CurrentNumerator),
            CurrentDenominator = Narrow.Of(result.CurrentDenominator),
            PriorNumerator = Narrow.Of(result.PriorNumerator),
            PriorDenominator = Narrow.Of(result.PriorDenominator),
            CurrentTesters = Narrow.Of(result.CurrentTesters),
            PriorTesters = Narrow.Of(result.PriorTesters),
            CurrentDisabilities = Narrow.Of(result.CurrentIdentifiedDisabilities),
            PriorDisabilities = Narrow.Of(result.PriorIdentifiedDisabilities),
            Status = Narrow.Of(status),
            Change = Narrow.Of(change),
            PriorStatus = Narrow.Of(result.PriorStatus),
            Group = result.Group,
            Flags = (byte)result.Flags,
            Marks = fits ? marks : marks | RowMarks.Whole,
            Whole = fits ? null : result,
        };
    }

    /// <summary>Order of entity and group; the rest only makes the order complete, so that columns do not depend on the order of the rows.</summary>
    internal static int Compare(PackedRow a, PackedRow b)
    {
        var order = a.Entity.CompareTo(b.Entity);
        order = order != 0 ? order : a.Group.CompareTo(b.Group);
        return order != 0 ? order : Comparer<(int, int, int, int, (int, int, int, int), (int, int, int, int, int), (int, int))>.Default.Compare(a.Rest(), b.Rest());
    }

    private readonly (int, int, int, int, (int, int, int, int), (int, int, int, int, int), (int, int)) Rest() => (
        CurrentDenominator, PriorDenominator, CurrentNumerator, PriorNumerator,
        (CurrentTesters, PriorTesters, CurrentDisabilities, PriorDisabilities),
        (Whole?.CurrentStatus?.Value ?? Status, Whole?.Change?.Value ?? Change, Whole?.PriorStatus?.Value ?? PriorStatus, Flags, (int)Marks),
        (Whole?.StatusOrComputed()?.Value ?? 0, Whole?.ChangeOrComputed()?.Value ?? 0));
}

using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>What a rated cell of one indicator adds to the sum of its agency or school and group, by what is known of the cell.</summary>
internal sealed class CellTable
{
    private const int StatusShift = 3;
    private const int ColorNSize = 64;
    private const int StatusOnly = 128;

    /// <summary>Makes the table.</summary>
    /// <param name="adds">What a cell adds; nothing where it has neither colour nor status level.</param>
    /// <param name="onlyGroup">The only group whose rows count: for it and for All Students. Null where every group has its own rows.</param>
    internal CellTable(Func<Known, uint> adds, StudentGroup? onlyGroup = null)
    {
        OnlyGroup = onlyGroup;
        for (var known = 0; known < Adds.Length; known++)
        {
            var (color, status) = (known & 7, (known >> StatusShift) & 7);
            Adds[known] = color > 5 || status > 5 || (color == 0 && status == 0) ? 0 : adds(new((PerformanceLevel)color, (StatusLevel)status, (known & ColorNSize) != 0, (known & StatusOnly) != 0));
        }

        ByColor = Enumerable.Range(0, StatusOnly).All(known => (known & 7) > 5 || ((known >> StatusShift) & 7) > 5 || Adds[known] == Adds[known & 7]);
    }

    /// <summary>What each cell adds, by <see cref="Place"/>.</summary>
    internal uint[] Adds { get; } = new uint[256];

    /// <summary>Whether the colour alone tells, where the year reports more than status levels.</summary>
    internal bool ByColor { get; }

    internal StudentGroup? OnlyGroup { get; }

    internal static int Place(byte color, byte status, bool hasColorNSize, bool isStatusOnly) =>
        color | (status << StatusShift) | (hasColorNSize ? ColorNSize : 0) | (isStatusOnly ? StatusOnly : 0);

    /// <summary>What is known of a cell.</summary>
    /// <param name="Color">Its colour.</param>
    /// <param name="Status">Its status level.</param>
    /// <param name="HasColorNSize">Whether the group has the students for a colour.</param>
    /// <param name="IsStatusOnly">Whether it has no colour because the year reports status levels only.</param>
    internal readonly record struct Known(PerformanceLevel Color, StatusLevel Status, bool HasColorNSize, bool IsStatusOnly);
}

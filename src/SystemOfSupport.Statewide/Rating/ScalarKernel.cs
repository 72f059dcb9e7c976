using System.Runtime.CompilerServices;

namespace SystemOfSupport.Statewide;

/// <summary>Rates rows one after the other: comparisons that are summed, and tables; no branch depends on a row.</summary>
/// <remarks>Levels of status, levels of change and colours are three short loops over a block that stays in the first cache.</remarks>
internal static class ScalarKernel
{
    private const int Block = 1024;

    internal static void Rate(RuleSet rules, in RatingInputs rows, in RatingOutputs ratings)
    {
        for (var from = 0; from < rows.Count; from += Block)
        {
            var count = Math.Min(Block, rows.Count - from);
            var block = rows.Slice(from);
            var status = block.Status[..count];
            var into = ratings.Slice(from);
            Levels(status, block.Current[..count], block.Current[..count], rules.StatusMaxima, rules, into.StatusLevels[..count]);
            if (rules.StatusOnly)
            {
                into.ChangeLevels[..count].Clear();
            }
            else
            {
                Levels(block.Change[..count], block.Current[..count], block.Prior[..count], rules.ChangeMaxima, rules, into.ChangeLevels[..count]);
            }

            Colors(rules, block, into, count);
        }
    }

    // Levels of rows that have the measure and, in both columns, the students for a level.
    private static void Levels(ReadOnlySpan<short> tenths, ReadOnlySpan<byte> current, ReadOnlySpan<byte> prior, short[] maxima, RuleSet rules, Span<byte> levels)
    {
        unchecked
        {
            int first = maxima[0], second = maxima[1], third = maxima[2], fourth = maxima[3];
            var (worst, step) = rules.HigherIsBetter ? (1, 1) : (5, -1);
            var minimum = rules.StatusMinimum;
            for (var i = 0; i < tenths.Length && i < current.Length && i < prior.Length && i < levels.Length; i++)
            {
                int value = tenths[i];
                var bands = Bit(value > first) + Bit(value > second) + Bit(value > third) + Bit(value > fourth);
                var has = Bit(value != Narrow.BlankTenths) & Bit(current[i] >= minimum) & Bit(prior[i] >= minimum);
                levels[i] = (byte)((worst + (step * bands)) & -has);
            }
        }
    }

    private static void Colors(RuleSet rules, in RatingInputs rows, in RatingOutputs ratings, int count)
    {
        unchecked
        {
            var status = rows.Status[..count];
            var current = rows.ColorCurrent[..count];
            var prior = rows.ColorPrior[..count];
            var denominators = rows.Denominators[..count];
            var statusLevels = ratings.StatusLevels[..count];
            var changeLevels = ratings.ChangeLevels[..count];
            var colors = ratings.Colors[..count];
            var boxes = ratings.Boxes[..count];
            var reasons = ratings.Reasons[..count];
            var (minimum, below, keeps) = (rules.ColorMinimum, rules.SmallBelow, -Bit(rules.KeepsChangeLevel));
            ReadOnlySpan<byte> colorTable = rules.Colors;
            ReadOnlySpan<byte> boxTable = rules.Boxes;
            ReadOnlySpan<byte> reasonTable = rules.Reasons;
            for (var i = 0; i < status.Length; i++)
            {
                int level = statusLevels[i], full = changeLevels[i], students = current[i], before = prior[i];

                // Three by five: 1 counts as 2 and 5 as 4.
                var small = Bit(denominators[i] < below);
                var table = full + (small & Bit(full == 1)) - (small & Bit(full == 5));
                var both = -(Bit(level != 0) & Bit(table != 0));
                var place = ((level * 5) + table - 6) & both & 31;
                var color = colorTable[place] & both;
                var facts = Bit(students == 0)
                    | (Bit(students >= minimum) << 1)
                    | (Bit(status[i] == Narrow.BlankTenths) << 2)
                    | (Bit(level != 0) << 3)
                    | (Bit(before == 0) << 4)
                    | (Bit(before < minimum) << 5)
                    | (Bit(table == 0) << 6)
                    | (Bit(color == 0) << 7);
                int reason = reasonTable[facts & 255];
                var colored = -Bit(reason == 1);
                changeLevels[i] = (byte)(table + ((full - table) & keeps));
                colors[i] = (byte)(color & colored);
                boxes[i] = (byte)(boxTable[place] & colored);
                reasons[i] = (byte)reason;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bit(bool value) => value ? 1 : 0;
}

using System.Runtime.CompilerServices;

namespace SystemOfSupport.Statewide;

/// <summary>Rates rows one after the other: comparisons that are summed, and tables; no branch depends on a row.</summary>
internal static class ScalarKernel
{
    internal static void Rate(RuleSet rules, in RatingInputs rows, in RatingOutputs ratings)
    {
        unchecked
        {
            var count = rows.Count;
            var status = rows.Status[..count];
            var change = rows.Change[..count];
            var current = rows.Current[..count];
            var prior = rows.Prior[..count];
            var colorCurrent = rows.ColorCurrent[..count];
            var colorPrior = rows.ColorPrior[..count];
            var denominators = rows.Denominators[..count];
            var statusLevels = ratings.StatusLevels[..count];
            var changeLevels = ratings.ChangeLevels[..count];
            var colors = ratings.Colors[..count];
            var boxes = ratings.Boxes[..count];
            var reasons = ratings.Reasons[..count];
            var (s0, s1, s2, s3) = (rules.StatusMaxima[0], rules.StatusMaxima[1], rules.StatusMaxima[2], rules.StatusMaxima[3]);
            var (c0, c1, c2, c3) = (rules.ChangeMaxima[0], rules.ChangeMaxima[1], rules.ChangeMaxima[2], rules.ChangeMaxima[3]);
            var (worst, step) = rules.HigherIsBetter ? (1, 1) : (5, -1);
            var (statusMinimum, colorMinimum, below) = (rules.StatusMinimum, rules.ColorMinimum, rules.SmallBelow);
            var (hasChange, keeps) = (Bit(!rules.StatusOnly), Bit(rules.KeepsChangeLevel));
            ReadOnlySpan<byte> colorTable = rules.Colors;
            ReadOnlySpan<byte> boxTable = rules.Boxes;
            ReadOnlySpan<byte> reasonTable = rules.Reasons;
            for (var i = 0; i < count; i++)
            {
                int s = status[i], c = change[i], students = current[i], own = colorCurrent[i], before = colorPrior[i];
                var enough = Bit(students >= statusMinimum);
                var blank = Bit(s == Narrow.BlankTenths);
                var level = (worst + (step * (Bit(s > s0) + Bit(s > s1) + Bit(s > s2) + Bit(s > s3)))) * (enough & (blank ^ 1));
                var full = (worst + (step * (Bit(c > c0) + Bit(c > c1) + Bit(c > c2) + Bit(c > c3))))
                    * (enough & Bit(c != Narrow.BlankTenths) & Bit(prior[i] >= statusMinimum) & hasChange);

                // Three by five: 1 counts as 2 and 5 as 4.
                var small = Bit(denominators[i] < below);
                var table = full + (small & Bit(full == 1)) - (small & Bit(full == 5));
                var both = Bit(level != 0) & Bit(table != 0);
                var place = ((level * 5) + table - 6) * both;
                int color = colorTable[place & 31] * both;
                var facts = Bit(own == 0)
                    | (Bit(own >= colorMinimum) << 1)
                    | (blank << 2)
                    | (Bit(level != 0) << 3)
                    | (Bit(before == 0) << 4)
                    | (Bit(before < colorMinimum) << 5)
                    | (Bit(table == 0) << 6)
                    | (Bit(color == 0) << 7);
                int reason = reasonTable[facts & 255];
                var colored = Bit(reason == 1);
                statusLevels[i] = (byte)level;
                changeLevels[i] = (byte)(table + ((full - table) * keeps));
                colors[i] = (byte)(color * colored);
                boxes[i] = (byte)(boxTable[place & 31] * colored);
                reasons[i] = (byte)reason;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bit(bool value) => value ? 1 : 0;
}

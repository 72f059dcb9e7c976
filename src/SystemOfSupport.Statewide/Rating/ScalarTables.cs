namespace SystemOfSupport.Statewide;

/// <summary>The answers of a rule set by what is known of a row, so that one row takes loads and no comparison of cut scores.</summary>
internal sealed class ScalarTables
{
    /// <summary>Where the parts of a cell start.</summary>
    internal const int BoxShift = 8, ChangeShift = 16, FactShift = 24;

    /// <summary>Where the levels stand in the number of a cell.</summary>
    internal const int StatusShift = 3, SmallShift = 6;

    private static readonly byte[] NoLevels = new byte[1 << 16];

    internal ScalarTables(RuleSet rules)
    {
        StatusLevels = Levels(rules.StatusMaxima, rules.HigherIsBetter);
        ChangeLevels = rules.StatusOnly ? NoLevels : Levels(rules.ChangeMaxima, rules.HigherIsBetter);
        for (var students = 0; students < StudentFacts.Length; students++)
        {
            StudentFacts[students] = (byte)((students == 0 ? RuleSet.NoStudents : 0) | (students >= rules.ColorMinimum ? RuleSet.ColorNSize : 0));
            PriorFacts[students] = (byte)((students == 0 ? RuleSet.NoPrior : 0) | (students < rules.ColorMinimum ? RuleSet.PriorTooFew : 0));
        }

        for (var small = 0; small < 2; small++)
        {
            for (var status = 0; status <= 5; status++)
            {
                for (var change = 0; change <= 5; change++)
                {
                    Cells[(small << SmallShift) | (status << StatusShift) | change] = Cell(rules, small == 1, status, change);
                }
            }
        }
    }

    /// <summary>Status levels by tenths, read without a sign; 0 where the measure is blank.</summary>
    internal byte[] StatusLevels { get; }

    /// <summary>Change levels by tenths, read without a sign; 0 where the measure is blank.</summary>
    internal byte[] ChangeLevels { get; }

    /// <summary>Facts by students this year.</summary>
    internal byte[] StudentFacts { get; } = new byte[256];

    /// <summary>Facts by students the year before.</summary>
    internal byte[] PriorFacts { get; } = new byte[256];

    /// <summary>Colour, box, published change level and facts, by whether the small-population rule holds, status level and change level.</summary>
    internal uint[] Cells { get; } = new uint[2 << SmallShift];

    private static byte[] Levels(short[] maxima, bool higherIsBetter)
    {
        var levels = new byte[1 << 16];
        var from = -(int)Narrow.LargestTenths;
        for (var band = 0; band <= maxima.Length; band++)
        {
            var until = band < maxima.Length ? maxima[band] : Narrow.LargestTenths;
            for (; from <= until; from++)
            {
                levels[from & ushort.MaxValue] = (byte)(higherIsBetter ? band + 1 : 5 - band);
            }
        }

        return levels;
    }

    private static uint Cell(RuleSet rules, bool small, int status, int change)
    {
        // Three by five: 1 counts as 2 and 5 as 4.
        var table = small && change != 0 ? Math.Clamp(change, 2, 4) : change;
        var place = (status * 5) + table - 6;
        var hasBoth = status != 0 && table != 0;
        var color = hasBoth ? rules.Colors[place] : 0;
        var box = hasBoth ? rules.Boxes[place] : 0;
        var facts = (status != 0 ? RuleSet.HasStatusLevel : 0) | (table == 0 ? RuleSet.NoChangeLevel : 0) | (color == 0 ? RuleSet.NoColorInTable : 0);
        return (uint)(color | (box << BoxShift) | ((rules.KeepsChangeLevel ? change : table) << ChangeShift)) | ((uint)facts << FactShift);
    }
}

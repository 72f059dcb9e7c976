using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>Everything that rows rated alike have in common: one scale, one set of minimums, one set of exceptions, as small tables.</summary>
internal sealed class RuleSet
{
    /// <summary>Bits of the facts by which <see cref="Reasons"/> is read.</summary>
    internal const int NoStudents = 1, ColorNSize = 2, NoStatus = 4, HasStatusLevel = 8, NoPrior = 16, PriorTooFew = 32, NoChangeLevel = 64, NoColorInTable = 128;

    private readonly (int Indicator, int Scale, int ColorMinimum, bool NeverRated, int SmallBelow, bool Disabilities, bool InformationOnly) _key;

    private ScalarTables? _tables;

    internal RuleSet(Rater rater, IndicatorResult example)
    {
        Compiled = rater.IndicatorOf(example.Indicator);
        var rules = Compiled.Rules;
        Indicator = example.Indicator;
        StatusMinimum = rater.Book.NSize.StatusMinimum;
        ColorMinimum = rater.ColorMinimum(example.RecordType, example.Group);
        CountsTesters = rules.NSizeCountsTesters;
        if (rules.Reporting <= IndicatorReporting.InformationOnly || example.Flags.HasFlag(ResultFlags.InformationOnly))
        {
            Fixed = rules.Reporting == IndicatorReporting.NotReported ? RatingReason.IndicatorNotReported : RatingReason.InformationOnly;
            _key = ((int)Indicator, -1, ColorMinimum, false, 0, false, example.Flags.HasFlag(ResultFlags.InformationOnly));
            return;
        }

        var scale = Rater.ScaleOf(Compiled, example);
        StatusOnly = rules.Reporting == IndicatorReporting.StatusOnly;
        IsNeverRated = example.Group == StudentGroup.Unspecified || Compiled.NeverRated.Contains(example.Group);
        CountsDisabilities = rules.NSizeCountsIdentifiedDisabilities && example.Group == StudentGroup.StudentsWithDisabilities;
        if (rules.SmallPopulation is { } small && (!small.AllStudentsOnly || example.Group == StudentGroup.AllStudents))
        {
            SmallBelow = small.Below;
            KeepsChangeLevel = small.FileKeepsChangeLevel;
        }

        HigherIsBetter = scale.HigherIsBetter;
        Fits = ColorMinimum <= Narrow.ManyStudents && SmallBelow <= Narrow.ManyStudents
            && Array.TrueForAll([.. scale.StatusMaxima, .. scale.ChangeMaxima], m => m >= -Narrow.LargestTenths && m < Narrow.LargestTenths);
        StatusMaxima = Maxima(scale.StatusMaxima);
        ChangeMaxima = Maxima(scale.ChangeMaxima);
        foreach (var status in StatusLevels.All.Where(l => l != StatusLevel.None))
        {
            foreach (var change in ChangeLevels.All.Where(l => l != ChangeLevel.None))
            {
                var color = scale.ColorOf(status, change);
                Colors[Place(status, change)] = (byte)color;
                Boxes[Place(status, change)] = color == PerformanceLevel.None ? (byte)0 : (byte)Box.Of(status, change).Number;
            }
        }

        for (var facts = 0; facts < Reasons.Length; facts++)
        {
            Reasons[facts] = (byte)ReasonOf(facts);
        }

        _key = ((int)Indicator, rules.Scales.Select((s, i) => (s, i)).First(s => ReferenceEquals(s.s, scale.Source)).i, ColorMinimum, IsNeverRated, SmallBelow, CountsDisabilities, false);
    }

    internal CompiledIndicator Compiled { get; }

    internal Indicator Indicator { get; }

    /// <summary>The reason of every row, where nothing is rated.</summary>
    internal RatingReason? Fixed { get; }

    /// <summary>Whether minimums and cut scores fit the narrow columns; if not, rows are rated one by one.</summary>
    internal bool Fits { get; } = true;

    internal int StatusMinimum { get; }

    internal int ColorMinimum { get; }

    internal bool StatusOnly { get; }

    internal bool IsNeverRated { get; }

    internal bool CountsTesters { get; }

    internal bool CountsDisabilities { get; }

    /// <summary>Denominators below this take the collapsed change level; 0 where none do.</summary>
    internal int SmallBelow { get; }

    internal bool KeepsChangeLevel { get; }

    internal bool HigherIsBetter { get; }

    /// <summary>Four cut scores from the smallest up: the largest value of each band but the last.</summary>
    internal short[] StatusMaxima { get; } = [];

    internal short[] ChangeMaxima { get; } = [];

    /// <summary>Colours by <see cref="Place"/>.</summary>
    internal byte[] Colors { get; } = new byte[32];

    /// <summary>Boxes by <see cref="Place"/>; 0 where the table has no colour.</summary>
    internal byte[] Boxes { get; } = new byte[32];

    /// <summary>Reasons by the bits of the facts.</summary>
    internal byte[] Reasons { get; } = new byte[256];

    /// <summary>The tables by which rows are rated one after the other, made when they are first asked for.</summary>
    internal ScalarTables Tables => _tables ??= new(this);

    /// <summary>Whether the minimum for a colour counts other students than the minimum for a level.</summary>
    internal bool HasOwnColorCounts => CountsDisabilities;

    /// <summary>Whether the small-population rule looks at other students than the minimum for a level.</summary>
    internal bool HasOwnDenominators => SmallBelow > 0 && CountsTesters;

    /// <summary>A fixed order, so that columns do not depend on the order of the rows.</summary>
    internal static Comparer<RuleSet> Order { get; } = Comparer<RuleSet>.Create((a, b) => a._key.CompareTo(b._key));

    private static int Place(StatusLevel status, ChangeLevel change) => (((int)status - 1) * 5) + (int)change - 1;

    private static short[] Maxima(int[] maxima)
    {
        var narrow = new short[4];
        for (var i = 0; i < narrow.Length; i++)
        {
            // A band that is absent ends above every value.
            narrow[i] = i < maxima.Length ? (short)Math.Clamp(maxima[i], -Narrow.LargestTenths, Narrow.LargestTenths) : Narrow.LargestTenths;
        }

        return narrow;
    }

    // The order of Rater: the first that holds is the reason.
    private RatingReason ReasonOf(int facts) =>
        IsNeverRated ? RatingReason.GroupNotRated
        : (facts & NoStudents) != 0 ? RatingReason.NoStudents
        : (facts & NoStatus) != 0 && (facts & ColorNSize) != 0 ? RatingReason.NoStatus
        : StatusOnly && (facts & HasStatusLevel) != 0 ? RatingReason.StatusOnly
        : (facts & ColorNSize) == 0 ? RatingReason.TooFewStudents
        : (facts & NoPrior) != 0 ? RatingReason.NoPriorYear
        : (facts & PriorTooFew) != 0 ? RatingReason.TooFewStudentsPriorYear
        : (facts & NoChangeLevel) != 0 ? RatingReason.NotComparable
        : (facts & NoColorInTable) != 0 ? RatingReason.NoColorInTable
        : RatingReason.Colored;
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>Rates 64 rows at a time and the rest by <see cref="ScalarKernel"/>, which it equals on every row.</summary>
internal static class Vector512Kernel
{
    private const int Step = 64;

    internal static void Rate(RuleSet rules, in RatingInputs rows, in RatingOutputs ratings)
    {
        var end = rows.Count - (rows.Count % Step);
        if (end > 0)
        {
            Steps(rules, rows, ratings, end);
        }

        ScalarKernel.Rate(rules, rows.Slice(end), ratings.Slice(end));
    }

    private static void Steps(RuleSet rules, in RatingInputs rows, in RatingOutputs ratings, int end)
    {
        var status = new Bands(rules.StatusMaxima, rules.HigherIsBetter);
        var change = new Bands(rules.ChangeMaxima, rules.HigherIsBetter);
        var colorTable = new Table(rules.Colors);
        var boxTable = new Table(rules.Boxes);
        var statusMinimum = Vector512.Create((byte)Math.Min(rules.StatusMinimum, (int)Narrow.ManyStudents));
        var colorMinimum = Vector512.Create((byte)rules.ColorMinimum);
        var below = Vector512.Create((byte)rules.SmallBelow);
        var hasChange = Mask(!rules.StatusOnly);
        var keeps = Mask(rules.KeepsChangeLevel);
        var statusOnly = Mask(rules.StatusOnly);
        var neverRated = Mask(rules.IsNeverRated);
        ref var statusTenths = ref MemoryMarshal.GetReference(rows.Status);
        ref var changeTenths = ref MemoryMarshal.GetReference(rows.Change);
        ref var currents = ref MemoryMarshal.GetReference(rows.Current);
        ref var priors = ref MemoryMarshal.GetReference(rows.Prior);
        ref var colorCurrents = ref MemoryMarshal.GetReference(rows.ColorCurrent);
        ref var colorPriors = ref MemoryMarshal.GetReference(rows.ColorPrior);
        ref var denominators = ref MemoryMarshal.GetReference(rows.Denominators);
        ref var statusLevels = ref MemoryMarshal.GetReference(ratings.StatusLevels);
        ref var changeLevels = ref MemoryMarshal.GetReference(ratings.ChangeLevels);
        ref var colors = ref MemoryMarshal.GetReference(ratings.Colors);
        ref var boxes = ref MemoryMarshal.GetReference(ratings.Boxes);
        ref var reasons = ref MemoryMarshal.GetReference(ratings.Reasons);
        for (nuint i = 0; i < (nuint)end; i += Step)
        {
            var enough = Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref currents, i), statusMinimum);
            var present = status.LevelsOf(ref statusTenths, i);
            var level = present & enough;
            var full = change.LevelsOf(ref changeTenths, i) & enough & hasChange & Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref priors, i), statusMinimum);

            // Three by five: 1 counts as 2 and 5 as 4.
            var small = Vector512.LessThan(Vector512.LoadUnsafe(ref denominators, i), below);
            var table = full - (small & Vector512.Equals(full, Vector512<byte>.One)) + (small & Vector512.Equals(full, Vector512.Create((byte)5)));
            var noLevel = Vector512.Equals(level, Vector512<byte>.Zero);
            var noChange = Vector512.Equals(table, Vector512<byte>.Zero);
            var twice = level + level;
            var place = (twice + twice + level + table - Vector512.Create((byte)6)) & ~(noLevel | noChange);
            var color = colorTable.Find(place) & ~(noLevel | noChange);
            var own = Vector512.LoadUnsafe(ref colorCurrents, i);
            var before = Vector512.LoadUnsafe(ref colorPriors, i);
            var hasColorNSize = Vector512.GreaterThanOrEqual(own, colorMinimum);

            // From the last reason to the first, so that the first that holds stays.
            var reason = Vector512.ConditionalSelect(Vector512.Equals(color, Vector512<byte>.Zero), All(RatingReason.NoColorInTable), All(RatingReason.Colored));
            reason = Vector512.ConditionalSelect(noChange, All(RatingReason.NotComparable), reason);
            reason = Vector512.ConditionalSelect(Vector512.LessThan(before, colorMinimum), All(RatingReason.TooFewStudentsPriorYear), reason);
            reason = Vector512.ConditionalSelect(Vector512.Equals(before, Vector512<byte>.Zero), All(RatingReason.NoPriorYear), reason);
            reason = Vector512.ConditionalSelect(hasColorNSize, reason, All(RatingReason.TooFewStudents));
            reason = Vector512.ConditionalSelect(statusOnly & ~noLevel, All(RatingReason.StatusOnly), reason);
            reason = Vector512.ConditionalSelect(hasColorNSize & Vector512.Equals(present, Vector512<byte>.Zero), All(RatingReason.NoStatus), reason);
            reason = Vector512.ConditionalSelect(Vector512.Equals(own, Vector512<byte>.Zero), All(RatingReason.NoStudents), reason);
            reason = Vector512.ConditionalSelect(neverRated, All(RatingReason.GroupNotRated), reason);
            var colored = Vector512.Equals(reason, All(RatingReason.Colored));
            level.StoreUnsafe(ref statusLevels, i);
            Vector512.ConditionalSelect(keeps, full, table).StoreUnsafe(ref changeLevels, i);
            (color & colored).StoreUnsafe(ref colors, i);
            (boxTable.Find(place) & colored).StoreUnsafe(ref boxes, i);
            reason.StoreUnsafe(ref reasons, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> All(RatingReason reason) => Vector512.Create((byte)reason);

    private static Vector512<byte> Mask(bool value) => value ? Vector512<byte>.AllBitsSet : Vector512<byte>.Zero;

    /// <summary>Four cut scores in every lane.</summary>
    private readonly struct Bands(short[] maxima, bool higherIsBetter)
    {
        private readonly Vector512<short> _first = Vector512.Create(maxima[0]);
        private readonly Vector512<short> _second = Vector512.Create(maxima[1]);
        private readonly Vector512<short> _third = Vector512.Create(maxima[2]);
        private readonly Vector512<short> _fourth = Vector512.Create(maxima[3]);
        private readonly Vector512<short> _lowest = Vector512.Create(higherIsBetter ? (short)1 : (short)5);
        private readonly Vector512<short> _sign = higherIsBetter ? Vector512<short>.Zero : Vector512<short>.AllBitsSet;

        /// <summary>Levels of a step of rows; 0 where the measure is blank.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Vector512<byte> LevelsOf(ref short tenths, nuint i) =>
            Vector512.Narrow(Half(Vector512.LoadUnsafe(ref tenths, i)), Half(Vector512.LoadUnsafe(ref tenths, i + (Step / 2)))).AsByte();

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private Vector512<short> Half(Vector512<short> values)
        {
            // A comparison that holds is -1: the sum is minus the number of bands below.
            var bands = Vector512.GreaterThan(values, _first) + Vector512.GreaterThan(values, _second) + Vector512.GreaterThan(values, _third) + Vector512.GreaterThan(values, _fourth);
            var level = _lowest - ((bands ^ _sign) - _sign);
            return level & ~Vector512.Equals(values, Vector512.Create(Narrow.BlankTenths));
        }
    }

    /// <summary>A table of 25 places, read in every lane.</summary>
    private readonly struct Table
    {
        private readonly Vector512<byte> _low;
        private readonly Vector512<byte> _high;

        internal Table(byte[] values)
        {
            var low = Vector256.Create(Vector128.Create(values, 0), Vector128.Create(values, 0));
            var high = Vector256.Create(Vector128.Create(values, 16), Vector128.Create(values, 16));
            _low = Avx512BW.IsSupported ? Vector512.Create(low, low) : Vector512.Create(Vector256.Create(values), Vector256<byte>.Zero);
            _high = Vector512.Create(high, high);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Vector512<byte> Find(Vector512<byte> places) =>
            Avx512BW.IsSupported
                ? Vector512.ConditionalSelect(Vector512.GreaterThan(places.AsSByte(), Vector512.Create((sbyte)15)).AsByte(), Avx512BW.Shuffle(_high, places), Avx512BW.Shuffle(_low, places))
                : Vector512.Shuffle(_low, places);
    }
}

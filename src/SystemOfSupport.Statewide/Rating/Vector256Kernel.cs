using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>Rates 32 rows at a time and the rest by <see cref="ScalarKernel"/>, which it equals on every row.</summary>
internal static class Vector256Kernel
{
    private const int Step = 32;

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
        var statusMinimum = Vector256.Create((byte)Math.Min(rules.StatusMinimum, (int)Narrow.ManyStudents));
        var colorMinimum = Vector256.Create((byte)rules.ColorMinimum);
        var below = Vector256.Create((byte)rules.SmallBelow);
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
            var enough = Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref currents, i), statusMinimum);
            var present = status.LevelsOf(ref statusTenths, i);
            var level = present & enough;
            var full = change.LevelsOf(ref changeTenths, i) & enough & hasChange & Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref priors, i), statusMinimum);

            // Three by five: 1 counts as 2 and 5 as 4.
            var small = Vector256.LessThan(Vector256.LoadUnsafe(ref denominators, i), below);
            var table = full - (small & Vector256.Equals(full, Vector256<byte>.One)) + (small & Vector256.Equals(full, Vector256.Create((byte)5)));
            var noLevel = Vector256.Equals(level, Vector256<byte>.Zero);
            var noChange = Vector256.Equals(table, Vector256<byte>.Zero);
            var twice = level + level;
            var place = (twice + twice + level + table - Vector256.Create((byte)6)) & ~(noLevel | noChange);
            var color = colorTable.Find(place) & ~(noLevel | noChange);
            var own = Vector256.LoadUnsafe(ref colorCurrents, i);
            var before = Vector256.LoadUnsafe(ref colorPriors, i);
            var hasColorNSize = Vector256.GreaterThanOrEqual(own, colorMinimum);

            // From the last reason to the first, so that the first that holds stays.
            var reason = Vector256.ConditionalSelect(Vector256.Equals(color, Vector256<byte>.Zero), All(RatingReason.NoColorInTable), All(RatingReason.Colored));
            reason = Vector256.ConditionalSelect(noChange, All(RatingReason.NotComparable), reason);
            reason = Vector256.ConditionalSelect(Vector256.LessThan(before, colorMinimum), All(RatingReason.TooFewStudentsPriorYear), reason);
            reason = Vector256.ConditionalSelect(Vector256.Equals(before, Vector256<byte>.Zero), All(RatingReason.NoPriorYear), reason);
            reason = Vector256.ConditionalSelect(hasColorNSize, reason, All(RatingReason.TooFewStudents));
            reason = Vector256.ConditionalSelect(statusOnly & ~noLevel, All(RatingReason.StatusOnly), reason);
            reason = Vector256.ConditionalSelect(hasColorNSize & Vector256.Equals(present, Vector256<byte>.Zero), All(RatingReason.NoStatus), reason);
            reason = Vector256.ConditionalSelect(Vector256.Equals(own, Vector256<byte>.Zero), All(RatingReason.NoStudents), reason);
            reason = Vector256.ConditionalSelect(neverRated, All(RatingReason.GroupNotRated), reason);
            var colored = Vector256.Equals(reason, All(RatingReason.Colored));
            level.StoreUnsafe(ref statusLevels, i);
            Vector256.ConditionalSelect(keeps, full, table).StoreUnsafe(ref changeLevels, i);
            (color & colored).StoreUnsafe(ref colors, i);
            (boxTable.Find(place) & colored).StoreUnsafe(ref boxes, i);
            reason.StoreUnsafe(ref reasons, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> All(RatingReason reason) => Vector256.Create((byte)reason);

    private static Vector256<byte> Mask(bool value) => value ? Vector256<byte>.AllBitsSet : Vector256<byte>.Zero;

    /// <summary>Four cut scores in every lane.</summary>
    private readonly struct Bands(short[] maxima, bool higherIsBetter)
    {
        private readonly Vector256<short> _first = Vector256.Create(maxima[0]);
        private readonly Vector256<short> _second = Vector256.Create(maxima[1]);
        private readonly Vector256<short> _third = Vector256.Create(maxima[2]);
        private readonly Vector256<short> _fourth = Vector256.Create(maxima[3]);
        private readonly Vector256<short> _lowest = Vector256.Create(higherIsBetter ? (short)1 : (short)5);
        private readonly Vector256<short> _sign = higherIsBetter ? Vector256<short>.Zero : Vector256<short>.AllBitsSet;

        /// <summary>Levels of a step of rows; 0 where the measure is blank.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Vector256<byte> LevelsOf(ref short tenths, nuint i) =>
            Vector256.Narrow(Half(Vector256.LoadUnsafe(ref tenths, i)), Half(Vector256.LoadUnsafe(ref tenths, i + (Step / 2)))).AsByte();

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private Vector256<short> Half(Vector256<short> values)
        {
            // A comparison that holds is -1: the sum is minus the number of bands below.
            var bands = Vector256.GreaterThan(values, _first) + Vector256.GreaterThan(values, _second) + Vector256.GreaterThan(values, _third) + Vector256.GreaterThan(values, _fourth);
            var level = _lowest - ((bands ^ _sign) - _sign);
            return level & ~Vector256.Equals(values, Vector256.Create(Narrow.BlankTenths));
        }
    }

    /// <summary>A table of 25 places, read in every lane.</summary>
    private readonly struct Table
    {
        private readonly Vector256<byte> _low;
        private readonly Vector256<byte> _high;

        internal Table(byte[] values)
        {
            _low = Avx2.IsSupported ? Vector256.Create(Vector128.Create(values, 0), Vector128.Create(values, 0)) : Vector256.Create(values);
            _high = Vector256.Create(Vector128.Create(values, 16), Vector128.Create(values, 16));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Vector256<byte> Find(Vector256<byte> places) =>
            Avx2.IsSupported
                ? Vector256.ConditionalSelect(Vector256.GreaterThan(places.AsSByte(), Vector256.Create((sbyte)15)).AsByte(), Avx2.Shuffle(_high, places), Avx2.Shuffle(_low, places))
                : Vector256.Shuffle(_low, places);
    }
}

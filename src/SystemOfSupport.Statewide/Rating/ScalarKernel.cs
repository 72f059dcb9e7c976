using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SystemOfSupport.Statewide;

/// <summary>Rates rows one after the other, by tables; no branch depends on a row.</summary>
internal static class ScalarKernel
{
    internal static void Rate(RuleSet rules, in RatingInputs rows, in RatingOutputs ratings)
    {
        var tables = rules.Tables;
        ref var statusTable = ref MemoryMarshal.GetArrayDataReference(tables.StatusLevels);
        ref var changeTable = ref MemoryMarshal.GetArrayDataReference(tables.ChangeLevels);
        ref var studentFacts = ref MemoryMarshal.GetArrayDataReference(tables.StudentFacts);
        ref var priorFacts = ref MemoryMarshal.GetArrayDataReference(tables.PriorFacts);
        ref var cells = ref MemoryMarshal.GetArrayDataReference(tables.Cells);
        ref var reasonTable = ref MemoryMarshal.GetArrayDataReference(rules.Reasons);
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
        var (minimum, below) = (rules.StatusMinimum, rules.SmallBelow);
        unchecked
        {
            for (nuint i = 0; i < (nuint)rows.Count; i++)
            {
                // A difference below zero has all bits above the lowest 31 set.
                int present = Unsafe.Add(ref statusTable, (nuint)(ushort)Unsafe.Add(ref statusTenths, i));
                var few = (Unsafe.Add(ref currents, i) - minimum) >> 31;
                var level = present & ~few;
                var change = Unsafe.Add(ref changeTable, (nuint)(ushort)Unsafe.Add(ref changeTenths, i)) & ~(few | ((Unsafe.Add(ref priors, i) - minimum) >> 31));
                var small = ((Unsafe.Add(ref denominators, i) - below) >> 31) & (1 << ScalarTables.SmallShift);
                var cell = Unsafe.Add(ref cells, (nuint)(uint)(small | (level << ScalarTables.StatusShift) | change));
                var facts = (cell >> ScalarTables.FactShift)
                    | Unsafe.Add(ref studentFacts, (nuint)Unsafe.Add(ref colorCurrents, i))
                    | Unsafe.Add(ref priorFacts, (nuint)Unsafe.Add(ref colorPriors, i))
                    | ((uint)(present - 1) >> 31 << 2);
                var reason = Unsafe.Add(ref reasonTable, (nuint)facts);
                var colored = (uint)-Bit(reason == 1);
                Unsafe.Add(ref statusLevels, i) = (byte)level;
                Unsafe.Add(ref changeLevels, i) = (byte)(cell >> ScalarTables.ChangeShift);
                Unsafe.Add(ref colors, i) = (byte)(cell & colored);
                Unsafe.Add(ref boxes, i) = (byte)((cell >> ScalarTables.BoxShift) & colored);
                Unsafe.Add(ref reasons, i) = reason;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bit(bool value) => value ? 1 : 0;
}

namespace SystemOfSupport.Statewide;

/// <summary>What a row needs to be given back as it came: its suspension type in the low three bits, and these.</summary>
[Flags]
internal enum RowMarks : byte
{
    None = 0,

    /// <summary>The bits of the suspension type.</summary>
    SuspensionType = 7,

    /// <summary>Academic status takes the cut scores of grade 11.</summary>
    HighSchoolCutPoints = 8,

    /// <summary>Status follows from the counts; the row publishes none.</summary>
    StatusComputed = 16,

    /// <summary>Change follows from the counts; the row publishes none.</summary>
    ChangeComputed = 32,

    /// <summary>A value does not fit its column; the row is also kept whole.</summary>
    Whole = 64,
}

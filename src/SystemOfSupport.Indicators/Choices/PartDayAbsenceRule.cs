namespace SystemOfSupport.Indicators;

/// <summary>What becomes of parts of days in an attendance record. A student who attends a part of a day is probably not absent on it.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum PartDayAbsenceRule : byte
{
    /// <summary>Days of absence count as reported: the extract holds what its system counts as absence, parts of days included.</summary>
    AsReported = 1,

    /// <summary>Of each school's days of absence, the part of a day that is left over does not count.</summary>
    WholeDaysOnly = 2,
}

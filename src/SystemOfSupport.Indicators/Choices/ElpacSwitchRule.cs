namespace SystemOfSupport.Indicators;

/// <summary>English learners who took the Summative ELPAC in one year and the Alternate ELPAC in the other.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum ElpacSwitchRule : byte
{
    /// <summary>They do not count.</summary>
    Excluded = 1,

    /// <summary>They count as students who did not progress.</summary>
    CountedAsNotProgressed = 2,
}

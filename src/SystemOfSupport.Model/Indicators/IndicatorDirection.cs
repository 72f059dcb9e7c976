namespace SystemOfSupport.Model;

/// <summary>Whether a larger value of an indicator is better or worse.</summary>
public enum IndicatorDirection : byte
{
    /// <summary>A larger value is better, as for graduation.</summary>
    HigherIsBetter = 0,

    /// <summary>A smaller value is better, as for suspension and chronic absenteeism.</summary>
    LowerIsBetter = 1,
}

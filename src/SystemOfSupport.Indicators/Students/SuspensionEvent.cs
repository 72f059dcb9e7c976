using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>One suspension of a student.</summary>
public sealed record SuspensionEvent
{
    /// <summary>The school where it happened.</summary>
    public required CdsCode School { get; init; }

    /// <summary>Days of in-school suspension.</summary>
    public Tenths InSchoolDays { get; init; }

    /// <summary>Days of out-of-school suspension.</summary>
    public Tenths OutOfSchoolDays { get; init; }

    /// <summary>Names the type only: a student's data are never printed.</summary>
    public override string ToString() => "SuspensionEvent (withheld)";
}

using NodaTime;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>A provision of law, in the version that holds in a period: the same citation can mean different things on different days.</summary>
/// <param name="Code">The code: <c>EC</c> for the Education Code, <c>ESEA</c> for the federal act.</param>
/// <param name="Section">The section, with its subdivision: <c>52071(c)</c>.</param>
/// <param name="Period">When the version holds.</param>
/// <param name="Confidence">How well the reading is grounded.</param>
public sealed record StatuteReference(string Code, string Section, EffectivePeriod Period, Confidence Confidence)
{
    /// <summary>What the version says, in other words, or what was not confirmed.</summary>
    public string? Note { get; init; }

    /// <summary>Whether this version holds on a day.</summary>
    public bool HoldsOn(LocalDate day) => Period.Contains(day);

    /// <summary>Code and section.</summary>
    public override string ToString() => $"{Code} {Section}";
}

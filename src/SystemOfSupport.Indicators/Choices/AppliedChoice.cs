using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>A point that the public record leaves open, and how it was decided for a result.</summary>
/// <param name="Point">The open point, such as <c>reclassified</c>.</param>
/// <param name="Choice">The choice, such as <c>fromFifteenJune</c>.</param>
/// <param name="Confidence">How well the choice is grounded.</param>
public sealed record AppliedChoice(string Point, string Choice, Confidence Confidence)
{
    /// <summary>Point and choice.</summary>
    public override string ToString() => $"{Point} = {Choice}";
}

using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>A rule of the book on which a measured result leans.</summary>
/// <param name="Place">Its place in the book, such as <c>measurement.assessments.ELA.participation</c>.</param>
/// <param name="Text">What it is about, for people.</param>
/// <param name="Citation">Where its values come from, and how sure that is.</param>
public sealed record MeasuredRule(string Place, string Text, Citation Citation)
{
    /// <summary>The place.</summary>
    public override string ToString() => Place;
}

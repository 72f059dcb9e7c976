using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Turns a result of an alternate assessment (CAA) into points of an indicator. The record does not tell how the state does it.</summary>
/// <remarks>An implementation must be pure: the same result gives the same points, on any thread.</remarks>
public interface IAlternateScoreConverter
{
    /// <summary>Its name, as results carry it.</summary>
    string Name { get; }

    /// <summary>How well it is grounded.</summary>
    Confidence Confidence { get; }

    /// <summary>Points of a result, in tenths; null where the result does not count.</summary>
    Tenths? Points(AssessmentResult result);
}

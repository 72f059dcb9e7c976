using SystemOfSupport.Indicators;
using SystemOfSupport.Policy;

namespace JulyForecast;

/// <summary>A result counted from student records, and what the rule book makes of it.</summary>
internal sealed record RatedResult(MeasuredResult Measured, Rating Rating)
{
    /// <summary>The weakest confidence of the count and of the rating.</summary>
    internal Confidence Confidence => Measured.Confidence > Rating.Confidence ? Measured.Confidence : Rating.Confidence;
}

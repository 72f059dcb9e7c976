namespace SystemOfSupport.Indicators;

/// <summary>Who is a long-term English learner. The record does not tell the arithmetic of dates.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum LongTermEnglishLearnerRule : byte
{
    /// <summary>The student's record says so (<see cref="StudentDemographics.IsLongTermEnglishLearner"/>).</summary>
    Precomputed = 1,

    /// <summary>The book's years have passed since the first classification as an English learner.</summary>
    YearsSinceFirstClassification = 2,
}

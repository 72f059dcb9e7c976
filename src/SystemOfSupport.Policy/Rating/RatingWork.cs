using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>The steps of one rating; what it ends with is the rating, what it passed through is the explanation.</summary>
internal struct RatingWork
{
    internal CompiledIndicator Indicator;
    internal CompiledScale? Scale;
    internal OverrideRule? Override;
    internal CompiledNSize NSize;
    internal int Current;
    internal int Prior;
    internal Tenths? StatusValue;
    internal Tenths? ChangeValue;
    internal StatusLevel Status;
    internal ChangeLevel Change;
    internal ChangeLevel TableChange;
    internal PerformanceLevel Level;
    internal Box Box;
    internal RatingReason Reason;
    internal bool IsSmallPopulation;
    internal bool HasColorNSize;
    internal Confidence Confidence;

    internal readonly Rating Rating => new(Status, Change, TableChange, Level, Box, Reason, HasColorNSize, Confidence);

    internal void LeanOn(Confidence confidence)
    {
        if (confidence > Confidence)
        {
            Confidence = confidence;
        }
    }
}

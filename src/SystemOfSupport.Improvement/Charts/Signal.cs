namespace SystemOfSupport.Improvement;

/// <summary>A sign of special-cause variation.</summary>
/// <param name="Rule">The rule that it meets.</param>
/// <param name="Side">To which side it points.</param>
/// <param name="Points">Indexes in the series of the points that make it, ascending.</param>
/// <param name="Detail">The rule in words, with the number seen and the number expected.</param>
public sealed record Signal(SignalRule Rule, SignalSide Side, IReadOnlyList<int> Points, string Detail)
{
    /// <summary>What it means for a measure with a direction that is good.</summary>
    public Variation Reading(GoodDirection direction) => (Side, direction) switch
    {
        (SignalSide.Neither, _) or (_, GoodDirection.Neutral) => Variation.SpecialCauseNeutral,
        (SignalSide.High, GoodDirection.Increase) or (SignalSide.Low, GoodDirection.Decrease) => Variation.Improvement,
        _ => Variation.Concern,
    };
}

namespace SystemOfSupport.Improvement;

/// <summary>A neutral questionnaire to start from, for the staff of agencies that receive support. Written for this package; change it and give it an id of your own.</summary>
public static class StarterInstrument
{
    /// <summary>Two items on each construct, one of the sixteen reversed.</summary>
    public static Instrument SystemOfSupport { get; } = new(
        "system-of-support-starter",
        "1",
        "How did support go this year?",
        "Leaders and staff of districts, charter schools and county offices that receive support",
        [
            Agree("collaboration-1", "Our support providers plan the work with us, not for us.", FeedbackConstruct.Collaboration),
            Agree("collaboration-2", "Teachers, families and students have a say in what we work on.", FeedbackConstruct.Collaboration),
            Agree("communication-1", "We understand why our agency was identified for support.", FeedbackConstruct.Communication),
            Agree("communication-2", "We learn what we need to know early enough to act on it.", FeedbackConstruct.Communication),
            Agree("coordination-1", "The agencies that support us know of one another's work with us.", FeedbackConstruct.Coordination),
            new("coordination-2", "We are asked for the same information by more than one agency.", FeedbackConstruct.Coordination, ResponseScale.Agreement, isReversed: true),
            Agree("capacity-1", "Our team can carry on the improvement work without outside help.", FeedbackConstruct.CapacityBuilt),
            Agree("capacity-2", "We use data to test whether a change helps before we spread it.", FeedbackConstruct.CapacityBuilt),
            Agree("usefulness-1", "The assistance that we receive fits the needs that we found.", FeedbackConstruct.UsefulnessOfAssistance),
            Agree("usefulness-2", "The assistance that we receive is worth the time that it takes.", FeedbackConstruct.UsefulnessOfAssistance),
            Agree("coherence-1", "Our plans for the state, the district and the school sites pursue the same aims.", FeedbackConstruct.Coherence),
            Agree("coherence-2", "Our funds are spent on the actions that our plans name.", FeedbackConstruct.Coherence),
            Agree("equity-1", "The work begins with the student groups that are served least well.", FeedbackConstruct.EquityFocus),
            Agree("equity-2", "We hear from students of these groups before we choose a change.", FeedbackConstruct.EquityFocus),
            Agree("trust-1", "We can speak openly with our support providers about what does not work.", FeedbackConstruct.Trust),
            Agree("trust-2", "Our support providers do what they say they will do.", FeedbackConstruct.Trust),
        ]);

    private static InstrumentItem Agree(string id, string text, FeedbackConstruct construct) => new(id, text, construct, ResponseScale.Agreement);
}

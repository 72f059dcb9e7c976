namespace SystemOfSupport.Policy;

/// <summary>Codes and sentences of the reasons.</summary>
public static class RatingReasons
{
    /// <summary>The code that <c>ratings.csv</c> and JSON hold, such as <c>tooFewStudents</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a reason.</exception>
    public static string Code(this RatingReason reason) => reason switch
    {
        RatingReason.Colored => "colored",
        RatingReason.StatusOnly => "statusOnly",
        RatingReason.IndicatorNotReported => "indicatorNotReported",
        RatingReason.InformationOnly => "informationOnly",
        RatingReason.GroupNotRated => "groupNotRated",
        RatingReason.NoStudents => "noStudents",
        RatingReason.TooFewStudents => "tooFewStudents",
        RatingReason.NoPriorYear => "noPriorYear",
        RatingReason.TooFewStudentsPriorYear => "tooFewStudentsPriorYear",
        RatingReason.NotComparable => "notComparable",
        RatingReason.NoStatus => "noStatus",
        RatingReason.NoColorInTable => "noColorInTable",
        RatingReason.NotCertified => "notCertified",
        RatingReason.DataError => "dataError",
        RatingReason.ParticipationBelow50Percent => "participationBelow50Percent",
        RatingReason.ParticipationBelow95Percent => "participationBelow95Percent",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
    };

    /// <summary>The reason as a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a reason.</exception>
    public static string Sentence(this RatingReason reason) => reason switch
    {
        RatingReason.Colored => "The colour is the one of the five-by-five table.",
        RatingReason.StatusOnly => "No colour: this Dashboard reports the indicator by status level only.",
        RatingReason.IndicatorNotReported => "No colour: this Dashboard does not report the indicator.",
        RatingReason.InformationOnly => "No colour: this Dashboard shows the result for information only.",
        RatingReason.GroupNotRated => "No colour: the group is shown for information and never receives one.",
        RatingReason.NoStudents => "No colour: no students were counted this year.",
        RatingReason.TooFewStudents => "No colour: too few students this year.",
        RatingReason.NoPriorYear => "No colour: no students were counted the year before.",
        RatingReason.TooFewStudentsPriorYear => "No colour: too few students the year before.",
        RatingReason.NotComparable => "No colour: the two years are not comparable, so there is no change.",
        RatingReason.NoStatus => "No colour: no status was published.",
        RatingReason.NoColorInTable => "No colour: the five-by-five table has none in this cell.",
        RatingReason.NotCertified => "The state set this result because the data were not certified.",
        RatingReason.DataError => "The state set this result because the data were reported in error.",
        RatingReason.ParticipationBelow50Percent => "The state set this result because too few English learners were tested.",
        RatingReason.ParticipationBelow95Percent => "The state capped the status because fewer than 95 percent of English learners were tested.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
    };

    /// <summary>Whether the state set or capped the result instead of the tables.</summary>
    public static bool IsOverride(this RatingReason reason) => reason >= RatingReason.NotCertified;
}

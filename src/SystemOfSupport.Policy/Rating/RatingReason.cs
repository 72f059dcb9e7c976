using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>Why a result has the colour that it has, or has none.</summary>
[JsonConverter(typeof(RatingReasonJsonConverter))]
public enum RatingReason : byte
{
    /// <summary>Coloured by the five-by-five table.</summary>
    Colored = 1,

    /// <summary>The year reports the indicator by status level only.</summary>
    StatusOnly = 2,

    /// <summary>The year does not report the indicator.</summary>
    IndicatorNotReported = 3,

    /// <summary>The year shows the indicator, or this row of it, for information only.</summary>
    InformationOnly = 4,

    /// <summary>The group is shown and never receives a colour.</summary>
    GroupNotRated = 5,

    /// <summary>No students were counted this year.</summary>
    NoStudents = 6,

    /// <summary>Too few students this year.</summary>
    TooFewStudents = 7,

    /// <summary>No students were counted the year before.</summary>
    NoPriorYear = 8,

    /// <summary>Too few students the year before.</summary>
    TooFewStudentsPriorYear = 9,

    /// <summary>The two years are not comparable: both have enough students and there is no change.</summary>
    NotComparable = 10,

    /// <summary>There is no status although there are enough students.</summary>
    NoStatus = 11,

    /// <summary>The five-by-five table has no colour there, for arithmetic makes the cell impossible.</summary>
    NoColorInTable = 12,

    /// <summary>The state set the result because data were not certified.</summary>
    NotCertified = 13,

    /// <summary>The state set the result because data were reported in error.</summary>
    DataError = 14,

    /// <summary>The state set the result because too few English learners were tested.</summary>
    ParticipationBelow50Percent = 15,

    /// <summary>The state capped the status because fewer than 95 percent of English learners were tested.</summary>
    ParticipationBelow95Percent = 16,
}

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>The colours of one student group of one agency, by indicator, as rule engines read them; 0 for no colour, 1 for Red, 2 for Orange.</summary>
public sealed class AssistanceRow
{
    /// <summary>The agency's number.</summary>
    public int Agency { get; init; }

    /// <summary>The group's number.</summary>
    public int Group { get; init; }

    /// <summary>Whether English learner progress counts for the group.</summary>
    public bool IsEnglishLearner { get; init; }

    /// <summary>English language arts.</summary>
    public int Language { get; init; }

    /// <summary>Mathematics.</summary>
    public int Mathematics { get; init; }

    /// <summary>Chronic absenteeism.</summary>
    public int Absenteeism { get; init; }

    /// <summary>Suspension.</summary>
    public int Suspension { get; init; }

    /// <summary>Graduation.</summary>
    public int Graduation { get; init; }

    /// <summary>English learner progress.</summary>
    public int Progress { get; init; }

    /// <summary>College/career.</summary>
    public int College { get; init; }

    /// <summary>Priority areas that rules find: 8, 16, 32 and 128 for priorities 4, 5, 6 and 8.</summary>
    public int Areas { get; set; }
}

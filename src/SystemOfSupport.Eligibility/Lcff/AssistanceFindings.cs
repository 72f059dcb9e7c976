using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility;

/// <summary>What the criteria of one year find at one agency: priority areas by student group, and methods. The first half of a determination.</summary>
public sealed class AssistanceFindings
{
    private readonly StatePrioritySet[] _priorities;
    private readonly TestOutcome[] _methods;

    internal AssistanceFindings(Agency agency, DashboardYear year, StatePrioritySet[] priorities, TestOutcome[] methods, StudentGroupSet groups, StudentGroupSet? agencyGroups, AgencyResults? results)
    {
        Agency = agency;
        Year = year;
        _priorities = priorities;
        _methods = methods;
        AgencyGroups = agencyGroups;
        Results = results;
        foreach (var group in groups)
        {
            if (priorities[(int)group].Count >= 2)
            {
                GroupsMeetingCriteria = GroupsMeetingCriteria.With(group);
            }
        }
    }

    /// <summary>The agency.</summary>
    public Agency Agency { get; }

    /// <summary>The Dashboard year.</summary>
    public DashboardYear Year { get; }

    /// <summary>Student groups that meet two or more priority areas, each by itself.</summary>
    public StudentGroupSet GroupsMeetingCriteria { get; }

    /// <summary>How many student groups meet two or more priority areas: the lists' <c>TotalStudentGroups</c>.</summary>
    public int TotalStudentGroups => GroupsMeetingCriteria.Count;

    /// <summary>The student groups of the agency, for the test of persistent need; null where only a list is known.</summary>
    public StudentGroupSet? AgencyGroups { get; }

    /// <summary>The results from which the findings follow; null where they come from a list.</summary>
    public AgencyResults? Results { get; }

    /// <summary>Whether a method is met.</summary>
    public bool MeetsCriteria => Array.IndexOf(_methods, TestOutcome.Met) >= 0;

    /// <summary>Whether method 2 or 3 is met.</summary>
    public bool MeetsLocally => Method(2) == TestOutcome.Met || Method(3) == TestOutcome.Met;

    /// <summary>The priority areas that a group meets; from a list only those of groups that meet two or more.</summary>
    public StatePrioritySet Priorities(StudentGroup group) => _priorities[(int)group];

    /// <summary>The letter of a group.</summary>
    public PriorityLetter Letter(StudentGroup group) => PriorityLetter.Of(_priorities[(int)group]);

    /// <summary>What became of a method.</summary>
    /// <param name="method">1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a method.</exception>
    public TestOutcome Method(int method) =>
        method is >= 1 and <= 4 ? _methods[method - 1] : throw new ArgumentOutOfRangeException(nameof(method), method, "Expected 1, 2, 3 or 4.");
}

using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>
/// What the criteria of one year find at every agency of a state, in bytes: priority areas by student group, and methods.
/// The whole findings of one agency, ready to be concluded and explained, are rebuilt when they are asked for.
/// </summary>
/// <remarks>Agencies are numbered as in <see cref="StateFrame.Agency"/>. Safe to read by several threads while no one calls <see cref="Refresh"/>.</remarks>
public sealed class StateFindings
{
    private static readonly StatePrioritySet[] Sets = [.. Enumerable.Range(0, 256).Select(Set)];
    private static readonly PriorityLetter[] Letters = [.. Sets.Select(LetterOf)];
    private readonly StateAssistanceEvaluator _evaluator;

    internal StateFindings(StateAssistanceEvaluator evaluator, StateRatings ratings)
    {
        _evaluator = evaluator;
        Ratings = ratings;
        var count = ratings.Frame.AgencyCount;
        Cells = new(ratings.Frame, [.. ratings.Frame.Agencies.All.Select(a => a.Cds)], e => e.RecordType == RecordType.District || (e.RecordType == RecordType.School && e.IsCharter));
        PriorityBytes = new byte[count * AgencyResults.Groups];
        MethodBytes = new byte[count * 4];
        MeetingBits = new uint[count];
        AgencyGroupBits = new uint[count];
    }

    /// <summary>The ratings from which the findings follow.</summary>
    public StateRatings Ratings { get; }

    /// <summary>How many agencies.</summary>
    public int Count => MeetingBits.Length;

    /// <summary>How many groups, met or not, each agency has in <see cref="PriorityAreas"/>.</summary>
    public static int GroupsPerAgency => AgencyResults.Groups;

    /// <summary>
    /// Priority areas: one byte for each agency and group (agency times <see cref="GroupsPerAgency"/> plus the group's number); the bit of value
    /// 2 to the power of <c>n - 1</c> stands for priority <c>n</c>.
    /// </summary>
    public ReadOnlySpan<byte> PriorityAreas => PriorityBytes;

    /// <summary>Methods: four bytes for each agency, numbers of <see cref="TestOutcome"/>.</summary>
    public ReadOnlySpan<byte> Methods => MethodBytes;

    internal CellSums Cells { get; }

    internal byte[] PriorityBytes { get; }

    internal byte[] MethodBytes { get; }

    internal uint[] MeetingBits { get; }

    internal uint[] AgencyGroupBits { get; }

    /// <summary>The priority areas that a group meets.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such agency.</exception>
    public StatePrioritySet Priorities(int agency, StudentGroup group) => Sets[PriorityBytes[(Places.Checked(agency, Count) * AgencyResults.Groups) + (int)group]];

    /// <summary>The letter of a group.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such agency.</exception>
    public PriorityLetter Letter(int agency, StudentGroup group) => Letters[PriorityBytes[(Places.Checked(agency, Count) * AgencyResults.Groups) + (int)group]];

    /// <summary>What became of a method.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such agency, or not a method from 1 to 4.</exception>
    public TestOutcome Method(int agency, int method) =>
        method is >= 1 and <= 4 ? (TestOutcome)MethodBytes[(Places.Checked(agency, Count) * 4) + method - 1] : throw new ArgumentOutOfRangeException(nameof(method), method, "Expected 1, 2, 3 or 4.");

    /// <summary>Student groups that meet two or more priority areas, each by itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such agency.</exception>
    public StudentGroupSet GroupsMeetingCriteria(int agency) => StudentGroupSet.FromBits(MeetingBits[Places.Checked(agency, Count)]);

    /// <summary>The student groups of the agency, for the test of persistent need.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such agency.</exception>
    public StudentGroupSet AgencyGroups(int agency) => StudentGroupSet.FromBits(AgencyGroupBits[Places.Checked(agency, Count)]);

    /// <summary>Whether a method is met.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such agency.</exception>
    public bool MeetsCriteria(int agency) => MethodBytes.AsSpan(Places.Checked(agency, Count) * 4, 4).Contains((byte)TestOutcome.Met);

    /// <summary>Whether method 2 or 3 is met.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such agency.</exception>
    public bool MeetsLocally(int agency) => MethodBytes.AsSpan((Places.Checked(agency, Count) * 4) + 1, 2).Contains((byte)TestOutcome.Met);

    /// <summary>The findings of one agency as one evaluation makes them, with the results from which they follow.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such agency.</exception>
    public AssistanceFindings Findings(int agency) => _evaluator.Evaluator.Find(Ratings.Frame.AgencyResults(agency));

    /// <summary>The determination of one agency, which explains itself.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="history">Earlier years; null where nothing is known of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such agency.</exception>
    public AssistanceDetermination Determine(int agency, AssistanceHistory? history = null) => _evaluator.Evaluator.Conclude(Findings(agency), history);

    /// <summary>Finds again into the same columns, as after new ratings. Allocates nothing for an agency.</summary>
    /// <param name="threads">On how many threads; the findings do not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive number of threads.</exception>
    public void Refresh(int threads = 1) => Partition.Run(Count, threads, (from, to) => _evaluator.Find(Ratings, from, to, this));

    internal static StatePrioritySet SetOf(byte areas) => Sets[areas];

    private static StatePrioritySet Set(int areas)
    {
        var set = StatePrioritySet.Empty;
        for (var n = 1; n <= 8; n++)
        {
            set = ((areas >> (n - 1)) & 1) != 0 ? set.With((StatePriority)n) : set;
        }

        return set;
    }

    // Books name only priorities that have letters; other sets never occur.
    private static PriorityLetter LetterOf(StatePrioritySet set) =>
        set.Except([StatePriority.PupilAchievement, StatePriority.PupilEngagement, StatePriority.SchoolClimate, StatePriority.PupilOutcomes]).IsEmpty ? PriorityLetter.Of(set) : PriorityLetter.None;
}

using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>
/// The differentiated-assistance results of every agency of a state in one Dashboard year, in bytes: status and the tests over several years.
/// The whole determination of one agency, with its explanation, is rebuilt when it is asked for and equals the one of <see cref="AssistanceEvaluator"/>.
/// </summary>
/// <remarks>Agencies are numbered as in <see cref="StateFrame.Agency"/>. Safe to read by several threads while no one calls <see cref="Refresh"/>.</remarks>
public sealed class StateAssistanceDeterminations
{
    private readonly StateAssistanceEvaluator _evaluator;
    private readonly StateAssistanceConcluder _concluder;

    internal StateAssistanceDeterminations(StateAssistanceEvaluator evaluator, StateFindings findings, AssistanceHistory history)
    {
        _evaluator = evaluator;
        _concluder = new(evaluator.Evaluator, history, findings.Ratings.Frame.Agencies.All);
        Findings = findings;
        History = history;
        StatusBytes = new byte[findings.Count];
        Ec52072Bytes = new byte[findings.Count];
        Ec52071FBytes = new byte[findings.Count];
        Ec52064E5Bytes = new byte[findings.Count];
    }

    /// <summary>Priority areas by group, and methods.</summary>
    public StateFindings Findings { get; }

    /// <summary>The earlier years that were looked at.</summary>
    public AssistanceHistory History { get; }

    /// <summary>The Dashboard year.</summary>
    public DashboardYear Year => _evaluator.Evaluator.Book.Year;

    /// <summary>How many agencies.</summary>
    public int Count => StatusBytes.Length;

    /// <summary>Statuses: numbers of <see cref="AssistanceStatus"/>.</summary>
    public ReadOnlySpan<byte> Statuses => StatusBytes;

    /// <summary>Education Code 52072 and 52072.5, persistent need: numbers of <see cref="TestOutcome"/>.</summary>
    public ReadOnlySpan<byte> Ec52072 => Ec52072Bytes;

    /// <summary>Education Code 52071(f), help from the geographic lead agency: numbers of <see cref="TestOutcome"/>.</summary>
    public ReadOnlySpan<byte> Ec52071F => Ec52071FBytes;

    /// <summary>Education Code 52064(e)(5), a goal for student groups that stay low: numbers of <see cref="TestOutcome"/>.</summary>
    public ReadOnlySpan<byte> Ec52064E5 => Ec52064E5Bytes;

    internal byte[] StatusBytes { get; }

    internal byte[] Ec52072Bytes { get; }

    internal byte[] Ec52071FBytes { get; }

    internal byte[] Ec52064E5Bytes { get; }

    /// <summary>The status of one agency.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such agency.</exception>
    public AssistanceStatus Status(int agency) => (AssistanceStatus)StatusBytes[Places.Checked(agency, Count)];

    /// <summary>The tier of support of one agency; null where the status is not determined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such agency.</exception>
    public SupportTier? Tier(int agency) => AssistanceDetermination.TierOf(Status(agency), (TestOutcome)Ec52072Bytes[agency]);

    /// <summary>The determination of one agency, which explains itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such agency.</exception>
    public AssistanceDetermination Determine(int agency) => Findings.Determine(agency, History);

    /// <summary>What the year says of every agency, for the years that follow: to be added to a history.</summary>
    public IEnumerable<AssistanceHistoryEntry> Entries()
    {
        for (var agency = 0; agency < Count; agency++)
        {
            var of = Findings.Ratings.Frame.Agency(agency);
            yield return new(Year, of.Cds, of.Kind, Status(agency), Findings.GroupsMeetingCriteria(agency), Findings.MeetsLocally(agency));
        }
    }

    /// <summary>Finds and determines again into the same columns, as after new ratings. Allocates nothing for an agency.</summary>
    /// <param name="threads">On how many threads; the determinations do not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive number of threads.</exception>
    public void Refresh(int threads = 1) => Partition.Run(Count, threads, (from, to) =>
    {
        _evaluator.Find(Findings.Ratings, from, to, Findings);
        _concluder.Conclude(this, from, to);
    });
}

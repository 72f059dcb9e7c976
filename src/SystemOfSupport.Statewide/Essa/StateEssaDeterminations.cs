using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>
/// The support of all schools of a state under the Every Student Succeeds Act in one Dashboard year, in bytes: status, exit, flagged groups, tests and criteria.
/// The whole determination of one school, with its explanation, is rebuilt when it is asked for and equals the one of <see cref="EssaEvaluator"/>.
/// </summary>
/// <remarks>Schools are numbered as in <see cref="StateSchoolHistory.School"/>. Safe to read by several threads while no one calls <see cref="Refresh"/>.</remarks>
public sealed class StateEssaDeterminations
{
    private readonly StateEssaEvaluator _evaluator;

    internal StateEssaDeterminations(StateEssaEvaluator evaluator, StateSchoolHistory history)
    {
        _evaluator = evaluator;
        History = history;
        var (rules, window) = (Evaluator.Rules, Evaluator.Window);
        Cells = [.. window.Select(history.Cells)];
        Given = [.. window.Select(y => history.GroupsMeeting.GetValueOrDefault(y))];
        Cohorts = [.. rules.LowGraduation.Cohorts.Select(y => history.Graduation.GetValueOrDefault(y))];
        TitleI = history.TitleI.GetValueOrDefault(Year.Results);
        Enrollment = history.Enrollment.GetValueOrDefault(Year.Results);
        Previous = rules.Previous is { } previous ? history.Statuses.GetValueOrDefault(previous) : null;
        CriterionBytes = [.. Cells.Select(c => c is null ? [] : new byte[history.Count * AgencyResults.Groups])];
        MeetingByYear = [.. Cells.Select(c => c is null ? [] : new uint[history.Count])];
        StatusBytes = new byte[history.Count];
        ExitBytes = new byte[history.Count];
        LowGraduationBytes = new byte[history.Count];
        LowPerformingBytes = new byte[history.Count];
        StudentGroupsBytes = new byte[history.Count];
        SmallAlternativeBytes = new byte[history.Count];
        MeetingBits = new uint[history.Count];
        FlaggedBits = new uint[history.Count];
        Pooled = new RateCounts?[history.Count];
    }

    /// <summary>What the determinations looked at.</summary>
    public StateSchoolHistory History { get; }

    /// <summary>The evaluator whose determinations these equal.</summary>
    public EssaEvaluator Evaluator => _evaluator.Evaluator;

    /// <summary>The Dashboard year.</summary>
    public DashboardYear Year => Evaluator.Book.Year;

    /// <summary>How many schools.</summary>
    public int Count => StatusBytes.Length;

    /// <summary>How many groups, tested or not, each school has in <see cref="Criteria"/>.</summary>
    public static int GroupsPerSchool => AgencyResults.Groups;

    /// <summary>Statuses: numbers of <see cref="EssaStatus"/>.</summary>
    public ReadOnlySpan<byte> Statuses => StatusBytes;

    /// <summary>Exits: numbers of <see cref="EssaExit"/>.</summary>
    public ReadOnlySpan<byte> Exits => ExitBytes;

    /// <summary>The test of the graduation rate: numbers of <see cref="TestOutcome"/>.</summary>
    public ReadOnlySpan<byte> LowGraduation => LowGraduationBytes;

    /// <summary>The test of the patterns of All Students, Title I apart: numbers of <see cref="TestOutcome"/>.</summary>
    public ReadOnlySpan<byte> LowPerforming => LowPerformingBytes;

    /// <summary>The test of the student groups: numbers of <see cref="TestOutcome"/>.</summary>
    public ReadOnlySpan<byte> StudentGroups => StudentGroupsBytes;

    /// <summary>The flag of small alternative schools: numbers of <see cref="TestOutcome"/>.</summary>
    public ReadOnlySpan<byte> SmallAlternativeSchools => SmallAlternativeBytes;

    /// <summary>Flagged student groups, as the bits of a <see cref="StudentGroupSet"/>: those that met the test, at a school whose status is ATSI or TSI.</summary>
    public ReadOnlySpan<uint> FlaggedGroups => FlaggedBits;

    internal SchoolCells?[] Cells { get; }

    internal StudentGroupSet?[]?[] Given { get; }

    internal RateCounts?[]?[] Cohorts { get; }

    internal bool?[]? TitleI { get; }

    internal int?[]? Enrollment { get; }

    internal EssaStatus?[]? Previous { get; }

    internal byte[][] CriterionBytes { get; }

    internal uint[][] MeetingByYear { get; }

    internal byte[] StatusBytes { get; }

    internal byte[] ExitBytes { get; }

    internal byte[] LowGraduationBytes { get; }

    internal byte[] LowPerformingBytes { get; }

    internal byte[] StudentGroupsBytes { get; }

    internal byte[] SmallAlternativeBytes { get; }

    internal uint[] MeetingBits { get; }

    internal uint[] FlaggedBits { get; }

    internal RateCounts?[] Pooled { get; }

    /// <summary>
    /// Which criteria of a year of the window fit: one byte for each school and group (school times <see cref="GroupsPerSchool"/> plus the group's number), one bit for each
    /// criterion in the order of that year's book. All Students needs one indicator, a student group the minimum of the test. Groups that are not tested have none.
    /// </summary>
    /// <returns>Nothing where the year is not of the window, or its ratings were not given.</returns>
    public ReadOnlySpan<byte> Criteria(DashboardYear year)
    {
        var window = Evaluator.Window;
        for (var i = 0; i < window.Count; i++)
        {
            if (window[i] == year)
            {
                return CriterionBytes[i];
            }
        }

        return [];
    }

    /// <summary>Whether the year has results of a school. A school without any gets a status all the same, from what earlier years say of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such school.</exception>
    public bool HasResults(int school) => History.Cells(Year)?.HasResults(Places.Checked(school, Count)) ?? false;

    /// <summary>The status of one school.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such school.</exception>
    public EssaStatus Status(int school) => (EssaStatus)StatusBytes[Places.Checked(school, Count)];

    /// <summary>What one school left this year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such school.</exception>
    public EssaExit Exit(int school) => (EssaExit)ExitBytes[Places.Checked(school, Count)];

    /// <summary>Flagged student groups of one school.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such school.</exception>
    public StudentGroupSet Groups(int school) => StudentGroupSet.FromBits(FlaggedBits[Places.Checked(school, Count)]);

    /// <summary>Graduates and cohort of All Students over the years of the test; null where they were not all given, or are too few to count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such school.</exception>
    public RateCounts? PooledGraduation(int school) => Pooled[Places.Checked(school, Count)];

    /// <summary>What became of the tests of one school.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such school.</exception>
    public EssaTests Tests(int school) => new()
    {
        LowGraduation = (TestOutcome)LowGraduationBytes[Places.Checked(school, Count)],
        LowPerforming = (TestOutcome)LowPerformingBytes[school],
        StudentGroups = (TestOutcome)StudentGroupsBytes[school],
        Groups = StudentGroupSet.FromBits(MeetingBits[school]),
        TitleI = TitleI?[school],
    };

    /// <summary>The determination of one school, which explains itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such school.</exception>
    public EssaDetermination Determine(int school) => Evaluator.Determine(History.History(school));

    /// <summary>Determines again into the same columns, as after new ratings. Allocates nothing for a school or a row.</summary>
    /// <param name="threads">On how many threads; the determinations do not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive number of threads.</exception>
    public void Refresh(int threads = 1) => Partition.Run(Count, threads, (from, to) => _evaluator.Determine(this, from, to));
}

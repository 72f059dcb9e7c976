using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>The support of one school under the Every Student Succeeds Act in one Dashboard year, and what it left.</summary>
public sealed class EssaDetermination
{
    private readonly EssaEvaluator _evaluator;
    private readonly EssaConclusion _conclusion;

    internal EssaDetermination(EssaEvaluator evaluator, SchoolHistory history, EssaConclusion conclusion)
    {
        _evaluator = evaluator;
        _conclusion = conclusion;
        History = history;
    }

    /// <summary>The school.</summary>
    public Agency School => History.School;

    /// <summary>The Dashboard year.</summary>
    public DashboardYear Year => _evaluator.Book.Year;

    /// <summary>What the determination looked at.</summary>
    public SchoolHistory History { get; }

    /// <summary>What became of the tests.</summary>
    public EssaTests Tests => _conclusion.Tests;

    /// <summary>The status before; null where it was not given.</summary>
    public EssaStatus? Previous => _conclusion.Previous;

    /// <summary>The status.</summary>
    public EssaStatus Status => _conclusion.Status;

    /// <summary>The status in the words of that year's list.</summary>
    public string StatusText => _evaluator.Label(Status);

    /// <summary>What the school left this year.</summary>
    public EssaExit Exit => Previous is { } previous ? EssaExits.Between(previous, Status) : EssaExit.None;

    /// <summary>Flagged student groups: those that met the test, at a school whose status is ATSI or TSI.</summary>
    public StudentGroupSet Groups => Status is EssaStatus.Atsi or EssaStatus.Tsi ? Tests.Groups : StudentGroupSet.Empty;

    /// <summary>Graduates and cohort of All Students over the years of the test; null where they were not all given, or are too few to count.</summary>
    public RateCounts? PooledGraduation => _conclusion.Pooled;

    /// <summary>The flag of small alternative schools (<c>DASSCSIEnrollFlag</c>). It does not change the status.</summary>
    public TestOutcome SmallAlternativeSchool => _conclusion.SmallAlternative;

    /// <summary>What the status obliges to.</summary>
    public IReadOnlyList<EssaRequirement> Requirements => _evaluator.Requirements(Status);

    /// <summary>What was taken for granted because an input was missing.</summary>
    public IReadOnlyList<AssistanceAssumption> Assumptions => _conclusion.Assumptions;

    /// <summary>The weakest confidence among the rules on which the result leans.</summary>
    public Confidence Confidence => _conclusion.Confidence;

    /// <summary>The rule book that made the result.</summary>
    public BookReference Book => _evaluator.Reference;

    /// <summary>The findings of a year of the window; null where its ratings were not given.</summary>
    public EssaFindings? Findings(DashboardYear year) => _conclusion.Findings.GetValueOrDefault(year);

    /// <summary>Why: every test, criterion, indicator, group and year, and why not the other statuses.</summary>
    public Explanation Explain() => EssaExplainer.Explain(_evaluator, this, _conclusion);

    /// <summary>School, year, status and exit.</summary>
    public override string ToString() => $"{School}, Dashboard {Year}: {StatusText}, {Exit.Code()}";
}

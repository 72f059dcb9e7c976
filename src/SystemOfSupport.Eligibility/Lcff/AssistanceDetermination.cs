using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>The differentiated-assistance result of one agency in one Dashboard year.</summary>
public sealed class AssistanceDetermination
{
    private readonly AssistanceEvaluator _evaluator;
    private readonly AssistanceConclusion _conclusion;

    internal AssistanceDetermination(AssistanceEvaluator evaluator, AssistanceFindings findings, AssistanceConclusion conclusion)
    {
        _evaluator = evaluator;
        _conclusion = conclusion;
        Findings = findings;
    }

    /// <summary>The agency.</summary>
    public Agency Agency => Findings.Agency;

    /// <summary>The Dashboard year.</summary>
    public DashboardYear Year => Findings.Year;

    /// <summary>Priority areas by group, and methods.</summary>
    public AssistanceFindings Findings { get; }

    /// <summary>The status; not determined where the year made no determinations for this kind of agency, or where an input is missing and the options say so.</summary>
    public AssistanceStatus Status => _conclusion.Status;

    /// <summary>The status in the words of that year's list.</summary>
    public string StatusText => _evaluator.Book.Assistance.Status.Labels?.GetValueOrDefault(Status) ?? Status.Code();

    /// <summary>Education Code 52072 and 52072.5: persistent need.</summary>
    public TestOutcome Ec52072 => _conclusion.Ec52072;

    /// <summary>Education Code 52071(f): help from the geographic lead agency.</summary>
    public TestOutcome Ec52071F => _conclusion.Ec52071F;

    /// <summary>Education Code 52064(e)(5): a goal for student groups that stay low.</summary>
    public TestOutcome Ec52064E5 => _conclusion.Ec52064E5;

    /// <summary>The tier of support; null where the status is not determined.</summary>
    public SupportTier? Tier => TierOf(Status, Ec52072);

    /// <summary>What was taken for granted because an input was missing.</summary>
    public IReadOnlyList<AssistanceAssumption> Assumptions => _conclusion.Assumptions;

    /// <summary>The weakest confidence among the rules and cells on which the result leans.</summary>
    public Confidence Confidence => _conclusion.Confidence;

    /// <summary>The rule book that made the result.</summary>
    public BookReference Book => _evaluator.Reference;

    /// <summary>Why: every condition that was tested, with what was found, what was needed, the cell and the rule.</summary>
    public Explanation Explain() => AssistanceExplainer.Explain(_evaluator, Findings, _conclusion, StatusText);

    internal static SupportTier? TierOf(AssistanceStatus status, TestOutcome ec52072) => status == AssistanceStatus.NotDetermined ? null
        : ec52072 == TestOutcome.Met ? SupportTier.IntensiveConsideration
        : status.IsDifferentiated() ? SupportTier.Differentiated
        : SupportTier.General;

    /// <summary>Agency, year and status.</summary>
    public override string ToString() => $"{Agency}, Dashboard {Year}: {StatusText}";
}

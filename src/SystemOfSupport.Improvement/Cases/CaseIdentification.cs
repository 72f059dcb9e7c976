using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>That an agency was found eligible for technical assistance, or a school identified for support, and why.</summary>
/// <param name="Year">The Dashboard.</param>
/// <param name="On">The day of the identification, from which the two years run.</param>
/// <param name="Status">The status given; not determined for a school, which has a <see cref="SchoolStatus"/>.</param>
/// <param name="Reasons">The reasons.</param>
public sealed record CaseIdentification(DashboardYear Year, LocalDate On, AssistanceStatus Status, IReadOnlyList<CaseReason> Reasons)
{
    /// <summary>The support for which a school was identified; not determined for an agency.</summary>
    public EssaStatus SchoolStatus { get; init; }

    /// <summary>What the status of a school obliges to: who plans, who approves, what the plan must hold. Empty for an agency.</summary>
    public IReadOnlyList<EssaRequirement> Requirements { get => field ?? []; init; }

    /// <summary>Whether a school was identified.</summary>
    [JsonIgnore]
    public bool IsOfSchool => SchoolStatus > EssaStatus.NoStatus;

    /// <summary>Whether the agency meets the criteria of persistent need (Education Code 52072, 52072.5).</summary>
    public bool HasPersistentNeed { get; init; }

    /// <summary>The weakest confidence among the rules on which the determination leans.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The whole explanation of the determination; null where it came from a list.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>The identification that follows from a determination.</summary>
    /// <param name="determination">A determination that found the agency eligible on its own Dashboard.</param>
    /// <param name="on">The day on which it was published or sent.</param>
    /// <exception cref="ArgumentException">The determination does not identify the agency: general assistance, a second year, or not determined.</exception>
    public static CaseIdentification Of(AssistanceDetermination determination, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(determination);
        if (!determination.Status.IsDifferentiated() || determination.Status == AssistanceStatus.DifferentiatedAssistanceYear2)
        {
            throw new ArgumentException($"{determination} identifies nobody anew. Expected a determination of differentiated assistance on its own Dashboard.", nameof(determination));
        }

        var findings = determination.Findings;
        var explanation = determination.Explain();
        var reasons = new List<CaseReason>();
        if (findings.Method(1) == TestOutcome.Met)
        {
            foreach (var group in findings.GroupsMeetingCriteria)
            {
                var priorities = findings.Priorities(group);
                reasons.Add(new($"method1.{group.Code()}", 1, $"{group.Name()}: {string.Join("; ", priorities.Select(p => p.Name()))}") { Group = group, Priorities = priorities });
            }
        }

        for (var method = 2; method <= 4; method++)
        {
            if (findings.Method(method) == TestOutcome.Met)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"method{method}");
                var node = explanation.Root.All().FirstOrDefault(n => string.Equals(n.Id, id, StringComparison.Ordinal));
                reasons.Add(new(id, method, node?.Text ?? $"Method {method} is met."));
            }
        }

        return new(determination.Year, on, determination.Status, reasons)
        {
            HasPersistentNeed = determination.Ec52072 == TestOutcome.Met,
            Confidence = determination.Confidence,
            Explanation = explanation,
        };
    }

    /// <summary>The identification of a school that follows from a determination, with its requirements.</summary>
    /// <param name="determination">A determination of targeted, additional targeted or comprehensive support.</param>
    /// <param name="on">The day on which it was published or sent.</param>
    /// <exception cref="ArgumentException">The determination does not identify the school.</exception>
    public static CaseIdentification Of(EssaDetermination determination, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(determination);
        if (determination.Status <= EssaStatus.NoStatus)
        {
            throw new ArgumentException($"{determination} identifies nobody. Expected targeted, additional targeted or comprehensive support.", nameof(determination));
        }

        var explanation = determination.Explain();
        return new(determination.Year, on, AssistanceStatus.NotDetermined, SchoolReasons(determination, explanation))
        {
            SchoolStatus = determination.Status,
            Requirements = determination.Requirements,
            Confidence = determination.Confidence,
            Explanation = explanation,
        };
    }

    private static List<CaseReason> SchoolReasons(EssaDetermination determination, Explanation explanation)
    {
        var tests = determination.Tests;
        var reasons = new List<CaseReason>();
        if (determination.Status == EssaStatus.CsiLowGraduation && tests.LowGraduation == TestOutcome.Met && determination.PooledGraduation is { } pooled)
        {
            reasons.Add(new("low-graduation", 0, $"{Node("low-graduation").Text.TrimEnd('.')}: {pooled.Percent()} percent, {Node("low-graduation").Threshold}."));
        }

        if (determination.Status == EssaStatus.CsiLowPerforming && tests.LowPerforming == TestOutcome.Met)
        {
            reasons.Add(new("low-performing", 0, $"{Node("low-performing").Text} {Years(Node("low-performing"))}") { Group = StudentGroup.AllStudents });
        }

        foreach (var group in determination.Groups)
        {
            reasons.Add(new($"group.{group.Code()}", 0, $"{group.Name()}: {Years(Node($"group.{group.Code()}"))}") { Group = group });
        }

        // A status can stay without a test of its own that was met: the rule that kept it is the reason.
        if (reasons.Count == 0)
        {
            var kept = explanation.Root.All().First(n => n.Id.StartsWith("transition.", StringComparison.Ordinal) && n.Outcome == ExplanationOutcome.Passed);
            reasons.Add(new(kept.Id, 0, kept.Text));
        }

        return reasons;

        ExplanationNode Node(string id) => explanation.Root.All().First(n => string.Equals(n.Id, id, StringComparison.Ordinal));

        static string Years(ExplanationNode node) => string.Join(' ', node.Children.Select(c => c.Text));
    }
}

using System.Globalization;
using NodaTime;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>That an agency was found eligible for technical assistance, and why.</summary>
/// <param name="Year">The Dashboard.</param>
/// <param name="On">The day of the identification, from which the two years run.</param>
/// <param name="Status">The status given.</param>
/// <param name="Reasons">The reasons.</param>
public sealed record CaseIdentification(DashboardYear Year, LocalDate On, AssistanceStatus Status, IReadOnlyList<CaseReason> Reasons)
{
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
}

using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Grade spans of schools, and the suspension scale that goes with each.</summary>
public static class GradeSpans
{
    /// <summary>The run from a school's lowest to its highest grade; transitional kindergarten counts as kindergarten.</summary>
    /// <exception cref="InvalidOperationException">There is no grade.</exception>
    public static GradeSet Of(GradeSet grades)
    {
        var lowest = grades.Lowest == Grade.TransitionalKindergarten ? Grade.Kindergarten : grades.Lowest;
        return GradeSet.Span(lowest, grades.Highest > lowest ? grades.Highest : lowest);
    }

    /// <summary>The suspension scale of a school that serves the given grades; null where the book lists none and the rule refuses, or no listed span holds it.</summary>
    public static SuspensionType? SuspensionTypeOf(GradeSet grades, SuspensionRules rules, UnlistedGradeSpanRule unlisted)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var span = Of(grades);
        foreach (var type in rules.Types)
        {
            if (type.Spans.Contains(span) || span.IsSubsetOf(type.Within))
            {
                return type.Type;
            }
        }

        if (unlisted == UnlistedGradeSpanRule.Refuse)
        {
            return null;
        }

        return rules.Types
            .SelectMany(t => t.Spans.Append(t.Within).Select(s => (t.Type, Span: s)))
            .Where(t => span.IsSubsetOf(t.Span))
            .OrderBy(t => t.Span.Count)
            .Select(t => (SuspensionType?)t.Type)
            .FirstOrDefault();
    }
}

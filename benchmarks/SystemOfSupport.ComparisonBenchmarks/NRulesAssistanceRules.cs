using NRules.Fluent.Dsl;

namespace SystemOfSupport.ComparisonBenchmarks;

/// <summary>The criteria of 2024 as rules for NRules, one for each priority area.</summary>
public static class NRulesAssistanceRules
{
    /// <summary>Pupil achievement.</summary>
    public sealed class Achievement : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            AssistanceRow row = null!;
            When().Match(() => row, r => (r.Language == 1 && (r.Mathematics == 1 || r.Mathematics == 2)) || (r.Mathematics == 1 && r.Language == 2) || (r.IsEnglishLearner && r.Progress == 1));
            Then().Do(_ => Add(row, 8));
        }
    }

    /// <summary>Pupil engagement.</summary>
    public sealed class Engagement : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            AssistanceRow row = null!;
            When().Match(() => row, r => r.Graduation == 1 || r.Absenteeism == 1);
            Then().Do(_ => Add(row, 16));
        }
    }

    /// <summary>School climate.</summary>
    public sealed class Climate : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            AssistanceRow row = null!;
            When().Match(() => row, r => r.Suspension == 1);
            Then().Do(_ => Add(row, 32));
        }
    }

    /// <summary>Pupil outcomes.</summary>
    public sealed class Outcomes : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            AssistanceRow row = null!;
            When().Match(() => row, r => r.College == 1);
            Then().Do(_ => Add(row, 128));
        }
    }

    /// <summary>Adds an area to a row.</summary>
    public static void Add(AssistanceRow row, int area)
    {
        ArgumentNullException.ThrowIfNull(row);
        row.Areas |= area;
    }
}

namespace SystemOfSupport.Improvement;

/// <summary>A chart judged by a rule set.</summary>
/// <param name="RuleSet">Name of the rule set.</param>
/// <param name="Verdict">The verdict over all phases: a signal in any is a signal, and phases too short to judge do not count.</param>
/// <param name="Phases">The verdicts phase by phase.</param>
/// <param name="Signals">Every signal with its rule and points, in the order of their last points.</param>
/// <param name="Variation">What the signals that reach the latest observed point say.</param>
/// <param name="Assurance">The target against the limits of the latest point.</param>
public sealed record ChartReading(string RuleSet, ChartVerdict Verdict, IReadOnlyList<PhaseReading> Phases, IReadOnlyList<Signal> Signals, Variation Variation, Assurance Assurance);

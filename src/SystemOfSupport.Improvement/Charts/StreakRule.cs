using System.Globalization;

namespace SystemOfSupport.Improvement;

/// <summary>Nelson's rules about many points in a row without regard to side: hugging the centre, avoiding it, alternating.</summary>
public sealed class StreakRule : ChartRule
{
    private readonly SignalRule _rule;
    private readonly int _length;

    /// <summary>Makes a rule.</summary>
    /// <param name="rule"><see cref="SignalRule.HuggingCenter"/>, <see cref="SignalRule.AvoidingCenter"/> or <see cref="SignalRule.Alternating"/>.</param>
    /// <param name="length">How many points in a row are a signal.</param>
    public StreakRule(SignalRule rule, int length)
    {
        if (rule is not (SignalRule.HuggingCenter or SignalRule.AvoidingCenter or SignalRule.Alternating))
        {
            throw new ArgumentOutOfRangeException(nameof(rule), rule, "Expected hugging, avoiding or alternating.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(length, 3);
        _rule = rule;
        _length = length;
    }

    /// <inheritdoc/>
    public override bool NeedsLimits => _rule != SignalRule.Alternating;

    /// <inheritdoc/>
    public override IEnumerable<Signal> Find(IReadOnlyList<ChartPoint> observed)
    {
        ArgumentNullException.ThrowIfNull(observed);
        var start = 0;
        for (var i = 0; i <= observed.Count; i++)
        {
            if (i < observed.Count && Continues(observed, start, i))
            {
                continue;
            }

            if (i - start >= _length)
            {
                yield return new(
                    _rule,
                    SignalSide.Neither,
                    Indexes(observed.Skip(start).Take(i - start)),
                    string.Create(CultureInfo.InvariantCulture, $"{i - start} points in a row {Words()}; {_length} or more are a signal"));
            }

            // The point before may begin the next alternation; in the other rules the point that failed belongs to no streak.
            start = _rule != SignalRule.Alternating ? i + 1 : i > start && i < observed.Count && observed[i].Value != observed[i - 1].Value ? i - 1 : i;
        }
    }

    private bool Continues(IReadOnlyList<ChartPoint> observed, int start, int i) => _rule switch
    {
        SignalRule.HuggingCenter => observed[i].Sigma is > 0 && observed[i].Beyond(1) == 0,
        SignalRule.AvoidingCenter => observed[i].Beyond(1) != 0,
        _ => i == start || (Step(observed, i) != 0 && (i == start + 1 || Step(observed, i) == -Step(observed, i - 1))),
    };

    private static int Step(IReadOnlyList<ChartPoint> observed, int i) => Math.Sign(observed[i].Value!.Value - observed[i - 1].Value!.Value);

    private string Words() => _rule switch
    {
        SignalRule.HuggingCenter => "within 1 sigma of the centre line",
        SignalRule.AvoidingCenter => "beyond 1 sigma on either side",
        _ => "alternating up and down",
    };
}

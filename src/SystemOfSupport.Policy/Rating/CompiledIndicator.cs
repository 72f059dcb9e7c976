using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>The rules of one indicator as tables: the scale of each context, and the overrides of each flag.</summary>
internal sealed class CompiledIndicator
{
    private readonly CompiledScale?[] _scales = new CompiledScale?[ScaleContext.Count];
    private readonly RuleBook _book;
    private IndicatorTexts? _texts;

    internal CompiledIndicator(RuleBook book, IndicatorRules rules)
    {
        _book = book;
        Rules = rules;
        NeverRated = book.NeverRated.Groups.Except(rules.RatedAllTheSame);
        Overrides = [.. book.Overrides.Where(o => o.Indicator == rules.Indicator)];
        var compiled = rules.Scales.Select(s => new CompiledScale(book, rules.Indicator, s)).ToList();
        foreach (var context in ScaleContext.All(rules.Indicator))
        {
            _scales[context.Index] = compiled.Find(s => context.Meets(s.Source.AppliesTo));
        }
    }

    internal IndicatorRules Rules { get; }

    internal StudentGroupSet NeverRated { get; }

    internal OverrideRule[] Overrides { get; }

    /// <summary>What explanations say, made when the first is asked for. Two threads that both make it make the same.</summary>
    internal IndicatorTexts Texts => _texts ??= new(_book, Rules);

    internal CompiledScale? ScaleOf(IndicatorResult result) => _scales[ScaleContext.Of(result).Index];
}

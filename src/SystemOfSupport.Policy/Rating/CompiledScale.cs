using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>A scale as small tables: the largest value of each band from the smallest values up, and 36 colours by level numbers.</summary>
internal sealed class CompiledScale
{
    private readonly byte[] _colors = new byte[36];
    private readonly RuleBook _book;
    private readonly Indicator _indicator;
    private ScaleTexts? _texts;

    internal CompiledScale(RuleBook book, Indicator indicator, Scale scale)
    {
        _book = book;
        _indicator = indicator;
        Source = scale;
        HigherIsBetter = indicator.Direction() == IndicatorDirection.HigherIsBetter;
        StatusMaxima = Maxima(scale.Status.Select(b => b.Maximum));
        ChangeMaxima = Maxima(scale.Change?.Select(b => b.Maximum) ?? []);
        foreach (var (status, row) in scale.Colors ?? new Dictionary<StatusLevel, IReadOnlyList<PerformanceLevel>>())
        {
            for (var i = 0; i < row.Count; i++)
            {
                _colors[((int)status * 6) + i + 1] = (byte)row[i];
            }
        }
    }

    internal Scale Source { get; }

    /// <summary>What explanations say, made when the first is asked for. Two threads that both make it make the same.</summary>
    internal ScaleTexts Texts => _texts ??= new(_book, _indicator, this);

    /// <summary>The largest value of each status band but the last, from the smallest values up.</summary>
    internal int[] StatusMaxima { get; }

    /// <summary>The largest value of each change band but the last, from the smallest values up; empty where the year has no change.</summary>
    internal int[] ChangeMaxima { get; }

    internal bool HigherIsBetter { get; }

    internal bool HasChange => ChangeMaxima.Length > 0;

    internal StatusLevel StatusOf(Tenths value) => (StatusLevel)LevelOf(StatusMaxima, value.Value);

    internal ChangeLevel ChangeOf(Tenths value) => (ChangeLevel)LevelOf(ChangeMaxima, value.Value);

    internal PerformanceLevel ColorOf(StatusLevel status, ChangeLevel change) => (PerformanceLevel)_colors[((int)status * 6) + (int)change];

    private static int[] Maxima(IEnumerable<Tenths?> maxima) => [.. maxima.Where(m => m is not null).Select(m => m!.Value.Value).Order()];

    private int LevelOf(int[] maxima, int value)
    {
        var band = 0;
        foreach (var maximum in maxima)
        {
            band += value > maximum ? 1 : 0;
        }

        return HigherIsBetter ? band + 1 : 5 - band;
    }
}

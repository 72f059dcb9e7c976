using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>What explanations say of the bands and the table of one scale: made once, for an explanation to take.</summary>
internal sealed class ScaleTexts
{
    private readonly string _book;
    private readonly IndicatorDirection _direction;
    private readonly CompiledScale _scale;
    private readonly LevelText[] _status = new LevelText[6];
    private readonly LevelText[] _change = new LevelText[6];

    // By the numbers of status and change level, first as the cell that gave the colour, then as one that did not.
    private readonly ExplanationNode?[] _table = new ExplanationNode?[72];

    internal ScaleTexts(RuleBook book, Indicator indicator, CompiledScale scale)
    {
        _book = book.Id;
        _scale = scale;
        _direction = indicator.Direction();
        var unit = indicator.Unit() == MeasureUnit.Percent ? "%" : " points";
        var changeUnit = indicator.Unit() == MeasureUnit.Percent ? " percentage points" : unit;
        _status[0] = new($"{unit} and has no level.", null);
        _change[0] = new($"{changeUnit} and has no level.", null);
        foreach (var band in scale.Source.Status)
        {
            _status[(int)band.Level] = new($"{unit}: {band.Level.Word(_direction)}.", Range(band.Minimum, band.Maximum, unit));
        }

        foreach (var band in scale.Source.Change ?? [])
        {
            _change[(int)band.Level] = new($"{changeUnit}: {band.Level.Word(_direction)}.", Range(band.Minimum, band.Maximum, changeUnit));
        }
    }

    internal LevelText Status(StatusLevel level) => _status[(int)level];

    internal LevelText Change(ChangeLevel level) => _change[(int)level];

    internal ExplanationNode Table(StatusLevel status, ChangeLevel change, bool gaveTheColor)
    {
        ref var node = ref _table[((int)status * 6) + (int)change + (gaveTheColor ? 0 : 36)];
        return node ??= new(
            "table",
            $"The five-by-five table gives {_scale.ColorOf(status, change).Name()} for {status.Word(_direction)} and {change.Word(_direction)}.",
            gaveTheColor ? ExplanationOutcome.Passed : ExplanationOutcome.NotReached)
        {
            Value = $"box {Box.Of(status, change)}",
            Book = _book,
            Citation = _scale.Source.ColorCitation,
        };
    }

    private static string Range(Tenths? minimum, Tenths? maximum, string unit) => (minimum, maximum) switch
    {
        (null, { } most) => $"{most}{unit} or less",
        ({ } least, null) => $"{least}{unit} or more",
        _ => $"{minimum} to {maximum}{unit}",
    };

    /// <summary>What follows a value of a level, and the range of the level.</summary>
    internal sealed record LevelText(string Ending, string? Range);
}

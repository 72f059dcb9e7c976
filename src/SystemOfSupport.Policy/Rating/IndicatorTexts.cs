using System.Globalization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>What explanations say of an indicator of one book whatever the result: made once, for an explanation to take.</summary>
internal sealed class IndicatorTexts
{
    private readonly string[] _small;

    internal IndicatorTexts(RuleBook book, IndicatorRules rules)
    {
        Book = book.Id;
        Year = book.Year.ToString();
        Name = rules.Indicator.Name();
        Direction = rules.Indicator.Direction();
        Reporting = new("reporting", SentenceOf(rules.Reporting), ExplanationOutcome.Information) { Book = Book, Citation = rules.Citation };
        var limit = rules.SmallPopulation?.Below.ToString(CultureInfo.InvariantCulture);
        NotSmall = $"The rule for fewer than {limit} students does not apply.";
        _small = [.. ChangeLevels.All.Order().Select(l => $"Fewer than {limit} students: the table is read with three change levels, so the change level is {l.Word(Direction)}.")];
    }

    internal string Book { get; }

    internal string Year { get; }

    internal string Name { get; }

    internal IndicatorDirection Direction { get; }

    internal ExplanationNode Reporting { get; }

    internal string NotSmall { get; }

    internal string Small(ChangeLevel level) => _small[(int)level];

    private static string SentenceOf(IndicatorReporting reporting) => reporting switch
    {
        IndicatorReporting.NotReported => "This Dashboard does not report the indicator.",
        IndicatorReporting.InformationOnly => "This Dashboard shows the indicator for information only.",
        IndicatorReporting.StatusOnly => "This Dashboard reports the indicator by status level only.",
        _ => "This Dashboard reports the indicator by status, change and colour.",
    };
}

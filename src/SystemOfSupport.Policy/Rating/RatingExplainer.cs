using System.Globalization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Tells the steps of one rating.</summary>
internal sealed class RatingExplainer
{
    private readonly Rater _rater;
    private readonly IndicatorResult _result;
    private readonly RatingWork _work;
    private readonly IndicatorDirection _direction;
    private readonly string _unit;

    private RatingExplainer(Rater rater, IndicatorResult result, RatingWork work)
    {
        _rater = rater;
        _result = result;
        _work = work;
        _direction = result.Indicator.Direction();
        _unit = result.Indicator.Unit() == MeasureUnit.Percent ? "%" : " points";
    }

    internal static Explanation Explain(Rater rater, IndicatorResult result, RatingWork work)
    {
        var explainer = new RatingExplainer(rater, result, work);
        var root = explainer.Root();
        return new Explanation(root.Text, root, [rater.Reference]);
    }

    private ExplanationNode Root()
    {
        var rules = _work.Indicator.Rules;
        var name = string.Join(", ", new[] { _result.SchoolName, _result.DistrictName }.Where(n => n.Length > 0));
        var subject = $"{rules.Indicator.Name()}, {_result.Group.Name()}, {name}{(name.Length > 0 ? " " : "")}({_result.Cds}), Dashboard {_result.Year}";
        var outcome = _work.Level != PerformanceLevel.None
            ? $"{_work.Level.Name()} (box {_work.Box})"
            : _work.Reason == RatingReason.StatusOnly || _work.Override?.Color is null && _work.Status != StatusLevel.None && _work.Reason.IsOverride()
                ? $"status {_work.Status.Word(_direction)}"
                : "no performance color";
        var children = new List<ExplanationNode>
        {
            new("reporting", Reporting(rules.Reporting), ExplanationOutcome.Information) { Book = _rater.Book.Id, Citation = rules.Citation },
        };
        if (_work.Scale is { } scale)
        {
            children.Add(Count("count.current", "students counted this year", _work.Current));
            if (rules.Reporting == IndicatorReporting.Color)
            {
                children.Add(_result.Flags.HasFlag(ResultFlags.PairShare)
                    ? new("count.prior", "The result is shared from elsewhere, so the prior year's students are not tested.", ExplanationOutcome.NotReached)
                    : Count("count.prior", "students counted the year before", _work.Prior));
            }

            children.Add(Level("status", "Status", _work.StatusValue, (int)_work.Status, _work.Status.Word(_direction), [.. scale.Source.Status.Select(b => ((int)b.Level, b.Minimum, b.Maximum))], scale.Source.StatusCitation));
            if (rules.Reporting == IndicatorReporting.Color)
            {
                children.Add(Level("change", "Change", _work.ChangeValue, (int)FullChange(scale), FullChange(scale).Word(_direction), [.. scale.Source.Change!.Select(b => ((int)b.Level, b.Minimum, b.Maximum))], scale.Source.ChangeCitation!));
                AddSmallPopulation(rules, children);
                AddTable(scale, children);
            }

            if (_work.Override is { } rule)
            {
                children.Add(new(rule.Id, rule.Text, ExplanationOutcome.Passed) { Book = _rater.Book.Id, Citation = rule.Citation });
            }
        }

        return new("rating", $"{subject}: {outcome}. {_work.Reason.Sentence()}", ExplanationOutcome.Information)
        {
            Value = _work.Reason.Code(),
            Cell = new(_result.Year, _result.Cds, _result.Group, _result.Indicator),
            Children = children,
        };
    }

    private static string Reporting(IndicatorReporting reporting) => reporting switch
    {
        IndicatorReporting.NotReported => "This Dashboard does not report the indicator.",
        IndicatorReporting.InformationOnly => "This Dashboard shows the indicator for information only.",
        IndicatorReporting.StatusOnly => "This Dashboard reports the indicator by status level only.",
        _ => "This Dashboard reports the indicator by status, change and colour.",
    };

    private ExplanationNode Count(string id, string what, int count)
    {
        var exception = _rater.Book.NSize.Exceptions.FirstOrDefault(e => e.RecordType == _result.RecordType && e.Groups.Contains(_result.Group));
        return new(id, $"{count.ToString(CultureInfo.InvariantCulture)} {what}.", count >= _work.ColorMinimum ? ExplanationOutcome.Passed : ExplanationOutcome.Failed)
        {
            Threshold = $"{_work.ColorMinimum} for a colour, {_rater.Book.NSize.StatusMinimum} for a level",
            Book = _rater.Book.Id,
            Citation = exception?.Citation ?? _rater.Book.NSize.Citation,
        };
    }

    private ChangeLevel FullChange(CompiledScale scale) =>
        _work.Change == ChangeLevel.None || _work.ChangeValue is not { } value ? ChangeLevel.None : scale.ChangeOf(value);

    private ExplanationNode Level(string id, string name, Tenths? value, int level, string word, IReadOnlyList<(int Level, Tenths? Minimum, Tenths? Maximum)> bands, Citation citation)
    {
        if (value is not { } known)
        {
            return new(id, $"{name} is blank.", ExplanationOutcome.Unknown);
        }

        var signed = string.Equals(id, "change", StringComparison.Ordinal) && known.Value > 0 ? $"+{known}" : known.ToString();
        if (level == 0)
        {
            return new(id, $"{name} is {signed}{_unit} and has no level.", ExplanationOutcome.NotReached) { Value = known.ToString() };
        }

        var band = bands.First(b => b.Level == level);
        return new(id, $"{name} is {signed}{_unit}: {word}.", ExplanationOutcome.Information)
        {
            Value = known.ToString(),
            Threshold = Range(band.Minimum, band.Maximum),
            Book = _rater.Book.Id,
            Citation = citation,
        };
    }

    private string Range(Tenths? minimum, Tenths? maximum) => (minimum, maximum) switch
    {
        (null, { } most) => $"{most}{_unit} or less",
        ({ } least, null) => $"{least}{_unit} or more",
        _ => $"{minimum} to {maximum}{_unit}",
    };

    private void AddSmallPopulation(IndicatorRules rules, List<ExplanationNode> children)
    {
        if (rules.SmallPopulation is not { } small)
        {
            return;
        }

        var limit = small.Below.ToString(CultureInfo.InvariantCulture);
        children.Add(new(
            "smallPopulation",
            _work.IsSmallPopulation
                ? $"Fewer than {limit} students: the table is read with three change levels, so the change level is {_work.TableChange.Word(_direction)}."
                : $"The rule for fewer than {limit} students does not apply.",
            _work.IsSmallPopulation ? ExplanationOutcome.Passed : ExplanationOutcome.Failed)
        {
            Value = _result.CurrentDenominator?.ToString(CultureInfo.InvariantCulture) ?? "blank",
            Book = _rater.Book.Id,
            Citation = small.Citation,
        });
    }

    private void AddTable(CompiledScale scale, List<ExplanationNode> children)
    {
        if (_work.Status == StatusLevel.None || _work.TableChange == ChangeLevel.None)
        {
            children.Add(new("table", "The five-by-five table is not read.", ExplanationOutcome.NotReached));
            return;
        }

        var color = scale.ColorOf(_work.Status, _work.TableChange);
        children.Add(new(
            "table",
            $"The five-by-five table gives {color.Name()} for {_work.Status.Word(_direction)} and {_work.TableChange.Word(_direction)}.",
            _work.Reason == RatingReason.Colored ? ExplanationOutcome.Passed : ExplanationOutcome.NotReached)
        {
            Value = $"box {Box.Of(_work.Status, _work.TableChange)}",
            Book = _rater.Book.Id,
            Citation = scale.Source.ColorCitation,
        });
    }
}

using System.Globalization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Tells the steps of one rating. What does not depend on the result was made before.</summary>
internal static class RatingExplainer
{
    private static readonly ExplanationNode SharedResult = new("count.prior", "The result is shared from elsewhere, so the prior year's students are not tested.", ExplanationOutcome.NotReached);
    private static readonly ExplanationNode NoStatus = new("status", "Status is blank.", ExplanationOutcome.Unknown);
    private static readonly ExplanationNode NoChange = new("change", "Change is blank.", ExplanationOutcome.Unknown);
    private static readonly ExplanationNode NoTable = new("table", "The five-by-five table is not read.", ExplanationOutcome.NotReached);
    private static readonly string[] Outcomes = [.. from level in PerformanceLevels.All.Order() from box in Enumerable.Range(0, 26) select $"{level.Name()} (box {Box.FromNumber(box * 10)})"];

    internal static Explanation Explain(Rater rater, IndicatorResult result, in RatingWork work)
    {
        var texts = work.Indicator.Texts;
        var text = Sentence(result, work, texts);
        var root = new ExplanationNode("rating", text, ExplanationOutcome.Information)
        {
            Value = work.Reason.Code(),
            Cell = new(result.Year, result.Cds, result.Group, result.Indicator),
            Children = Steps(result, work, texts),
        };
        return new(text, root, rater.References);
    }

    private static string Sentence(IndicatorResult result, in RatingWork work, IndicatorTexts texts)
    {
        var comma = result.SchoolName.Length > 0 && result.DistrictName.Length > 0 ? ", " : "";
        var space = result.SchoolName.Length > 0 || result.DistrictName.Length > 0 ? " " : "";
        var outcome = work.Level != PerformanceLevel.None ? Outcomes[((int)work.Level * 26) + (work.Box.Number / 10)]
            : work.Reason == RatingReason.StatusOnly || (work.Override?.Color is null && work.Status != StatusLevel.None && work.Reason.IsOverride()) ? $"status {work.Status.Word(texts.Direction)}"
            : "no performance color";
        return string.Create(
            CultureInfo.InvariantCulture,
            stackalloc char[256],
            $"{texts.Name}, {result.Group.Name()}, {result.SchoolName}{comma}{result.DistrictName}{space}({result.Cds}), Dashboard {texts.Year}: {outcome}. {work.Reason.Sentence()}");
    }

    private static ExplanationNode[] Steps(IndicatorResult result, in RatingWork work, IndicatorTexts texts)
    {
        if (work.Scale is not { } scale)
        {
            return [texts.Reporting];
        }

        var rules = work.Indicator.Rules;
        var color = rules.Reporting == IndicatorReporting.Color;
        var nodes = new ExplanationNode[3 + (color ? 3 : 0) + (color && rules.SmallPopulation is not null ? 1 : 0) + (work.Override is null ? 0 : 1)];
        var next = 0;
        nodes[next++] = texts.Reporting;
        nodes[next++] = Count("count.current", " students counted this year.", work.Current, work, texts);
        if (color)
        {
            nodes[next++] = result.Flags.HasFlag(ResultFlags.PairShare) ? SharedResult : Count("count.prior", " students counted the year before.", work.Prior, work, texts);
        }

        nodes[next++] = Status(work, scale, texts);
        if (color)
        {
            nodes[next++] = Change(work, scale, texts);
            if (rules.SmallPopulation is { } small)
            {
                nodes[next++] = SmallPopulation(result, work, small, texts);
            }

            nodes[next++] = work.Status == StatusLevel.None || work.TableChange == ChangeLevel.None ? NoTable : scale.Texts.Table(work.Status, work.TableChange, work.Reason == RatingReason.Colored);
        }

        if (work.Override is { } rule)
        {
            nodes[next] = new(rule.Id, rule.Text, ExplanationOutcome.Passed) { Book = texts.Book, Citation = rule.Citation };
        }

        return nodes;
    }

    private static ExplanationNode Count(string id, string what, int count, in RatingWork work, IndicatorTexts texts) =>
        new(id, string.Concat(count.ToString(CultureInfo.InvariantCulture), what), count >= work.NSize.ColorMinimum ? ExplanationOutcome.Passed : ExplanationOutcome.Failed)
        {
            Threshold = work.NSize.Threshold,
            Book = texts.Book,
            Citation = work.NSize.Citation,
        };

    private static ExplanationNode Status(in RatingWork work, CompiledScale scale, IndicatorTexts texts) =>
        work.StatusValue is { } value ? Level("status", "Status is ", value, scale.Texts.Status(work.Status), scale.Source.StatusCitation, texts) : NoStatus;

    // The level of the change itself, before a small population collapses it.
    private static ExplanationNode Change(in RatingWork work, CompiledScale scale, IndicatorTexts texts)
    {
        if (work.ChangeValue is not { } value)
        {
            return NoChange;
        }

        var level = work.Change == ChangeLevel.None ? ChangeLevel.None : scale.ChangeOf(value);
        return Level("change", value.Value > 0 ? "Change is +" : "Change is ", value, scale.Texts.Change(level), scale.Source.ChangeCitation!, texts);
    }

    private static ExplanationNode Level(string id, string start, Tenths value, ScaleTexts.LevelText level, Citation citation, IndicatorTexts texts)
    {
        var number = value.ToString();
        var text = string.Concat(start, number, level.Ending);
        return level.Range is null
            ? new(id, text, ExplanationOutcome.NotReached) { Value = number }
            : new(id, text, ExplanationOutcome.Information) { Value = number, Threshold = level.Range, Book = texts.Book, Citation = citation };
    }

    private static ExplanationNode SmallPopulation(IndicatorResult result, in RatingWork work, SmallPopulationRule rule, IndicatorTexts texts) =>
        new("smallPopulation", work.IsSmallPopulation ? texts.Small(work.TableChange) : texts.NotSmall, work.IsSmallPopulation ? ExplanationOutcome.Passed : ExplanationOutcome.Failed)
        {
            Value = result.CurrentDenominator?.ToString(CultureInfo.InvariantCulture) ?? "blank",
            Book = texts.Book,
            Citation = rule.Citation,
        };
}

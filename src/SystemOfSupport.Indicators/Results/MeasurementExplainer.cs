using System.Globalization;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Tells how a result was counted: students, participation, parts, rules of the book, and decisions on open points. Counts of fewer than the book's minimum are not told.</summary>
internal sealed class MeasurementExplainer(RuleBook book)
{
    internal Explanation Explain(MeasuredResult measured)
    {
        var result = measured.Result;
        var name = string.Join(", ", new[] { result.SchoolName, result.DistrictName }.Where(n => n.Length > 0));
        var root = new ExplanationNode(
            "measured",
            $"{result.Indicator.Name()}, {result.Group.Name()}, {name}{(name.Length > 0 ? " " : "")}({result.Cds}): counted from student records of {measured.Basis.Year}",
            ExplanationOutcome.Information)
        {
            Children =
            [
                Counts("count.current", "this year", result.CurrentNumerator, result.CurrentDenominator, result.CurrentStatus),
                Counts("count.prior", "the year before", result.PriorNumerator, result.PriorDenominator, result.PriorStatus),
                .. Participation(measured),
                .. Parts(measured),
                new("rules", "Rules of the book", ExplanationOutcome.Information)
                {
                    Children = [.. measured.Rules.Select(r => new ExplanationNode(r.Place, r.Text, ExplanationOutcome.Information) { Book = book.Id, Citation = r.Citation })],
                },
                new("choices", "Points that the record leaves open, as they were decided", ExplanationOutcome.Information)
                {
                    Children = [.. measured.Choices.Select(Choice)],
                },
            ],
        };
        return new(root.Text, root, [BookReference.Of(book)]);
    }

    private ExplanationNode Counts(string id, string when, int? numerator, int? denominator, Tenths? status)
    {
        var text = denominator switch
        {
            null or 0 => $"Students counted {when}: none",
            { } few when few < book.NSize.StatusMinimum => string.Create(CultureInfo.InvariantCulture, $"Students counted {when}: fewer than {book.NSize.StatusMinimum}, so nothing is shown"),
            { } all => string.Create(CultureInfo.InvariantCulture, $"Students counted {when}: {(numerator is { } n ? $"{n} of " : "")}{all}; status {(status is { } s ? s.ToString() : "none")}"),
        };
        return new(id, text, ExplanationOutcome.Information);
    }

    private IEnumerable<ExplanationNode> Participation(MeasuredResult measured)
    {
        if (measured.Participation is { } counts && counts.Enrolled >= book.NSize.StatusMinimum)
        {
            var effect = (measured.LowestScoreRecords, measured.Adjustment) switch
            {
                ( > 0 and var records, _) => string.Create(CultureInfo.InvariantCulture, $"; {records} records of the lowest score join the denominator"),
                (_, < 0m and var points) => string.Create(CultureInfo.InvariantCulture, $"; {points} points"),
                _ => "",
            };
            yield return new(
                "participation",
                string.Create(CultureInfo.InvariantCulture, $"Participation: {counts.Tested} of {counts.Enrolled}, {counts.Percent} percent{effect}"),
                ExplanationOutcome.Information);
        }
    }

    private static IEnumerable<ExplanationNode> Parts(MeasuredResult measured)
    {
        if (measured.Parts is { } parts)
        {
            yield return new("parts", "Parts of the count", ExplanationOutcome.Information)
            {
                Children =
                [
                    .. parts.Where(p => p.Value != 0).Select(p => new ExplanationNode($"parts.{p.Key}", string.Create(CultureInfo.InvariantCulture, $"{p.Key}: {p.Value}"), ExplanationOutcome.Information)),
                ],
            };
        }
    }

    private static ExplanationNode Choice(AppliedChoice choice)
    {
        var text = OpenPoints.All.FirstOrDefault(p => string.Equals(p.Name, choice.Point, StringComparison.Ordinal))?.Text ?? choice.Point;
        return new($"choices.{choice.Point}", $"{text}: {choice.Choice}", ExplanationOutcome.Information)
        {
            Citation = new() { Sources = [], Confidence = choice.Confidence, Note = "decided by the caller" },
        };
    }
}

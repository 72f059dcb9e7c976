using System.Globalization;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>Tells why a determination is what it is.</summary>
internal sealed class AssistanceExplainer
{
    private readonly AssistanceEvaluator _evaluator;
    private readonly AssistanceRules _rules;
    private readonly AssistanceFindings _findings;
    private readonly AssistanceConclusion _conclusion;

    private AssistanceExplainer(AssistanceEvaluator evaluator, AssistanceFindings findings, AssistanceConclusion conclusion)
    {
        _evaluator = evaluator;
        _rules = evaluator.Book.Assistance;
        _findings = findings;
        _conclusion = conclusion;
    }

    internal static Explanation Explain(AssistanceEvaluator evaluator, AssistanceFindings findings, AssistanceConclusion conclusion, string statusText)
    {
        var explainer = new AssistanceExplainer(evaluator, findings, conclusion);
        var title = $"{findings.Agency.Name} ({findings.Agency.Cds}), Dashboard {findings.Year}: {statusText}";
        var nodes = explainer._rules.Methods.OrderBy(m => m.Kind).Select(explainer.Method).ToList();
        nodes.Add(findings.Agency.Kind == AgencyKind.Charter ? explainer.Charter(statusText) : explainer.Status(statusText));
        nodes.AddRange(explainer.SeveralYears());
        nodes.AddRange(conclusion.Assumptions.Select(a => new ExplanationNode($"assumption.{a.Id}", a.Text, ExplanationOutcome.Unknown)));
        return new(title, new("assistance", explainer.Summary(statusText), ExplanationOutcome.Information) { Children = nodes }, [evaluator.Reference]);
    }

    private string Summary(string statusText)
    {
        var groups = _findings.TotalStudentGroups switch
        {
            0 => "no student group meets two or more priority areas",
            1 => $"one student group ({_findings.GroupsMeetingCriteria.First().Name()}) meets two or more priority areas",
            var count => $"{count.ToString(CultureInfo.InvariantCulture)} student groups meet two or more priority areas",
        };
        return $"{statusText}: {groups}.";
    }

    private ExplanationNode Method(AssistanceMethodRule rule)
    {
        var outcome = _findings.Method((int)rule.Kind);
        IReadOnlyList<ExplanationNode> parts = outcome == TestOutcome.NotInForce ? [] : rule.Kind switch
        {
            // Groups that meet most areas first: they are the reason.
            AssistanceMethodKind.StateIndicators => [.. _rules.Groups.OrderByDescending(g => _findings.Priorities(g).Count).Select(Group).OfType<ExplanationNode>()],
            AssistanceMethodKind.DataCertification => [],
            _ => LocalIndicatorNodes(rule),
        };
        return new($"method{(int)rule.Kind}", $"Method {((int)rule.Kind).ToString(CultureInfo.InvariantCulture)}. {rule.Text}", Outcome(outcome))
        {
            Value = rule.Kind == AssistanceMethodKind.StateIndicators ? _findings.TotalStudentGroups.ToString(CultureInfo.InvariantCulture) : null,
            Threshold = rule.Kind == AssistanceMethodKind.StateIndicators ? "1 student group" : null,
            Book = _evaluator.Book.Id,
            Citation = rule.Citation,
            Children = parts,
        };
    }

    private ExplanationNode? Group(StudentGroup group)
    {
        var met = _findings.Priorities(group);
        if (_findings.Results is null)
        {
            return met.IsEmpty ? null : new($"group.{group.Code()}", $"{group.Name()} has the letter {_findings.Letter(group)} in the list.", ExplanationOutcome.Passed) { Value = $"priorities {met}" };
        }

        var needed = _rules.Methods.First(m => m.Kind == AssistanceMethodKind.StateIndicators).MinimumPriorities;
        var areas = _evaluator.Areas.Select(a => Area(group, a.Priority, a.AnyOf, met.Contains(a.Priority))).ToList();
        if (areas.TrueForAll(a => a.Outcome == ExplanationOutcome.NotReached))
        {
            return new($"group.{group.Code()}", $"{group.Name()} has no results that count.", ExplanationOutcome.NotReached);
        }

        return new($"group.{group.Code()}", $"{group.Name()} meets {Words(met)}.", met.Count >= needed ? ExplanationOutcome.Passed : ExplanationOutcome.Failed)
        {
            Value = $"{met.Count.ToString(CultureInfo.InvariantCulture)}{(met.Count >= needed ? $", letter {_findings.Letter(group)}" : "")}",
            Threshold = needed.ToString(CultureInfo.InvariantCulture),
            Book = _evaluator.Book.Id,
            Citation = _rules.GroupsCitation,
            Children = areas,
        };
    }

    private static string Words(StatePrioritySet met) => met.Count switch
    {
        0 => "no priority area",
        1 => $"priority area {met}",
        _ => $"priority areas {string.Join(" and ", met.Select(p => p.Code()))}",
    };

    private ExplanationNode Area(StudentGroup group, StatePriority priority, CompiledCriterion[] criteria, bool met)
    {
        var nodes = new List<ExplanationNode>();
        var settled = false;
        var anyResult = false;
        foreach (var criterion in criteria.Where(c => c.Groups.Contains(group)))
        {
            var node = Criterion(group, criterion, settled);
            anyResult |= criterion.Conditions.Any(c => _findings.Results![group, c.Indicator].HasResult);
            settled |= node.Outcome == ExplanationOutcome.Passed;
            nodes.Add(node);
        }

        return new($"priority.{priority.Code()}", $"Priority {priority.Code()}, {priority.Name()}.", met ? ExplanationOutcome.Passed : anyResult ? ExplanationOutcome.Failed : ExplanationOutcome.NotReached)
        {
            Children = anyResult ? nodes : [],
        };
    }

    private ExplanationNode Criterion(StudentGroup group, CompiledCriterion criterion, bool settled)
    {
        var conditions = new List<ExplanationNode>();
        var failed = false;
        foreach (var condition in criterion.Conditions)
        {
            var node = Condition(group, condition, settled || failed);
            failed |= node.Outcome == ExplanationOutcome.Failed;
            conditions.Add(node);
        }

        return new(criterion.Source.Id, criterion.Source.Text, settled ? ExplanationOutcome.NotReached : failed ? ExplanationOutcome.Failed : ExplanationOutcome.Passed)
        {
            Book = _evaluator.Book.Id,
            Citation = criterion.Source.Citation,
            Children = conditions,
        };
    }

    private ExplanationNode Condition(StudentGroup group, CompiledCondition condition, bool skipped)
    {
        var cell = _findings.Results![group, condition.Indicator];
        return new($"condition.{condition.Indicator.Code()}", Describe(condition, cell), skipped ? ExplanationOutcome.NotReached : condition.IsMet(cell) ? ExplanationOutcome.Passed : ExplanationOutcome.Failed)
        {
            Value = Found(condition, cell),
            Threshold = condition.Describe(),
            Cell = new(_findings.Year, _findings.Agency.Cds, group, condition.Indicator),
        };
    }

    private static string Describe(CompiledCondition condition, in IndicatorCell cell)
    {
        var name = condition.Indicator.Name();
        if (!cell.HasResult)
        {
            return $"{name}: the Dashboard has no result.";
        }

        var unit = condition.Indicator.Unit() == MeasureUnit.Percent ? "%" : " points";
        var numbers = (cell.StatusValue, cell.ChangeValue) switch
        {
            ({ } status, { } change) => $": {status}{unit}, change {(change.Value > 0 ? "+" : "")}{change}",
            ({ } status, null) => $": {status}{unit}",
            _ => "",
        };
        var reason = cell.Level == PerformanceLevel.None && cell.Reason is { } why && why != RatingReason.StatusOnly ? $" {why.Sentence()}"
            : cell.Reason is { } set && set.IsOverride() ? $" {set.Sentence()}"
            : condition.ByStatus && !cell.HasColorNSize ? " Too few students for the status to count."
            : "";
        return $"{name}{numbers}.{reason}";
    }

    private static string Found(CompiledCondition condition, in IndicatorCell cell) =>
        !cell.HasResult ? "no result" : condition.ByStatus ? cell.Status.Word(condition.Indicator.Direction()) : cell.Level.Name();

    private List<ExplanationNode> LocalIndicatorNodes(AssistanceMethodRule rule)
    {
        if (_findings.Results is not { } results)
        {
            return [];
        }

        if (results.LocalIndicators is not { } current)
        {
            return [new("local", "Local indicators were not given.", ExplanationOutcome.Unknown)];
        }

        var local = LocalNotMet.Of(results, rule);
        return
        [
            .. rule.LocalPriorities
                .Where(p => results.Agency.Kind == AgencyKind.CountyOffice || !LocalIndicators.ForCountyOfficesOnly.Contains(p))
                .Select(p => new ExplanationNode(
                    $"local.{p.Code()}",
                    $"Local indicator of priority {p.Code()}, {p.Name()}: {Rating(current, p)} in {current.Year}, {(results.PriorLocalIndicators is { } prior ? $"{Rating(prior, p)} in {prior.Year}" : "the year before not given")}.",
                    local.Sure.Contains(p) ? ExplanationOutcome.Passed : local.Possible.Contains(p) ? ExplanationOutcome.Unknown : ExplanationOutcome.Failed)
                {
                    Threshold = "Not Met in both years",
                }),
        ];
    }

    private static string Rating(LocalIndicatorReport report, StatePriority priority) => report[priority].Name();

    private ExplanationNode Status(string statusText)
    {
        var rule = _rules.Status;
        var text = _conclusion.Status == AssistanceStatus.NotDetermined
                ? _rules.Agencies.Contains(_findings.Agency.Kind)
                    ? "The status is not determined, because an input is missing."
                    : $"This year made no determinations for agencies of this kind ({_findings.Agency.Kind.Name()})."
            : _findings.MeetsCriteria ? $"A method is met: {statusText}."
            : rule.CarriedFrom is { } from && _conclusion.EarlierStatus is { } earlier
                ? earlier == rule.CarriedStatus
                    ? $"No method is met, and the status of {from} was {earlier.Name()}: assistance lasts at least two years, so {statusText}."
                    : $"No method is met, and the status of {from} was {earlier.Name()}: {statusText}."
            : $"No method is met: {statusText}.";
        return new("status", text, ExplanationOutcome.Information) { Book = _evaluator.Book.Id, Citation = rule.Citation };
    }

    private ExplanationNode Charter(string statusText)
    {
        if (_rules.Charters is not { } rule || _conclusion.Charter == TestOutcome.NotInForce)
        {
            return Status(statusText);
        }

        var years = string.Join(" and ", rule.Window);
        return new("charter", $"The charter school meets the criteria in {years}: {statusText}.", Outcome(_conclusion.Charter))
        {
            Book = _evaluator.Book.Id,
            Citation = rule.Citation,
            Children =
            [
                .. rule.Window.Select(Year),
                new("charter.sameGroup", _evaluator.Options.CharterSameGroup ?? rule.SameGroup ? "The same student group must meet them in each year." : "Each year is tested by itself; the student groups may differ.", ExplanationOutcome.Information)
                {
                    Book = _evaluator.Book.Id,
                    Citation = rule.SameGroupCitation,
                },
            ],
        };
    }

    private IEnumerable<ExplanationNode> SeveralYears()
    {
        if (_rules.Ec52072 is { } persistent && _conclusion.Ec52072 != TestOutcome.NotInForce)
        {
            var three = persistent.MinimumGroups.ToString(CultureInfo.InvariantCulture);
            yield return new(
                "ec52072",
                _conclusion.FewerGroupsBranch
                    ? $"Education Code 52072: the agency has fewer than {three} student groups, and all of them meet the criteria in {persistent.MinimumYears.ToString(CultureInfo.InvariantCulture)} of the last {persistent.Window.Count.ToString(CultureInfo.InvariantCulture)} determination years."
                    : $"Education Code 52072: {three} or more student groups each meet the criteria in {persistent.MinimumYears.ToString(CultureInfo.InvariantCulture)} of the last {persistent.Window.Count.ToString(CultureInfo.InvariantCulture)} determination years.",
                Outcome(_conclusion.Ec52072))
            {
                Book = _evaluator.Book.Id,
                Citation = _conclusion.FewerGroupsBranch ? persistent.FewerGroupsCitation : persistent.Citation,
                Children = [.. persistent.Window.Select(Year)],
            };
        }

        foreach (var (id, name, rule, outcome) in new[]
        {
            ("ec52071f", "Education Code 52071(f)", _rules.Ec52071F, _conclusion.Ec52071F),
            ("ec52064e5", "Education Code 52064(e)(5)", _rules.Ec52064E5, _conclusion.Ec52064E5),
        })
        {
            if (rule is not null && outcome != TestOutcome.NotInForce)
            {
                yield return new(id, $"{name}: the same student group meets the criteria in {string.Join(", ", rule.Window)}.", Outcome(outcome))
                {
                    Book = _evaluator.Book.Id,
                    Citation = rule.Citation,
                    Children = [.. rule.Window.Select(Year)],
                };
            }
        }
    }

    private ExplanationNode Year(DashboardYear year)
    {
        var groups = _conclusion.GroupsByYear[year];
        return new(
            $"year.{year}",
            groups is not { } known ? $"{year}: not given." : known.IsEmpty ? $"{year}: no student group met the criteria." : $"{year}: {string.Join(", ", known.Select(g => g.Name()))}.",
            groups is null ? ExplanationOutcome.Unknown : ExplanationOutcome.Information)
        {
            Value = groups?.ToString(),
        };
    }

    private static ExplanationOutcome Outcome(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Met => ExplanationOutcome.Passed,
        TestOutcome.NotMet => ExplanationOutcome.Failed,
        TestOutcome.Unknown => ExplanationOutcome.Unknown,
        _ => ExplanationOutcome.NotReached,
    };
}

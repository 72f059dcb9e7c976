using System.Globalization;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>Tells why a determination is what it is.</summary>
internal sealed class AssistanceExplainer
{
    private readonly AssistanceEvaluator _evaluator;
    private readonly AssistanceRules _rules;
    private readonly AssistanceTexts _texts;
    private readonly AssistanceFindings _findings;
    private readonly AssistanceConclusion _conclusion;

    // Several criteria look at one cell: its place and its words are made once for each group.
    private readonly CellReference?[] _cells = new CellReference?[AgencyResults.Indicators];
    private readonly string?[] _words = new string?[2 * AgencyResults.Indicators];

    private AssistanceExplainer(AssistanceEvaluator evaluator, AssistanceFindings findings, AssistanceConclusion conclusion)
    {
        _evaluator = evaluator;
        _rules = evaluator.Book.Assistance;
        _texts = evaluator.Texts;
        _findings = findings;
        _conclusion = conclusion;
    }

    internal static Explanation Explain(AssistanceEvaluator evaluator, AssistanceFindings findings, AssistanceConclusion conclusion, string statusText)
    {
        var explainer = new AssistanceExplainer(evaluator, findings, conclusion);
        var title = $"{findings.Agency.Name} ({findings.Agency.Cds}), Dashboard {findings.Year}: {statusText}";
        var nodes = new List<ExplanationNode>(8 + conclusion.Assumptions.Count);
        foreach (var method in explainer._texts.Methods)
        {
            nodes.Add(explainer.Method(method));
        }

        nodes.Add(findings.Agency.Kind == AgencyKind.Charter ? explainer.Charter(statusText) : explainer.Status(statusText));
        explainer.AddSeveralYears(nodes);
        foreach (var assumption in conclusion.Assumptions)
        {
            nodes.Add(new($"assumption.{assumption.Id}", assumption.Text, ExplanationOutcome.Unknown));
        }

        return new(title, new("assistance", explainer.Summary(statusText), ExplanationOutcome.Information) { Children = nodes }, evaluator.References);
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

    private ExplanationNode Method(AssistanceTexts.MethodText method)
    {
        var rule = method.Rule;
        var outcome = _findings.Method((int)rule.Kind);
        var byGroup = rule.Kind == AssistanceMethodKind.StateIndicators;
        return new(method.Id, method.Text, Outcome(outcome))
        {
            Value = byGroup ? _findings.TotalStudentGroups.ToString(CultureInfo.InvariantCulture) : null,
            Threshold = byGroup ? "1 student group" : null,
            Book = _evaluator.Book.Id,
            Citation = rule.Citation,
            Children = outcome == TestOutcome.NotInForce || rule.Kind == AssistanceMethodKind.DataCertification ? [] : byGroup ? Groups() : LocalIndicatorNodes(rule),
        };
    }

    // Groups that meet most areas first: they are the reason.
    private ExplanationNode[] Groups()
    {
        var nodes = new ExplanationNode[_texts.Groups.Length];
        var next = 0;
        for (var count = _evaluator.Areas.Length; count >= 0; count--)
        {
            foreach (var group in _texts.Groups)
            {
                if (_findings.Priorities(group) is var met && met.Count == count && Group(group, met) is { } node)
                {
                    nodes[next++] = node;
                }
            }
        }

        return next == nodes.Length ? nodes : nodes[..next];
    }

    private ExplanationNode? Group(StudentGroup group, StatePrioritySet met)
    {
        if (_findings.Results is not { } results)
        {
            return met.IsEmpty ? null : new(_texts.GroupId(group), $"{group.Name()} has the letter {_findings.Letter(group)} in the list.", ExplanationOutcome.Passed) { Value = $"priorities {met}" };
        }

        Array.Clear(_cells);
        Array.Clear(_words);
        var areas = new ExplanationNode[_evaluator.Areas.Length];
        var reached = false;
        for (var i = 0; i < areas.Length; i++)
        {
            areas[i] = Area(results, group, _evaluator.Areas[i], met);
            reached |= areas[i].Outcome != ExplanationOutcome.NotReached;
        }

        if (!reached)
        {
            return _texts.GroupWithoutResults(group);
        }

        var texts = _texts.AreasOf(met);
        return new(_texts.GroupId(group), string.Concat(_texts.GroupMeets(group), texts.Words), met.Count >= _texts.Needed ? ExplanationOutcome.Passed : ExplanationOutcome.Failed)
        {
            Value = texts.Value,
            Threshold = _texts.NeededText,
            Book = _evaluator.Book.Id,
            Citation = _rules.GroupsCitation,
            Children = areas,
        };
    }

    private ExplanationNode Area(AgencyResults results, StudentGroup group, CompiledPriorityArea area, StatePrioritySet met)
    {
        var applying = 0;
        var anyResult = false;
        foreach (var criterion in area.AnyOf)
        {
            if (criterion.Groups.Contains(group))
            {
                applying++;
                anyResult |= criterion.LooksAtAnyResult(results, group);
            }
        }

        if (!anyResult)
        {
            return area.NotReached;
        }

        var nodes = new ExplanationNode[applying];
        var next = 0;
        var settled = false;
        foreach (var criterion in area.AnyOf)
        {
            if (criterion.Groups.Contains(group))
            {
                nodes[next] = Criterion(results, group, criterion, settled);
                settled |= nodes[next++].Outcome == ExplanationOutcome.Passed;
            }
        }

        return new(area.Id, area.Text, met.Contains(area.Priority) ? ExplanationOutcome.Passed : ExplanationOutcome.Failed) { Children = nodes };
    }

    private ExplanationNode Criterion(AgencyResults results, StudentGroup group, CompiledCriterion criterion, bool settled)
    {
        var nodes = new ExplanationNode[criterion.Conditions.Length];
        var failed = false;
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = Condition(results, group, criterion.Conditions[i], settled || failed);
            failed |= nodes[i].Outcome == ExplanationOutcome.Failed;
        }

        return new(criterion.Source.Id, criterion.Source.Text, settled ? ExplanationOutcome.NotReached : failed ? ExplanationOutcome.Failed : ExplanationOutcome.Passed)
        {
            Book = _evaluator.Book.Id,
            Citation = criterion.Source.Citation,
            Children = nodes,
        };
    }

    private ExplanationNode Condition(AgencyResults results, StudentGroup group, CompiledCondition condition, bool skipped)
    {
        var cell = results[group, condition.Indicator];
        var place = (int)condition.Indicator;
        return new(
            condition.Id,
            cell.HasResult ? _words[place + (condition.ByStatus ? AgencyResults.Indicators : 0)] ??= Describe(condition, cell) : condition.NoResult,
            skipped ? ExplanationOutcome.NotReached : condition.IsMet(cell) ? ExplanationOutcome.Passed : ExplanationOutcome.Failed)
        {
            Value = !cell.HasResult ? "no result" : condition.ByStatus ? cell.Status.Word(condition.Indicator.Direction()) : cell.Level.Name(),
            Threshold = condition.Threshold,
            Cell = _cells[place] ??= new(_findings.Year, _findings.Agency.Cds, group, condition.Indicator),
        };
    }

    private static string Describe(CompiledCondition condition, in IndicatorCell cell)
    {
        var reason = cell.Reason is { } why && ((cell.Level == PerformanceLevel.None && why != RatingReason.StatusOnly) || why.IsOverride()) ? why.Sentence()
            : condition.ByStatus && !cell.HasColorNSize ? "Too few students for the status to count."
            : "";
        var space = reason.Length > 0 ? " " : "";
        if (cell.StatusValue is not { } status)
        {
            return string.Concat(string.Concat(condition.Name, ".", space), reason);
        }

        Span<char> buffer = stackalloc char[256];
        return cell.ChangeValue is { } change
            ? string.Create(CultureInfo.InvariantCulture, buffer, $"{condition.Name}: {status}{condition.Unit}, change {(change.Value > 0 ? "+" : "")}{change}.{space}{reason}")
            : string.Create(CultureInfo.InvariantCulture, buffer, $"{condition.Name}: {status}{condition.Unit}.{space}{reason}");
    }

    private ExplanationNode[] LocalIndicatorNodes(AssistanceMethodRule rule)
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
        var counting = results.Agency.Kind == AgencyKind.CountyOffice ? rule.LocalPriorities : rule.LocalPriorities.Except(LocalIndicators.ForCountyOfficesOnly);
        var nodes = new ExplanationNode[counting.Count];
        var next = 0;
        foreach (var priority in counting)
        {
            var before = results.PriorLocalIndicators is { } prior ? $"{Rating(prior, priority)} in {prior.Year}" : "the year before not given";
            nodes[next++] = new(
                $"local.{priority.Code()}",
                $"Local indicator of priority {priority.Code()}, {priority.Name()}: {Rating(current, priority)} in {current.Year}, {before}.",
                local.Sure.Contains(priority) ? ExplanationOutcome.Passed : local.Possible.Contains(priority) ? ExplanationOutcome.Unknown : ExplanationOutcome.Failed)
            {
                Threshold = "Not Met in both years",
            };
        }

        return nodes;
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

    private void AddSeveralYears(List<ExplanationNode> nodes)
    {
        if (_rules.Ec52072 is { } persistent && _conclusion.Ec52072 != TestOutcome.NotInForce)
        {
            var (text, citation) = _conclusion.FewerGroupsBranch ? (_texts.Ec52072FewerGroups, persistent.FewerGroupsCitation) : (_texts.Ec52072, persistent.Citation);
            nodes.Add(SeveralYears("ec52072", text, citation, persistent.Window, _conclusion.Ec52072));
        }

        if (_rules.Ec52071F is { } consecutive && _conclusion.Ec52071F != TestOutcome.NotInForce)
        {
            nodes.Add(SeveralYears("ec52071f", _texts.Ec52071F, consecutive.Citation, consecutive.Window, _conclusion.Ec52071F));
        }

        if (_rules.Ec52064E5 is { } goal && _conclusion.Ec52064E5 != TestOutcome.NotInForce)
        {
            nodes.Add(SeveralYears("ec52064e5", _texts.Ec52064E5, goal.Citation, goal.Window, _conclusion.Ec52064E5));
        }
    }

    private ExplanationNode SeveralYears(string id, string text, Citation citation, IReadOnlyList<DashboardYear> window, TestOutcome outcome) =>
        new(id, text, Outcome(outcome)) { Book = _evaluator.Book.Id, Citation = citation, Children = [.. window.Select(Year)] };

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

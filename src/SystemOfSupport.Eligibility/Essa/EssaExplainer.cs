using System.Globalization;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>Tells why a school has its status, and why not another.</summary>
internal sealed class EssaExplainer
{
    private readonly EssaEvaluator _evaluator;
    private readonly EssaDetermination _determination;
    private readonly EssaConclusion _conclusion;

    private EssaExplainer(EssaEvaluator evaluator, EssaDetermination determination, EssaConclusion conclusion)
    {
        _evaluator = evaluator;
        _determination = determination;
        _conclusion = conclusion;
    }

    private SchoolHistory History => _determination.History;

    internal static Explanation Explain(EssaEvaluator evaluator, EssaDetermination determination, EssaConclusion conclusion)
    {
        var explainer = new EssaExplainer(evaluator, determination, conclusion);
        var nodes = new List<ExplanationNode> { explainer.LowGraduation(), explainer.LowPerforming(), explainer.StudentGroups(), explainer.Status(), explainer.Exit() };
        nodes.AddRange(explainer.SmallAlternative());
        nodes.AddRange(explainer.Requirements());
        nodes.AddRange(conclusion.Assumptions.Select(a => new ExplanationNode($"assumption.{a.Id}", a.Text, ExplanationOutcome.Unknown)));
        BookReference[] books = [.. evaluator.Window.Where(y => y != determination.Year && conclusion.Findings.ContainsKey(y)).Select(y => evaluator.Criteria(y).Reference), evaluator.Reference];
        return new(
            $"{determination.School}, Dashboard {determination.Year}: {determination.StatusText}",
            new("essa", explainer.Summary(), ExplanationOutcome.Information) { Value = determination.StatusText, Children = nodes },
            books);
    }

    private string Summary() => _determination.Status switch
    {
        EssaStatus.CsiLowGraduation => $"{_determination.StatusText}: the graduation rate is low.",
        EssaStatus.CsiLowPerforming => $"{_determination.StatusText}: the indicators of all students fit a pattern of low performance.",
        EssaStatus.Atsi or EssaStatus.Tsi when !_determination.Groups.IsEmpty => $"{_determination.StatusText}: {string.Join(", ", _determination.Groups.Select(g => g.Name()))}.",
        EssaStatus.Atsi or EssaStatus.Tsi => $"{_determination.StatusText}: carried on.",
        EssaStatus.NotDetermined => "Not determined: an input is missing.",
        _ => $"{_determination.StatusText}: no test applies.",
    };

    private ExplanationNode LowGraduation()
    {
        var rule = _evaluator.Rules.LowGraduation;
        var minimum = _evaluator.Options.MinimumCohort ?? rule.MinimumCohort;
        var children = new List<ExplanationNode>();
        if (rule.RequiresColor && History.Results(_determination.Year) is { } results)
        {
            var colored = results[StudentGroup.AllStudents, Indicator.Graduation].Level != PerformanceLevel.None;
            children.Add(Cite("graduation.color", "The graduation rate of all students has a colour.", colored ? ExplanationOutcome.Passed : ExplanationOutcome.Failed, rule.MinimumCitation));
        }

        foreach (var year in rule.Cohorts)
        {
            var cohort = History.Graduation(year);
            var outcome = cohort is null ? ExplanationOutcome.Unknown : cohort.Value.Denominator < minimum ? ExplanationOutcome.Failed : ExplanationOutcome.Information;
            children.Add(Cite($"cohort.{year}", cohort is { } c ? $"{year}: {Number(c.Numerator)} graduates of {Number(c.Denominator)}." : $"{year}: not given.", outcome, minimum > 0 ? rule.MinimumCitation : null) with
            {
                Threshold = minimum > 0 ? $"{Number(minimum)} students" : null,
            });
        }

        return Cite("low-graduation", "The graduation rate of all students, all cohorts taken together, is low.", Outcome(_conclusion.Tests.LowGraduation), rule.Citation) with
        {
            Value = _conclusion.Pooled is { HasRate: true } pooled ? $"{pooled.Percent()} percent, {pooled}" : null,
            Threshold = $"below {rule.Below} percent",
            Children = children,
        };
    }

    private ExplanationNode LowPerforming() =>
        new("low-performing", "The indicators of all students fit a pattern of low performance.", Outcome(_conclusion.Tests.LowPerforming))
        {
            Children = _conclusion.Findings.TryGetValue(_determination.Year, out var findings) ? [Patterns(findings, StudentGroup.AllStudents, 1)] : [],
        };

    private ExplanationNode StudentGroups()
    {
        var rule = _evaluator.Rules.StudentGroups;
        var groups = _evaluator.Own.Groups.Select(Group).OfType<ExplanationNode>().ToList();
        return Cite("student-groups", $"A student group fits a pattern of low performance in {string.Join(" and ", rule.Window)}, with {Number(rule.MinimumIndicators)} or more indicators.", Outcome(_conclusion.Tests.StudentGroups), rule.Citation) with
        {
            Value = _conclusion.Tests.Groups.IsEmpty ? "none" : _conclusion.Tests.Groups.ToString(),
            Children = groups,
        };
    }

    private ExplanationNode? Group(StudentGroup group)
    {
        var rule = _evaluator.Rules.StudentGroups;
        var years = rule.Window.Select(y => GroupYear(y, group)).ToList();
        if (years.TrueForAll(y => y.Outcome is ExplanationOutcome.NotReached or ExplanationOutcome.Unknown))
        {
            return null;
        }

        return new($"group.{group.Code()}", group.Name(), _conclusion.Tests.Groups.Contains(group) ? ExplanationOutcome.Passed : years.Exists(y => y.Outcome == ExplanationOutcome.Unknown) && !years.Exists(y => y.Outcome is ExplanationOutcome.Failed or ExplanationOutcome.NotReached) ? ExplanationOutcome.Unknown : ExplanationOutcome.Failed)
        {
            Children = years,
        };
    }

    private ExplanationNode GroupYear(DashboardYear year, StudentGroup group) =>
        _conclusion.Findings.TryGetValue(year, out var findings) ? Patterns(findings, group, _evaluator.Rules.StudentGroups.MinimumIndicators)
        : History.GroupsMeeting(year) is { } given ? new($"year.{year}", given.Contains(group) ? $"{year}: fits a pattern, as given." : $"{year}: fits no pattern, as given.", given.Contains(group) ? ExplanationOutcome.Passed : ExplanationOutcome.Failed)
        : new($"year.{year}", $"{year}: not given.", ExplanationOutcome.Unknown);

    private static ExplanationNode Patterns(EssaFindings findings, StudentGroup group, int minimum)
    {
        var count = findings.Count(group);
        var book = findings.Compiled.Book.Id;
        if (count.Indicators == 0)
        {
            return new($"year.{findings.Year}", $"{findings.Year}: no indicator counts.", ExplanationOutcome.NotReached);
        }

        var children = findings.Compiled.Indicators.Select(r => IndicatorNode(findings, r, group)).OfType<ExplanationNode>().ToList();
        var settled = count.Indicators < minimum;
        foreach (var criterion in findings.Compiled.Rules.Criteria)
        {
            var fits = criterion.Fits(count.Indicators, count.Reds, count.Oranges);
            children.Add(new(criterion.Id, criterion.Text, settled ? ExplanationOutcome.NotReached : fits ? ExplanationOutcome.Passed : ExplanationOutcome.Failed)
            {
                Value = settled ? null : count.ToString(),
                Book = book,
                Citation = criterion.Citation,
            });
            settled |= fits;
        }

        return new($"year.{findings.Year}", $"{findings.Year}: {count}.", findings.Fitting(group, minimum) != 0 ? ExplanationOutcome.Passed : ExplanationOutcome.Failed)
        {
            Value = $"{Number(count.Indicators)} {(count.Indicators == 1 ? "indicator" : "indicators")}",
            Threshold = $"{Number(minimum)} or more, in a pattern",
            Children = children,
        };
    }

    private static ExplanationNode? IndicatorNode(EssaFindings findings, EssaIndicatorRule rule, StudentGroup group)
    {
        if (!CompiledEssaCriteria.Judge(rule, findings.Results, group).Counts)
        {
            return null;
        }

        var row = CompiledEssaCriteria.RowOf(rule, group)!.Value;
        var cell = findings.Results[row, rule.Indicator];
        var level = rule.Counting == EssaCounting.Color ? cell.Level.Name() : cell.Status.Word(rule.Indicator.Direction());
        return new($"indicator.{rule.Indicator.Code()}", $"{rule.Indicator.Name()}: {level}.", ExplanationOutcome.Information)
        {
            Cell = new(findings.Year, findings.Results.Agency.Cds, row, rule.Indicator),
            Book = findings.Compiled.Book.Id,
            Citation = rule.Citation,
        };
    }

    private ExplanationNode Status()
    {
        var transitions = _evaluator.Rules.Transitions;
        var nodes = transitions.Select((t, i) => Cite($"transition.{t.Id}", t.Text, i < _conclusion.Transitions.Count ? Outcome(_conclusion.Transitions[i]) : ExplanationOutcome.NotReached, t.Citation) with
        {
            Value = _evaluator.Label(t.To),
        });
        return new("status", $"Status: {_determination.StatusText}. The first of these rules that applies gives it.", ExplanationOutcome.Information)
        {
            Value = _evaluator.Rules.Previous is not { } previous ? null : _conclusion.Previous is { } status ? $"{status.Code()} in {previous}" : $"status of {previous} not given",
            Children = [.. nodes],
        };
    }

    private ExplanationNode Exit() => new("exit", _determination.Exit.Code(), ExplanationOutcome.Information);

    private IEnumerable<ExplanationNode> SmallAlternative()
    {
        if (_evaluator.Rules.SmallAlternativeSchool is { } rule && History.School.IsAlternativeSchool && _determination.Status == EssaStatus.CsiLowGraduation)
        {
            yield return Cite("small-alternative-school", "The alternative (DASS) school is small, which gives it some freedom and does not change the status.", Outcome(_conclusion.SmallAlternative), rule.Citation) with
            {
                Value = History.CensusDayEnrollment(_determination.Year.Results) is { } enrollment ? $"{Number(enrollment)} students on Census Day" : null,
                Threshold = $"fewer than {Number(rule.Below)}",
            };
        }
    }

    private IEnumerable<ExplanationNode> Requirements()
    {
        if (_determination.Requirements is { Count: > 0 } requirements)
        {
            yield return new("requirements", "What the status obliges to.", ExplanationOutcome.Information)
            {
                Children = [.. requirements.Select(r => Cite($"requirement.{r.Id}", r.Text, ExplanationOutcome.Information, r.Citation))],
            };
        }
    }

    private ExplanationNode Cite(string id, string text, ExplanationOutcome outcome, Citation? citation) =>
        new(id, text, outcome) { Book = citation is null ? null : _evaluator.Book.Id, Citation = citation };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static ExplanationOutcome Outcome(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Met => ExplanationOutcome.Passed,
        TestOutcome.NotMet => ExplanationOutcome.Failed,
        TestOutcome.Unknown => ExplanationOutcome.Unknown,
        _ => ExplanationOutcome.NotReached,
    };
}

using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>Runs the tests of one year on a school's history and lets the state machine give the status.</summary>
internal sealed class EssaConcluder
{
    private readonly EssaEvaluator _evaluator;
    private readonly EssaDeterminationRules _rules;
    private readonly SchoolHistory _history;
    private readonly EssaConclusion _conclusion = new();

    private EssaConcluder(EssaEvaluator evaluator, SchoolHistory history)
    {
        _evaluator = evaluator;
        _rules = evaluator.Rules;
        _history = history;
    }

    private DashboardYear Year => _evaluator.Book.Year;

    internal static EssaConclusion Conclude(EssaEvaluator evaluator, SchoolHistory history)
    {
        var concluder = new EssaConcluder(evaluator, history);
        concluder.Run();
        return concluder._conclusion;
    }

    private void Run()
    {
        foreach (var year in _rules.StudentGroups.Window)
        {
            if (_history.Results(year) is { } results)
            {
                _conclusion.Findings[year] = _evaluator.Criteria(year).Find(results);
            }
        }

        var groups = StudentGroups();
        _conclusion.Tests = new()
        {
            LowGraduation = LowGraduation(),
            LowPerforming = LowPerforming(),
            StudentGroups = groups.Outcome,
            Groups = groups.Groups,
            TitleI = _history.TitleI(Year.Results),
        };
        _conclusion.Previous = _rules.Previous is { } previous ? _history.Status(previous) : EssaStatus.NoStatus;
        if (_conclusion.Previous is null)
        {
            _conclusion.Assume($"earlier-status.{_rules.Previous}", $"The status of {_rules.Previous} was not given: nothing stays and nothing is left.");
        }

        _conclusion.Status = _evaluator.Transit(_conclusion.Tests, _conclusion.Previous, _conclusion);
        SmallAlternative();
    }

    private TestOutcome LowGraduation()
    {
        var rule = _rules.LowGraduation;
        var results = _history.Results(Year);
        var cell = results?[StudentGroup.AllStudents, Indicator.Graduation];
        if (cell is { } known && ((rule.RequiresColor && known.Level == PerformanceLevel.None) || (!known.HasResult && rule.Cohorts.All(y => _history.Graduation(y) is null))))
        {
            return TestOutcome.NotMet;
        }

        _conclusion.LeanOn(rule.Citation);
        var minimum = _evaluator.Options.MinimumCohort ?? rule.MinimumCohort;
        int numerator = 0, denominator = 0;
        SchoolYear? missing = null;
        foreach (var year in rule.Cohorts)
        {
            if (_history.Graduation(year) is not { } cohort)
            {
                missing ??= year;
            }
            else if (cohort.Denominator < minimum)
            {
                _conclusion.LeanOn(rule.MinimumCitation);
                return TestOutcome.NotMet;
            }
            else
            {
                numerator += cohort.Numerator;
                denominator += cohort.Denominator;
            }
        }

        if (missing is not null || (rule.RequiresColor && cell is null))
        {
            _conclusion.AssumeWhere(
                EssaTest.LowGraduation,
                missing is null ? $"results.{Year}" : $"graduation.{missing}",
                missing is null ? $"The ratings of {Year} were not given: the graduation rate counts as not low." : $"Graduates of {missing} were not given: the graduation rate counts as not low.");
            return TestOutcome.Unknown;
        }

        _conclusion.Pooled = new(numerator, denominator);
        return denominator > 0 && _conclusion.Pooled.Value.Percent() < rule.Below ? TestOutcome.Met : TestOutcome.NotMet;
    }

    private TestOutcome LowPerforming()
    {
        if (!_conclusion.Findings.TryGetValue(Year, out var findings))
        {
            _conclusion.AssumeWhere(EssaTest.LowPerforming, $"results.{Year}", $"The ratings of {Year} were not given: they count as fitting no pattern.");
            return TestOutcome.Unknown;
        }

        LeanOn(findings, StudentGroup.AllStudents, 1);
        return findings.Fitting(StudentGroup.AllStudents, 1) != 0 ? TestOutcome.Met : TestOutcome.NotMet;
    }

    private (TestOutcome Outcome, StudentGroupSet Groups) StudentGroups()
    {
        var rule = _rules.StudentGroups;
        _conclusion.LeanOn(rule.Citation);
        var sure = _evaluator.Own.Groups;
        var possible = sure;
        foreach (var year in rule.Window)
        {
            var groups = _conclusion.Findings.TryGetValue(year, out var findings) ? findings.GroupsMeeting(rule.MinimumIndicators) : _history.GroupsMeeting(year);
            _conclusion.GroupsByYear[year] = groups;
            possible = groups is { } known ? possible.Intersect(known) : possible;
            sure = sure.Intersect(groups ?? StudentGroupSet.Empty);
        }

        foreach (var group in sure)
        {
            foreach (var findings in _conclusion.Findings.Values)
            {
                LeanOn(findings, group, rule.MinimumIndicators);
            }
        }

        if (!sure.IsEmpty || possible.IsEmpty)
        {
            return (sure.IsEmpty ? TestOutcome.NotMet : TestOutcome.Met, sure);
        }

        foreach (var year in rule.Window.Where(y => _conclusion.GroupsByYear[y] is null))
        {
            _conclusion.AssumeWhere(EssaTest.StudentGroups, $"results.{year}", $"The ratings of {year} were not given: they count as fitting no pattern.");
        }

        return (TestOutcome.Unknown, StudentGroupSet.Empty);
    }

    private void LeanOn(EssaFindings findings, StudentGroup group, int minimumIndicators)
    {
        var fits = findings.Fitting(group, minimumIndicators);
        for (var i = 0; i < findings.Compiled.Rules.Criteria.Count; i++)
        {
            if (((fits >> i) & 1) != 0)
            {
                _conclusion.LeanOn(findings.Compiled.Rules.Criteria[i].Citation);
            }
        }

        foreach (var rule in findings.Compiled.Indicators)
        {
            if (CompiledEssaCriteria.Judge(rule, findings.Results, group).Counts)
            {
                _conclusion.LeanOn(rule.Citation);
            }
        }
    }

    private void SmallAlternative()
    {
        if (_rules.SmallAlternativeSchool is not { } rule)
        {
            return;
        }

        if (!_history.School.IsAlternativeSchool || _conclusion.Status != EssaStatus.CsiLowGraduation)
        {
            _conclusion.SmallAlternative = TestOutcome.NotMet;
            return;
        }

        _conclusion.LeanOn(rule.Citation);
        if (_history.CensusDayEnrollment(Year.Results) is { } enrollment)
        {
            _conclusion.SmallAlternative = enrollment < rule.Below ? TestOutcome.Met : TestOutcome.NotMet;
            return;
        }

        _conclusion.SmallAlternative = TestOutcome.Unknown;
        _conclusion.Assume($"enrollment.{Year.Results}", $"Enrollment on Census Day of {Year.Results} was not given: the school is not flagged as small.");
    }
}

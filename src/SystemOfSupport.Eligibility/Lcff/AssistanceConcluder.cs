using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>Draws status and the tests over several years from one year's findings and the history.</summary>
internal sealed class AssistanceConcluder
{
    private readonly AssistanceEvaluator _evaluator;
    private readonly AssistanceRules _rules;
    private readonly AssistanceFindings _findings;
    private readonly AssistanceHistory _history;
    private readonly AssistanceConclusion _conclusion = new();

    private AssistanceConcluder(AssistanceEvaluator evaluator, AssistanceFindings findings, AssistanceHistory history)
    {
        _evaluator = evaluator;
        _rules = evaluator.Book.Assistance;
        _findings = findings;
        _history = history;
    }

    private AgencyKind Kind => _findings.Agency.Kind;

    internal static AssistanceConclusion Conclude(AssistanceEvaluator evaluator, AssistanceFindings findings, AssistanceHistory history)
    {
        var concluder = new AssistanceConcluder(evaluator, findings, history);
        concluder.LeanOnFindings();
        if (!evaluator.Book.Assistance.Agencies.Contains(findings.Agency.Kind))
        {
            return concluder._conclusion;
        }

        concluder.Ec52072();
        concluder._conclusion.Ec52071F = concluder.Consecutive(concluder._rules.Ec52071F);
        concluder._conclusion.Ec52064E5 = concluder.Consecutive(concluder._rules.Ec52064E5);
        if (findings.Agency.Kind == AgencyKind.Charter)
        {
            concluder.CharterStatus(concluder._rules.Charters!);
        }
        else
        {
            concluder.Status();
        }

        return concluder._conclusion;
    }

    private void LeanOnFindings()
    {
        _conclusion.LeanOn(_rules.GroupsCitation.Confidence);
        foreach (var method in _rules.Methods.Where(m => _findings.Method((int)m.Kind) != TestOutcome.NotInForce))
        {
            _conclusion.LeanOn(method.Citation.Confidence);
        }

        if (_findings.Results is not { } results)
        {
            return;
        }

        foreach (var area in _evaluator.Areas)
        {
            foreach (var criterion in area.AnyOf)
            {
                foreach (var group in criterion.Groups)
                {
                    foreach (var condition in criterion.Conditions)
                    {
                        var cell = results[group, condition.Indicator];
                        if (cell.IsRated)
                        {
                            _conclusion.LeanOn(criterion.Source.Citation.Confidence);
                            _conclusion.LeanOn(cell.Confidence);
                        }
                    }
                }
            }
        }
    }

    private void Status()
    {
        var rule = _rules.Status;
        _conclusion.LeanOn(rule.Citation.Confidence);
        if (rule.CarriedFrom is { } from)
        {
            _conclusion.EarlierStatus = _history.Find(_findings.Agency.Cds, from)?.Status ?? (_history.Covers(from, Kind) ? AssistanceStatus.NotDetermined : null);
        }

        if (_findings.MeetsCriteria)
        {
            _conclusion.Status = rule.Eligible;
            return;
        }

        var unknown = LacksMethods;
        AssumeMethods();
        if (rule.CarriedFrom is { } year && _conclusion.EarlierStatus is null)
        {
            unknown = true;
            _conclusion.Assume($"earlier-status.{year}", $"The status of {year} was not given: no assistance is carried on from it.");
        }

        _conclusion.Status = unknown && _evaluator.Options.WhenInputMissing == MissingInput.LeaveUndetermined ? AssistanceStatus.NotDetermined
            : rule.CarriedStatus is { } carried && _conclusion.EarlierStatus == carried ? rule.Continuing!.Value
            : rule.Otherwise;
    }

    private bool LacksLocalIndicators => _findings.Method(2) == TestOutcome.Unknown || _findings.Method(3) == TestOutcome.Unknown;

    private bool LacksDataCertification => _findings.Method(4) == TestOutcome.Unknown;

    private bool LacksMethods => LacksLocalIndicators || LacksDataCertification;

    private void AssumeMethods()
    {
        if (LacksLocalIndicators)
        {
            _conclusion.Assume("local-indicators", "Local indicators of this year and the last were not both given: methods 2 and 3 count as not met.");
        }

        if (LacksDataCertification)
        {
            _conclusion.Assume("data-certification", "Data certification was not given: method 4 counts as not met.");
        }
    }

    private void CharterStatus(CharterRule rule)
    {
        _conclusion.LeanOn(rule.Citation.Confidence);
        var worst = TestOutcome.Met;
        StudentGroupSet? common = null;
        List<DashboardYear> unknown = [];
        foreach (var year in rule.Window)
        {
            var (outcome, groups) = CharterYear(year);
            _conclusion.GroupsByYear[year] = outcome == TestOutcome.Unknown ? null : groups;
            worst = worst == TestOutcome.NotMet || outcome == TestOutcome.Met ? worst : outcome;
            common = common?.Intersect(groups) ?? groups;
            if (outcome == TestOutcome.Unknown)
            {
                unknown.Add(year);
            }
        }

        // One year that is not met settles it, whatever the years that are not known.
        foreach (var year in unknown.Where(_ => worst == TestOutcome.Unknown))
        {
            AssumeCharterYear(year);
        }

        if (worst == TestOutcome.Met && common is { IsEmpty: true })
        {
            // The two readings of the statute differ for this school.
            _conclusion.LeanOn(rule.SameGroupCitation.Confidence);
            worst = _evaluator.Options.CharterSameGroup ?? rule.SameGroup ? TestOutcome.NotMet : TestOutcome.Met;
        }

        _conclusion.Charter = worst;
        _conclusion.Status = worst == TestOutcome.Met ? rule.Eligible
            : worst == TestOutcome.Unknown && _evaluator.Options.WhenInputMissing == MissingInput.LeaveUndetermined ? AssistanceStatus.NotDetermined
            : rule.Otherwise;
    }

    // A local indicator has no groups: a school that fails it fails it for every group.
    private (TestOutcome Outcome, StudentGroupSet Groups) CharterYear(DashboardYear year)
    {
        if (year == _findings.Year)
        {
            return _findings.MeetsCriteria ? (TestOutcome.Met, _findings.MeetsLocally ? _rules.Groups : _findings.GroupsMeetingCriteria)
                : (LacksMethods ? TestOutcome.Unknown : TestOutcome.NotMet, StudentGroupSet.Empty);
        }

        if (_history.Find(_findings.Agency.Cds, year) is { } entry)
        {
            var groups = entry.MeetsLocally ? _rules.Groups : entry.GroupsMeetingCriteria;
            return (groups.IsEmpty ? TestOutcome.NotMet : TestOutcome.Met, groups);
        }

        return (_history.Covers(year, AgencyKind.Charter) ? TestOutcome.NotMet : TestOutcome.Unknown, StudentGroupSet.Empty);
    }

    private void AssumeCharterYear(DashboardYear year)
    {
        if (year == _findings.Year)
        {
            AssumeMethods();
        }
        else
        {
            _conclusion.Assume($"earlier-years.{year}", $"The criteria of {year} were not given for charter schools: they count as not met.");
        }
    }

    private void Ec52072()
    {
        if (_rules.Ec52072 is not { } rule || !rule.Agencies.Contains(Kind))
        {
            return;
        }

        var sure = new int[AgencyResults.Groups];
        var possible = new int[AgencyResults.Groups];
        Count(rule.Window, sure, possible);
        _conclusion.LeanOn(rule.Citation.Confidence);
        var met = Meeting(sure, rule.MinimumYears);
        var mayMeet = Meeting(possible, rule.MinimumYears);
        if (met.Count >= rule.MinimumGroups)
        {
            _conclusion.Ec52072 = TestOutcome.Met;
        }
        else if (_findings.AgencyGroups is { IsEmpty: false } own && own.Count < rule.MinimumGroups && own.IsSubsetOf(mayMeet))
        {
            _conclusion.LeanOn(rule.FewerGroupsCitation.Confidence);
            _conclusion.FewerGroupsBranch = true;
            _conclusion.Ec52072 = own.IsSubsetOf(met) ? TestOutcome.Met : TestOutcome.Unknown;
        }
        else
        {
            var fewer = _findings.AgencyGroups is null && !met.IsEmpty;
            _conclusion.Ec52072 = mayMeet.Count >= rule.MinimumGroups || fewer ? TestOutcome.Unknown : TestOutcome.NotMet;
            if (fewer)
            {
                _conclusion.Assume("agency-groups", "The student groups of the agency were not given: it is taken to have three or more.");
            }
        }

        if (_conclusion.Ec52072 == TestOutcome.Unknown)
        {
            AssumeYears(rule.Window);
        }
    }

    private TestOutcome Consecutive(ConsecutiveYearsRule? rule)
    {
        if (rule is null || !rule.Agencies.Contains(Kind))
        {
            return TestOutcome.NotInForce;
        }

        var sure = new int[AgencyResults.Groups];
        var possible = new int[AgencyResults.Groups];
        Count(rule.Window, sure, possible);
        _conclusion.LeanOn(rule.Citation.Confidence);
        if (!Meeting(sure, rule.Window.Count).IsEmpty)
        {
            return TestOutcome.Met;
        }

        if (Meeting(possible, rule.Window.Count).IsEmpty)
        {
            return TestOutcome.NotMet;
        }

        AssumeYears(rule.Window);
        return TestOutcome.Unknown;
    }

    private void AssumeYears(IReadOnlyList<DashboardYear> window)
    {
        foreach (var year in window.Where(y => _conclusion.GroupsByYear[y] is null))
        {
            _conclusion.Assume($"earlier-years.{year}", $"The criteria of {year} were not given: they count as not met.");
        }
    }

    private void Count(IReadOnlyList<DashboardYear> window, int[] sure, int[] possible)
    {
        foreach (var year in window)
        {
            var groups = GroupsOf(year);
            _conclusion.GroupsByYear[year] = groups;
            foreach (var group in groups ?? GroupsTestedIn(year, _rules.Groups))
            {
                possible[(int)group]++;
                sure[(int)group] += groups is null ? 0 : 1;
            }
        }
    }

    /// <summary>Those of some groups that a year tested: one that it did not, such as long-term English learners before 2024, cannot have met its criteria.</summary>
    internal static StudentGroupSet GroupsTestedIn(DashboardYear year, StudentGroupSet groups) =>
        RuleBooks.Years.Contains(year) ? groups.Intersect(RuleBooks.For(year).Assistance.Groups) : groups;

    private StudentGroupSet? GroupsOf(DashboardYear year)
    {
        if (year == _findings.Year)
        {
            return _findings.GroupsMeetingCriteria;
        }

        if (_history.Find(_findings.Agency.Cds, year) is { } entry)
        {
            return entry.GroupsMeetingCriteria;
        }

        // A year that made no determinations for this kind of agency counts as a year in which nothing was met.
        return MadeDeterminations(year, Kind) && !_history.Covers(year, Kind) ? null : StudentGroupSet.Empty;
    }

    internal static bool MadeDeterminations(DashboardYear year, AgencyKind kind) => !RuleBooks.Years.Contains(year) || RuleBooks.For(year).Assistance.Agencies.Contains(kind);

    private static StudentGroupSet Meeting(int[] years, int minimum)
    {
        var groups = StudentGroupSet.Empty;
        for (var i = 1; i < years.Length; i++)
        {
            groups = years[i] >= minimum ? groups.With((StudentGroup)i) : groups;
        }

        return groups;
    }
}

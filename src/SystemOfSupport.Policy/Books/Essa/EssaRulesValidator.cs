using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Checks the section about schools: that its parts refer to what the year reports and that its state machine always gives one status.</summary>
internal sealed class EssaRulesValidator(RuleBook book, Action<bool, string, string> require, Action<Citation, string> cite)
{
    internal void Check(EssaRules rules)
    {
        cite(rules.GroupsCitation, "essa.groups");
        require(!rules.Groups.IsEmpty && rules.Groups.All(g => g.Kind() == StudentGroupKind.Accountable) && !rules.Groups.Contains(StudentGroup.AllStudents), "essa.groups", "Expected accountable groups other than All Students.");
        require(rules.Indicators.DistinctBy(i => i.Indicator).Count() == rules.Indicators.Count, "essa.indicators", "Expected every indicator once.");
        foreach (var rule in rules.Indicators)
        {
            var place = $"essa.indicators.{rule.Indicator.Code()}";
            cite(rule.Citation, place);
            var needed = rule.Counting switch { EssaCounting.NotCounted => IndicatorReporting.NotReported, EssaCounting.Color => IndicatorReporting.Color, _ => IndicatorReporting.StatusOnly };
            var reporting = book.Indicators.FirstOrDefault(r => r.Indicator == rule.Indicator)?.Reporting ?? IndicatorReporting.NotReported;
            require(reporting >= needed, place, $"The year has no {(needed == IndicatorReporting.Color ? "colours" : "status levels")} of it.");
        }

        require(rules.Criteria.Count is > 0 and <= 8 && rules.Criteria.DistinctBy(c => c.Id, StringComparer.Ordinal).Count() == rules.Criteria.Count, "essa.criteria", "Expected one to eight criteria, every id once.");
        foreach (var criterion in rules.Criteria)
        {
            cite(criterion.Citation, $"essa.criteria.{criterion.Id}");
            require(criterion.MinimumReds >= 1 && criterion.MinimumIndicators >= criterion.MinimumReds, $"essa.criteria.{criterion.Id}", "Expected at least one Red, and no fewer indicators than Reds.");
            require(criterion.NotRed is null or >= 0, $"essa.criteria.{criterion.Id}.notRed", "Expected no negative number.");
        }

        if (rules.Determination is { } determination)
        {
            Check(determination);
        }
    }

    private void Check(EssaDeterminationRules rules)
    {
        require(rules.Previous is not { } previous || previous < book.Year.Results, "essa.determination.previous", "Expected an earlier school year.");
        CheckGraduation(rules.LowGraduation, book.Year.Results, "essa.determination.lowGraduation");
        var window = rules.StudentGroups.Window;
        require(window.Count > 0 && window[^1] == book.Year && window.SequenceEqual(window.Distinct().Order()), "essa.determination.studentGroups.window", "Expected years in order, the book's year last.");
        require(rules.StudentGroups.MinimumIndicators >= 1, "essa.determination.studentGroups.minimumIndicators", "Expected a positive number.");
        cite(rules.StudentGroups.Citation, "essa.determination.studentGroups");
        foreach (var carried in rules.Carried)
        {
            cite(carried.Citation, $"essa.determination.carried.{carried.Year}");
            require(carried.Year < book.Year.Results, $"essa.determination.carried.{carried.Year}", "Expected an earlier school year.");
            if (carried.LowGraduation is { } graduation)
            {
                CheckGraduation(graduation, carried.Year, $"essa.determination.carried.{carried.Year}.lowGraduation");
            }
        }

        CheckTransitions(rules);
        if (rules.SmallAlternativeSchool is { } small)
        {
            require(small.Below > 0, "essa.determination.smallAlternativeSchool.below", "Expected a positive number.");
            cite(small.Citation, "essa.determination.smallAlternativeSchool");
        }

        require(rules.Requirements.DistinctBy(r => r.Id, StringComparer.Ordinal).Count() == rules.Requirements.Count, "essa.determination.requirements", "Expected every id once.");
        foreach (var requirement in rules.Requirements)
        {
            cite(requirement.Citation, $"essa.determination.requirements.{requirement.Id}");
            require(requirement.Statuses.Count > 0 && requirement.Statuses.All(s => s > EssaStatus.NoStatus), $"essa.determination.requirements.{requirement.Id}", "Expected statuses for which a school is identified.");
        }
    }

    private void CheckTransitions(EssaDeterminationRules rules)
    {
        var transitions = rules.Transitions;
        require(transitions.DistinctBy(t => t.Id, StringComparer.Ordinal).Count() == transitions.Count, "essa.determination.transitions", "Expected every id once.");
        require(
            transitions.Count > 0 && transitions[^1] is { From.Count: 0, When: null, RequiresTitleI: false, Choice: null },
            "essa.determination.transitions",
            "Expected a last transition that always applies.");
        foreach (var transition in transitions)
        {
            var place = $"essa.determination.transitions.{transition.Id}";
            cite(transition.Citation, place);
            require(transition.To != EssaStatus.NotDetermined && !transition.From.Contains(EssaStatus.NotDetermined), place, "Expected statuses that are determined.");
            require(transition.From.Count == 0 || rules.Previous is not null, place, "Expected no status before, for the year is the first.");
            require(transition.Choice is not null || !transition.ChosenByDefault, place, "Expected chosenByDefault with a choice only.");
            require(
                transition.To is not (EssaStatus.Atsi or EssaStatus.Tsi) || transition.When == EssaTest.StudentGroups || transition.Choice is not null,
                place,
                "Expected the test of student groups for a status that names groups.");
        }
    }

    private void CheckGraduation(EssaLowGraduationRule rule, SchoolYear last, string place)
    {
        cite(rule.Citation, place);
        cite(rule.MinimumCitation, $"{place}.minimum");
        require(rule.Below.Value is > 0 and <= 1000, $"{place}.below", "Expected a percentage.");
        require(rule.MinimumCohort >= 0, $"{place}.minimumCohort", "Expected no negative number.");
        require(rule.Cohorts.Count > 0 && rule.Cohorts[^1] == last && rule.Cohorts.SequenceEqual(rule.Cohorts.Distinct().Order()), $"{place}.cohorts", $"Expected school years in order, {last} last.");
    }
}

using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Checks what a schema cannot: that bands and tables are complete and that the parts of a book refer to what exists.</summary>
internal sealed class RuleBookValidator
{
    private readonly RuleBook _book;
    private readonly List<RuleBookProblem> _problems = [];
    private readonly HashSet<string> _sources;

    private RuleBookValidator(RuleBook book)
    {
        _book = book;
        _sources = [.. book.Sources.Select(s => s.Id)];
    }

    internal static IReadOnlyList<RuleBookProblem> Check(RuleBook book)
    {
        var validator = new RuleBookValidator(book);
        validator.CheckHead();
        validator.CheckIndicators();
        validator.CheckOverrides();
        if (book.Measurement is { } measurement)
        {
            new MeasurementValidator(book, measurement, validator.Require, validator.Cite).Check();
        }

        validator.CheckAssistance();
        if (book.Essa is { } essa)
        {
            new EssaRulesValidator(book, validator.Require, validator.Cite).Check(essa);
        }

        return validator._problems;
    }

    private void CheckHead()
    {
        Require(_book.Id.Length > 0, "id", "Expected a name.");
        Require(_book.Version.Length > 0, "version", "Expected a version.");
        Require(_sources.Count == _book.Sources.Count, "sources", "Expected every id once.");
        Require(_book.NSize.StatusMinimum > 0, "nSize.statusMinimum", "Expected a positive number.");
        Require(_book.NSize.ColorMinimum >= _book.NSize.StatusMinimum, "nSize.colorMinimum", "Expected no less than the minimum for status.");
        Cite(_book.NSize.Citation, "nSize");
        foreach (var exception in _book.NSize.Exceptions)
        {
            Require(exception.ColorMinimum >= _book.NSize.StatusMinimum, "nSize.exceptions", "Expected no less than the minimum for status.");
            Cite(exception.Citation, "nSize.exceptions");
        }

        Cite(_book.NeverRated.Citation, "neverRated");
    }

    private void CheckIndicators()
    {
        foreach (var indicator in Indicators.All)
        {
            var count = _book.Indicators.Count(r => r.Indicator == indicator);
            Require(count == 1, $"indicators.{indicator.Code()}", $"Expected one entry, found {count}.");
        }

        foreach (var rules in _book.Indicators)
        {
            var place = $"indicators.{rules.Indicator.Code()}";
            Cite(rules.Citation, place);
            if (rules.SmallPopulation is { } small)
            {
                Require(small.Below > 0, $"{place}.smallPopulation", "Expected a positive number.");
                Cite(small.Citation, $"{place}.smallPopulation");
            }

            var rated = rules.Reporting >= IndicatorReporting.StatusOnly;
            Require(rated == (rules.Scales.Count > 0), $"{place}.scales", rated ? "Expected at least one scale." : "Expected none, for the year gives no levels.");
            Require(rules.Scales.DistinctBy(s => s.Id, StringComparer.Ordinal).Count() == rules.Scales.Count, $"{place}.scales", "Expected every id once.");
            foreach (var scale in rules.Scales)
            {
                CheckScale(rules, scale, $"{place}.scales.{scale.Id}");
            }

            if (rated)
            {
                CheckSelection(rules, place);
            }
        }
    }

    private void CheckScale(IndicatorRules rules, Scale scale, string place)
    {
        var direction = rules.Indicator.Direction();
        CheckBands([.. scale.Status.Select(b => ((int)b.Level, b.Minimum, b.Maximum))], direction, $"{place}.status");
        Cite(scale.StatusCitation, $"{place}.status");
        var colored = rules.Reporting == IndicatorReporting.Color;
        Require(!colored || (scale.Change is not null && scale.Colors is not null), place, "Expected change bands and a table, for the year gives colours.");
        if (scale.Change is not null)
        {
            CheckBands([.. scale.Change.Select(b => ((int)b.Level, b.Minimum, b.Maximum))], direction, $"{place}.change");
            Require(scale.ChangeCitation is not null, $"{place}.change", "Expected a citation.");
        }

        if (scale.ChangeCitation is not null)
        {
            Cite(scale.ChangeCitation, $"{place}.change");
        }

        if (scale.ColorCitation is not null)
        {
            Cite(scale.ColorCitation, $"{place}.colors");
        }

        if (scale.Colors is not null && scale.Change is not null)
        {
            Require(scale.ColorCitation is not null, $"{place}.colors", "Expected a citation.");
            CheckTable(rules, scale, $"{place}.colors");
        }
    }

    private void CheckBands(IReadOnlyList<(int Level, Tenths? Minimum, Tenths? Maximum)> bands, IndicatorDirection direction, string place)
    {
        if (bands.Count != 5 || bands.Select(b => b.Level).Order().SequenceEqual([1, 2, 3, 4, 5]) is false)
        {
            Require(false, place, "Expected the levels 1 to 5, once each.");
            return;
        }

        // From the smallest values up: levels rise where higher is better and fall where lower is better.
        var ordered = direction == IndicatorDirection.HigherIsBetter ? bands.OrderBy(b => b.Level) : bands.OrderByDescending(b => b.Level);
        Tenths? previous = null;
        var first = true;
        var last = default((int Level, Tenths? Minimum, Tenths? Maximum));
        foreach (var band in ordered)
        {
            if (first)
            {
                Require(band.Minimum is null, place, $"Level {band.Level} has the smallest values: expected no lower end.");
            }
            else if (previous is null)
            {
                Require(false, place, $"Level {last.Level} has no upper end, so level {band.Level} has no values.");
            }
            else
            {
                Require(
                    band.Minimum is { } minimum && minimum.Value == previous.Value.Value + 1,
                    place,
                    $"Level {band.Level} starts at {band.Minimum?.ToString() ?? "no lower end"}: expected the tenth after {previous}.");
            }

            Require(
                band.Minimum is null || band.Maximum is null || band.Minimum <= band.Maximum,
                place,
                $"Level {band.Level} ends before it starts.");
            previous = band.Maximum;
            first = false;
            last = band;
        }

        Require(previous is null, place, $"Level {last.Level} has the largest values: expected no upper end.");
    }

    private void CheckTable(IndicatorRules rules, Scale scale, string place)
    {
        foreach (var status in StatusLevels.All.Where(l => l != StatusLevel.None))
        {
            if (!scale.Colors!.TryGetValue(status, out var row) || row.Count != 5)
            {
                Require(false, $"{place}.{status.Code()}", "Expected five colours, for change levels 1 to 5.");
                continue;
            }

            for (var i = 0; i < 5; i++)
            {
                if (row[i] == PerformanceLevel.None)
                {
                    Require(
                        IsImpossible(rules.Indicator, scale, status, (ChangeLevel)(i + 1)),
                        $"{place}.{status.Code()}[{i + 1}]",
                        "Expected a colour: only a cell that arithmetic makes impossible may have none.");
                }
            }
        }

        Require(scale.Colors!.Count == 5, place, "Expected the status levels 1 to 5, once each.");
    }

    // A percentage lies between 0 and 100 in both years, so some pairs of status and change cannot occur.
    private static bool IsImpossible(Indicator indicator, Scale scale, StatusLevel status, ChangeLevel change)
    {
        if (indicator.Unit() != MeasureUnit.Percent)
        {
            return false;
        }

        var s = scale.Status.FirstOrDefault(b => b.Level == status);
        var c = scale.Change!.FirstOrDefault(b => b.Level == change);
        if (s is null || c is null)
        {
            return false;
        }

        var lowest = (s.Minimum?.Value ?? 0) - (long)(c.Maximum?.Value ?? int.MaxValue);
        var highest = (s.Maximum?.Value ?? 1000) - (long)(c.Minimum?.Value ?? int.MinValue);
        return lowest > 1000 || highest < 0;
    }

    private void CheckSelection(IndicatorRules rules, string place)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var context in ScaleContext.All(rules.Indicator))
        {
            var scale = rules.Scales.FirstOrDefault(s => context.Meets(s.AppliesTo));
            Require(scale is not null, $"{place}.scales", $"No scale applies to {context}.");
            if (scale is not null)
            {
                used.Add(scale.Id);
            }
        }

        foreach (var scale in rules.Scales.Where(s => !used.Contains(s.Id)))
        {
            Require(false, $"{place}.scales.{scale.Id}", "No row can take this scale: earlier scales take them all.");
        }
    }

    private void CheckOverrides()
    {
        Require(_book.Overrides.DistinctBy(o => o.Id, StringComparer.Ordinal).Count() == _book.Overrides.Count, "overrides", "Expected every id once.");
        foreach (var rule in _book.Overrides)
        {
            var place = $"overrides.{rule.Id}";
            Cite(rule.Citation, place);
            Require(ReportingOf(rule.Indicator) >= IndicatorReporting.StatusOnly, place, $"{rule.Indicator.Code()} has no levels in this year.");
            Require((rule.Color is null) == (rule.Box is null), place, "Expected a colour and its box together.");
            Require(
                new object?[] { rule.Color, rule.Status, rule.StatusAtMost }.Count(v => v is not null) == 1,
                place,
                "Expected exactly one of color, status and statusAtMost.");
            Require(rule.Color is null || ReportingOf(rule.Indicator) == IndicatorReporting.Color, place, $"{rule.Indicator.Code()} has no colours in this year.");
        }
    }

    private void CheckAssistance()
    {
        var rules = _book.Assistance;
        Cite(rules.GroupsCitation, "assistance.groups");
        Require(!rules.Groups.IsEmpty && rules.Groups.All(g => g.Kind() == StudentGroupKind.Accountable), "assistance.groups", "Expected accountable groups.");
        Require(!rules.Groups.Contains(StudentGroup.AllStudents), "assistance.groups", "All Students never counts.");
        Require(rules.Agencies.Count > 0, "assistance.agencies", "Expected at least one kind of agency.");
        Require(rules.PriorityAreas.DistinctBy(p => p.Priority).Count() == rules.PriorityAreas.Count, "assistance.priorityAreas", "Expected every priority once.");
        Require(
            rules.PriorityAreas.SelectMany(p => p.AnyOf).DistinctBy(c => c.Id, StringComparer.Ordinal).Count() == rules.PriorityAreas.Sum(p => p.AnyOf.Count),
            "assistance.priorityAreas",
            "Expected every criterion id once.");
        foreach (var area in rules.PriorityAreas)
        {
            CheckArea(area, rules);
        }

        CheckMethods(rules);
        CheckStatusRule(rules.Status);
        if (rules.Ec52072 is { } persistent)
        {
            CheckWindow(persistent.Window, "assistance.ec52072");
            Require(persistent.MinimumYears >= 1 && persistent.MinimumYears <= persistent.Window.Count, "assistance.ec52072.minimumYears", "Expected a number of years within the window.");
            Require(persistent.MinimumGroups >= 1, "assistance.ec52072.minimumGroups", "Expected a positive number.");
            Cite(persistent.Citation, "assistance.ec52072");
            Cite(persistent.FewerGroupsCitation, "assistance.ec52072.fewerGroups");
        }

        CheckConsecutive(rules.Ec52071F, "assistance.ec52071F");
        CheckConsecutive(rules.Ec52064E5, "assistance.ec52064E5");
        Require((rules.Charters is not null) == rules.Agencies.Contains(AgencyKind.Charter), "assistance.charters", "Expected a charter rule exactly where charters are determined.");
        if (rules.Charters is { } charters)
        {
            CheckWindow(charters.Window, "assistance.charters");
            Cite(charters.Citation, "assistance.charters");
            Require(charters.Eligible.IsDifferentiated() && !charters.Otherwise.IsDifferentiated(), "assistance.charters", "Expected a differentiated status for eligible charter schools only.");
            Cite(charters.SameGroupCitation, "assistance.charters.sameGroup");
        }
    }

    private void CheckArea(PriorityAreaRule area, AssistanceRules rules)
    {
        var place = $"assistance.priorityAreas.{area.Priority.Code()}";
        Require(area.Priority is StatePriority.PupilAchievement or StatePriority.PupilEngagement or StatePriority.SchoolClimate or StatePriority.PupilOutcomes, place, "Expected priority 4, 5, 6 or 8.");
        Require(area.AnyOf.Count > 0, place, "Expected at least one criterion.");
        foreach (var criterion in area.AnyOf)
        {
            var here = $"{place}.{criterion.Id}";
            Cite(criterion.Citation, here);
            Require(criterion.Groups is not { } groups || (!groups.IsEmpty && groups.IsSubsetOf(rules.Groups)), here, "Expected groups that count for assistance.");
            Require(criterion.AllOf.Count > 0, here, "Expected at least one condition.");
            foreach (var condition in criterion.AllOf)
            {
                Require((condition.Colors is null) != (condition.StatusLevels is null), here, "Expected colours or status levels, not both.");
                Require(condition.Colors is null || (condition.Colors.Count > 0 && !condition.Colors.Contains(PerformanceLevel.None)), here, "Expected colours other than none.");
                Require(condition.StatusLevels is null || (condition.StatusLevels.Count > 0 && !condition.StatusLevels.Contains(StatusLevel.None)), here, "Expected status levels other than none.");
                var needed = condition.Colors is null ? IndicatorReporting.StatusOnly : IndicatorReporting.Color;
                Require(ReportingOf(condition.Indicator) >= needed, here, $"{condition.Indicator.Code()} has no {(condition.Colors is null ? "status levels" : "colours")} in this year.");
            }
        }
    }

    private void CheckMethods(AssistanceRules rules)
    {
        Require(rules.Methods.DistinctBy(m => m.Kind).Count() == rules.Methods.Count, "assistance.methods", "Expected every method once.");
        Require(rules.Methods.Any(m => m.Kind == AssistanceMethodKind.StateIndicators), "assistance.methods", "Expected method 1.");
        foreach (var method in rules.Methods)
        {
            var place = $"assistance.methods.{(int)method.Kind}";
            Cite(method.Citation, place);
            Require(method.Agencies.All(k => k <= AgencyKind.Charter), place, "Expected districts, county offices and charter schools only.");
            Require(method.OnlyWithout.All(k => k < method.Kind && rules.Methods.Any(m => m.Kind == k)), place, "Expected earlier methods of this year.");
            var local = method.Kind is AssistanceMethodKind.LocalIndicators or AssistanceMethodKind.StateAndLocalIndicators;
            Require(local != method.LocalPriorities.IsEmpty, place, local ? "Expected local priorities." : "Expected no local priorities.");
            Require(method.LocalPriorities.Except(LocalIndicators.All).IsEmpty, place, "Expected priorities that have a local indicator.");
            Require(method.MinimumPriorities >= (method.Kind == AssistanceMethodKind.DataCertification ? 0 : 1), place, "Expected a positive number of priorities.");
        }
    }

    private void CheckStatusRule(AssistanceStatusRule status)
    {
        Cite(status.Citation, "assistance.status");
        Require(status.Eligible.IsDifferentiated(), "assistance.status.eligible", "Expected a differentiated status.");
        Require(!status.Otherwise.IsDifferentiated(), "assistance.status.otherwise", "Expected a status that is not differentiated.");
        Require(
            (status.CarriedFrom is null) == (status.CarriedStatus is null) && (status.CarriedFrom is null) == (status.Continuing is null),
            "assistance.status",
            "Expected carriedFrom, carriedStatus and continuing together.");
        Require(status.CarriedFrom is not { } from || from < _book.Year, "assistance.status.carriedFrom", "Expected an earlier year.");
    }

    private void CheckConsecutive(ConsecutiveYearsRule? rule, string place)
    {
        if (rule is not null)
        {
            CheckWindow(rule.Window, place);
            Cite(rule.Citation, place);
            Require(rule.Agencies.Count > 0, place, "Expected at least one kind of agency.");
        }
    }

    private void CheckWindow(IReadOnlyList<DashboardYear> window, string place) =>
        Require(
            window.Count > 0 && window[^1] == _book.Year && window.SequenceEqual(window.Distinct().Order()),
            $"{place}.window",
            "Expected years in order, the book's year last.");

    private IndicatorReporting ReportingOf(Indicator indicator) =>
        _book.Indicators.FirstOrDefault(r => r.Indicator == indicator)?.Reporting ?? IndicatorReporting.NotReported;

    private void Cite(Citation citation, string place)
    {
        foreach (var source in citation.Sources)
        {
            Require(_sources.Contains(source), $"{place}.citation", $"No source has the id '{source}'.");
        }

        Require(
            citation.Sources.Count > 0 || citation.Confidence >= Confidence.Inferred,
            $"{place}.citation",
            "Expected a source.");
        Require(
            !string.IsNullOrWhiteSpace(citation.Note) || citation.Confidence < Confidence.Inferred,
            $"{place}.citation",
            "Expected a note that says why the value is inferred or unknown.");
    }

    private void Require(bool condition, string place, string message)
    {
        if (!condition)
        {
            _problems.Add(new(place, message));
        }
    }
}

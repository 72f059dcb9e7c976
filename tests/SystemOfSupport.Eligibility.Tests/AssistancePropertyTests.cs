using FsCheck;
using FsCheck.Xunit;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility.Tests;

[Properties(Arbitrary = [typeof(GeneratedAgencies)], MaxTest = 500)]
public sealed class AssistancePropertyTests
{
    [Property]
    public void The_order_of_cells_never_changes_a_result(AgencyCase agency, int seed)
    {
        var cells = agency.Cells.ToArray();
        new Random(seed).Shuffle(cells);
        var (one, other) = (agency.Determine(), (agency with { Cells = cells }).Determine());

        Assert.Equal(Summary(one), Summary(other));
        Assert.Equal(one.Explain(), other.Explain());
    }

    [Property]
    public void Adding_a_rated_cell_or_group_never_removes_an_agency_from_assistance(AgencyCase agency, PositiveInt place, PositiveInt level)
    {
        var before = agency.Determine();
        var (group, indicator) = Place(place.Get);
        if (agency.Cells.Any(c => (c.Group, c.Indicator) == (group, indicator)))
        {
            return;
        }

        var cell = GeneratedAgencies.CellOf(agency.Year, indicator, level.Get % 6, few: false);
        AssertNotLess(before, (agency with { Cells = [.. agency.Cells, new(group, indicator, cell)] }).Determine());
    }

    [Property]
    public void Turning_a_cell_red_never_removes_an_agency_from_assistance(AgencyCase agency, PositiveInt index)
    {
        if (agency.Cells.Count == 0)
        {
            return;
        }

        var before = agency.Determine();
        var cells = agency.Cells.ToArray();
        ref var cell = ref cells[index.Get % cells.Length];
        cell = cell with { Cell = GeneratedAgencies.CellOf(agency.Year, cell.Indicator, 1, few: false) };

        AssertNotLess(before, (agency with { Cells = cells }).Determine());
    }

    [Property]
    public void All_students_and_groups_that_are_only_reported_never_count(AgencyCase agency)
    {
        var groups = RuleBooks.For(agency.Year).Assistance.Groups;
        var counting = agency with { Cells = [.. agency.Cells.Where(c => groups.Contains(c.Group))] };
        var flooded = counting with
        {
            Cells =
            [
                .. counting.Cells,
                .. from g in StudentGroups.All
                   where !groups.Contains(g)
                   from i in Indicators.All
                   select new PlacedCell(g, i, GeneratedAgencies.CellOf(agency.Year, i, 1, few: false)),
            ],
        };

        Assert.Equal(Summary(counting.Determine()), Summary(agency.Determine()));
        Assert.Equal(Summary(counting.Determine()), Summary(flooded.Determine()));
        Assert.Equal(counting.Determine().Explain(), flooded.Determine().Explain());
    }

    [Property]
    public void An_explanation_says_what_the_findings_say(AgencyCase agency)
    {
        var determination = agency.Determine();
        var findings = determination.Findings;
        var root = determination.Explain().Root;
        foreach (var rule in RuleBooks.For(agency.Year).Assistance.Methods)
        {
            Assert.Equal(Outcome(findings.Method((int)rule.Kind)), root.Children.Single(n => n.Id == $"method{(int)rule.Kind}").Outcome);
        }

        var method1 = root.Children.Single(n => n.Id == "method1");
        foreach (var group in RuleBooks.For(agency.Year).Assistance.Groups.Where(_ => findings.Method(1) != TestOutcome.NotInForce))
        {
            var node = method1.Children.Single(n => n.Id == $"group.{group.Code()}");
            var letter = findings.Letter(group);

            Assert.Equal(letter.IsMet, node.Outcome == ExplanationOutcome.Passed);
            Assert.Equal(letter.IsMet, node.Value?.EndsWith($"letter {letter}", StringComparison.Ordinal) ?? false);
            Assert.Equal(
                findings.Priorities(group),
                [.. node.Children.Where(n => n.Outcome == ExplanationOutcome.Passed).Select(n => StatePriorities.Parse(n.Id.AsSpan("priority.".Length)))]);
        }

        Assert.Contains(determination.StatusText, root.Text, StringComparison.Ordinal);
        foreach (var (id, outcome) in new[] { ("ec52072", determination.Ec52072), ("ec52071f", determination.Ec52071F), ("ec52064e5", determination.Ec52064E5) })
        {
            Assert.Equal(outcome == TestOutcome.NotInForce ? null : Outcome(outcome), root.Children.SingleOrDefault(n => n.Id == id)?.Outcome);
        }
    }

    [Property]
    public void Every_part_of_an_explanation_agrees_with_the_parts_below_it(AgencyCase agency)
    {
        foreach (var node in agency.Determine().Explain().Root.All())
        {
            if (node.Id.StartsWith("priority.", StringComparison.Ordinal) && node.Children.Count > 0)
            {
                // One criterion is enough.
                Assert.Equal(node.Outcome == ExplanationOutcome.Passed, node.Children.Any(c => c.Outcome == ExplanationOutcome.Passed));
            }
            else if (node.Id.StartsWith('P') && node.Outcome is ExplanationOutcome.Passed or ExplanationOutcome.Failed)
            {
                // Every condition is needed, and after the first that fails none is tested.
                Assert.Equal(node.Outcome == ExplanationOutcome.Passed, node.Children.All(c => c.Outcome == ExplanationOutcome.Passed));
                Assert.True(node.Children.Count(c => c.Outcome == ExplanationOutcome.Failed) <= 1);
            }

            if (node.Id.StartsWith("condition.", StringComparison.Ordinal))
            {
                Assert.NotNull(node.Cell);
                Assert.NotNull(node.Value);
                Assert.NotNull(node.Threshold);
            }
        }
    }

    [Property]
    public void An_explanation_round_trips_and_its_citations_can_be_followed(AgencyCase agency)
    {
        var determination = agency.Determine();
        var explanation = determination.Explain();

        Assert.Equal(explanation, Explanation.FromJson(explanation.ToJson()));
        Assert.Equal(explanation, determination.Explain());
        Assert.Equal([determination.Book], explanation.Books);
        Assert.All(
            explanation.Root.All().Where(n => n.Citation is not null),
            n => Assert.All(n.Citation!.Sources, id => Assert.Contains(determination.Book.Sources, s => s.Id == id)));
        Assert.All(explanation.Root.All(), n => Assert.Contains(n.Text, explanation.ToPlainText(), StringComparison.Ordinal));
        Assert.StartsWith("## ", explanation.ToMarkdown(), StringComparison.Ordinal);
    }

    [Property]
    public void A_status_is_open_only_where_the_options_say_so_or_the_kind_is_not_determined(AgencyCase agency)
    {
        var determination = agency.Determine();
        var determines = RuleBooks.For(agency.Year).Assistance.Agencies.Contains(agency.Kind);

        Assert.True(determination.Status != AssistanceStatus.NotDetermined || !determines || (agency.LeavesOpen && determination.Assumptions.Count > 0));
        Assert.True(determines || determination.Status == AssistanceStatus.NotDetermined);
        Assert.Equal(determination.Status == AssistanceStatus.NotDetermined, determination.Tier is null);
        Assert.True(agency.Kind == AgencyKind.Charter || !determines || !determination.Findings.MeetsCriteria || determination.Status.IsDifferentiated());
    }

    [Property]
    public void A_missing_input_that_is_given_settles_what_was_unknown_and_changes_nothing_else(AgencyCase agency)
    {
        var partial = (agency with { PriorLocal = null }).Determine().Findings;
        var full = (agency with { PriorLocal = agency.PriorLocal ?? "" }).Determine().Findings;
        for (var method = 1; method <= 4; method++)
        {
            Assert.True(partial.Method(method) is TestOutcome.Unknown || partial.Method(method) == full.Method(method) || agency.Local is null);
        }
    }

    private static void AssertNotLess(AssistanceDetermination before, AssistanceDetermination after)
    {
        Assert.True(!before.Findings.MeetsCriteria || after.Findings.MeetsCriteria);
        Assert.True(!before.Status.IsDifferentiated() || after.Status.IsDifferentiated());
        Assert.True(after.Findings.TotalStudentGroups >= before.Findings.TotalStudentGroups);
        Assert.All(StudentGroups.All, g => Assert.True(before.Findings.Priorities(g).Except(after.Findings.Priorities(g)).IsEmpty));
    }

    private static (StudentGroup Group, Indicator Indicator) Place(int number) =>
        (StudentGroups.All[number % StudentGroups.All.Count], Indicators.All[number / StudentGroups.All.Count % Indicators.All.Count]);

    private static string Summary(AssistanceDetermination determination)
    {
        var findings = determination.Findings;
        return string.Join(
            ' ',
            [
                determination.Status.Code(), $"{determination.Tier}", $"{determination.Ec52072}", $"{determination.Ec52071F}", $"{determination.Ec52064E5}",
                .. Enumerable.Range(1, 4).Select(m => $"{findings.Method(m)}"),
                .. findings.GroupsMeetingCriteria.Select(g => $"{g.Code()}={findings.Letter(g)}"),
                .. determination.Assumptions.Select(a => a.Id),
            ]);
    }

    private static ExplanationOutcome Outcome(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Met => ExplanationOutcome.Passed,
        TestOutcome.NotMet => ExplanationOutcome.Failed,
        TestOutcome.Unknown => ExplanationOutcome.Unknown,
        _ => ExplanationOutcome.NotReached,
    };
}

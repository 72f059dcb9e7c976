using NodaTime;

namespace SystemOfSupport.Improvement.Tests;

public class RootCauseTests
{
    internal static Evidence Evidence { get; } = new(EvidenceKind.EmpathyInterview, "Nine of twelve families had no working number on file", "Interview notes, October 2024", new(2024, 10, 15));

    internal static CauseAnalysis Analysis() => new(
        "One in three homeless students is chronically absent",
        ImprovementLevel.District,
        [
            new Fishbone("Chronic absence", [new FishboneCategory("Procedures", [new Cause(
                "Families are not reached",
                [new Cause("Contact data are out of date", evidence: [Evidence], validations: [new("School site council", 12, 9, new(2024, 11, 1)), new("District advisory committee", 8, 7, new(2024, 11, 5))], inControl: true)])])]),
        ],
        [new WhyChain("Absence is not noticed", [new("The list comes late"), new("Teachers enter it at night", [Evidence])])],
        [new ProcessMap("Attendance", [new("s", ProcessStepKind.Start, "Bell"), new("r", ProcessStepKind.Activity, "Roll call", "Substitutes have no login"), new("d", ProcessStepKind.Decision, "Absent?"), new("e", ProcessStepKind.End, "Filed")], [new("s", "r"), new("r", "d"), new("d", "r", "unclear"), new("d", "e", "yes or no")])]);

    [Fact]
    public void A_root_cause_is_a_leaf_with_evidence()
    {
        Assert.True(new Cause("Leaf", evidence: [Evidence]).IsRoot);
        Assert.False(new Cause("Leaf").IsRoot);
        Assert.False(new Cause("Behind it is another", [new Cause("Leaf")], [Evidence]).IsRoot);
        Assert.Equal(["Contact data are out of date", "Teachers enter it at night"], Analysis().RootCauses().Select(c => c.Statement));
    }

    [Fact]
    public void Agreement_is_told_only_where_no_small_count_shows()
    {
        var cause = Analysis().RootCauses().First();
        Assert.Equal(.8m, cause.Agreement(new(4)));
        Assert.Null(cause.Agreement(SuppressionPolicy.AdultRespondents));
        Assert.Null(cause.Agreement(SuppressionPolicy.Students));
        Assert.Null(new Cause("Nobody was asked").Agreement(SuppressionPolicy.AdultRespondents));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartnerValidation("Council", 3, 4, new(2024, 1, 1)));
    }

    [Fact]
    public void Findings_say_what_practice_still_asks()
    {
        var fishbone = new Fishbone("E", [new("People", []), new("Policies", [new Cause("No evidence"), new Cause("Not validated", evidence: [Evidence])])]);
        Assert.Equal(
            [PracticeFindingKind.CategoryWithoutCause, PracticeFindingKind.CauseWithoutEvidence, PracticeFindingKind.CauseNotValidated],
            fishbone.Findings().Select(f => f.Kind));
        Assert.Equal(
            [PracticeFindingKind.FewerThanFiveWhys, PracticeFindingKind.CauseWithoutEvidence],
            new WhyChain("P", [new("Because")]).Findings().Select(f => f.Kind));
        Assert.Equal([PracticeFindingKind.FewerThanFiveWhys], Analysis().Findings().Select(f => f.Kind));
        Assert.Throws<ArgumentException>(() => new Fishbone("E", [new("People", []), new("People", [])]));
    }

    [Fact]
    public void A_chain_of_whys_becomes_causes_behind_causes()
    {
        var cause = new WhyChain("P", [new("1"), new("2"), new("3", [Evidence])]).ToCause();
        Assert.Equal(["1", "2", "3"], cause.WithAllBehind().Select(c => c.Statement));
        Assert.Single(cause.WithAllBehind(), c => c.IsRoot);
    }

    [Fact]
    public void A_process_map_may_lead_back_and_says_where_it_is_broken()
    {
        Assert.Empty(Analysis().ProcessMaps[0].Findings());
        var broken = new ProcessMap("P", [new("s", ProcessStepKind.Start, "S"), new("d", ProcessStepKind.Decision, "D"), new("x", ProcessStepKind.Activity, "X"), new("e", ProcessStepKind.End, "E")], [new("s", "d"), new("x", "e")]);
        Assert.Equal(
            [(PracticeFindingKind.StepWithoutEnd, "s"), (PracticeFindingKind.StepWithoutEnd, "d"), (PracticeFindingKind.DecisionWithoutChoice, "d"), (PracticeFindingKind.StepNotReached, "x"), (PracticeFindingKind.StepNotReached, "e")],
            broken.Findings().Select(f => (f.Kind, f.Place)));
        Assert.Contains("no step 'q'", Assert.Throws<ArgumentException>(() => new ProcessMap("P", [new("s", ProcessStepKind.Start, "S")], [new("s", "q")])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ProcessMap("P", [new("s", ProcessStepKind.Activity, "S")], []));
    }
}

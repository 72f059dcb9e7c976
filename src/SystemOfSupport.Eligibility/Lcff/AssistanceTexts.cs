using System.Globalization;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>What explanations say of one book's rules whatever the agency: made once, for an explanation to take.</summary>
internal sealed class AssistanceTexts
{
    private readonly string[] _groupIds = new string[AgencyResults.Groups];
    private readonly string[] _groupMeets = new string[AgencyResults.Groups];
    private readonly ExplanationNode[] _groupsWithoutResults = new ExplanationNode[AgencyResults.Groups];
    private readonly Areas?[] _areas = new Areas?[1 << ((int)StatePriority.FosterYouthServices + 1)];

    internal AssistanceTexts(RuleBook book)
    {
        var rules = book.Assistance;
        Groups = [.. rules.Groups];
        foreach (var group in Groups)
        {
            _groupIds[(int)group] = $"group.{group.Code()}";
            _groupMeets[(int)group] = $"{group.Name()} meets ";
            _groupsWithoutResults[(int)group] = new(_groupIds[(int)group], $"{group.Name()} has no results that count.", ExplanationOutcome.NotReached);
        }

        Methods = [.. rules.Methods.OrderBy(m => m.Kind).Select(m => new MethodText(m, Invariant($"method{(int)m.Kind}"), Invariant($"Method {(int)m.Kind}. {m.Text}")))];
        Needed = rules.Methods.FirstOrDefault(m => m.Kind == AssistanceMethodKind.StateIndicators)?.MinimumPriorities ?? 0;
        NeededText = Needed.ToString(CultureInfo.InvariantCulture);
        if (rules.Ec52072 is { } rule)
        {
            Ec52072 = Invariant($"Education Code 52072: {rule.MinimumGroups} or more student groups each meet the criteria in {rule.MinimumYears} of the last {rule.Window.Count} determination years.");
            Ec52072FewerGroups = Invariant($"Education Code 52072: the agency has fewer than {rule.MinimumGroups} student groups, and all of them meet the criteria in {rule.MinimumYears} of the last {rule.Window.Count} determination years.");
        }

        Ec52071F = Consecutive("Education Code 52071(f)", rules.Ec52071F);
        Ec52064E5 = Consecutive("Education Code 52064(e)(5)", rules.Ec52064E5);
    }

    /// <summary>The groups of the criteria, in order.</summary>
    internal StudentGroup[] Groups { get; }

    internal MethodText[] Methods { get; }

    /// <summary>How many priority areas a group needs.</summary>
    internal int Needed { get; }

    internal string NeededText { get; }

    internal string Ec52072 { get; } = "";

    internal string Ec52072FewerGroups { get; } = "";

    internal string Ec52071F { get; }

    internal string Ec52064E5 { get; }

    internal string GroupId(StudentGroup group) => _groupIds[(int)group];

    internal string GroupMeets(StudentGroup group) => _groupMeets[(int)group];

    internal ExplanationNode GroupWithoutResults(StudentGroup group) => _groupsWithoutResults[(int)group];

    internal Areas AreasOf(StatePrioritySet met) => _areas[met.Bits] ??= new(
        met.Count switch
        {
            0 => "no priority area.",
            1 => $"priority area {met}.",
            _ => $"priority areas {string.Join(" and ", met.Select(p => p.Code()))}.",
        },
        met.Count >= Needed ? Invariant($"{met.Count}, letter {PriorityLetter.Of(met)}") : met.Count.ToString(CultureInfo.InvariantCulture));

    private static string Consecutive(string name, ConsecutiveYearsRule? rule) =>
        rule is null ? "" : $"{name}: the same student group meets the criteria in {string.Join(", ", rule.Window)}.";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    /// <summary>A method and its words.</summary>
    internal sealed record MethodText(AssistanceMethodRule Rule, string Id, string Text);

    /// <summary>A set of areas in words, and as the value of a group that meets it.</summary>
    internal sealed record Areas(string Words, string Value);
}

using System.Globalization;
using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>Briefs that follow from a support case.</summary>
public static class CaseBriefs
{
    /// <summary>The notice of eligibility: that the agency was identified, each reason, until when assistance lasts, who is responsible, and with whom it may work.</summary>
    /// <exception cref="InvalidOperationException">The case has no identification.</exception>
    public static Brief Notice(SupportCase current, BriefLanguage language, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(current);
        var phrases = BriefPhrases.Of(language);
        var identification = current.Identification ?? throw new InvalidOperationException($"Case '{current.Id}' has no identification.");
        var source = Say("dashboard", identification.Year);
        var facts = new List<BriefFact> { new(Say("identified", current.Recipient.Name, identification.Year), source, identification.On) };
        facts.AddRange(identification.Reasons.Select(r => new BriefFact(
            r.Group is { } group
                ? Say("group", phrases.Groups[group.Code()], string.Join(", ", r.Priorities.Select(p => ((int)p).ToString(CultureInfo.InvariantCulture))))
                : Say(string.Create(CultureInfo.InvariantCulture, $"method{r.Method}")),
            source, identification.On)));
        facts.Add(new(Say("years", phrases.Day(identification.On.PlusYears(AssistanceClock.MinimumYears))), Say("law"), identification.On));
        facts.Add(new(Say("provider", current.Opening.Provider.Name), Say("law"), identification.On));
        facts.Add(new(Say("options"), Say("law"), identification.On));
        return new(BriefKind.EligibilityNotice, Say("noticeTitle", current.Recipient.Name), current.Recipient.Name, language, on, facts);

        string Say(string sentence, params ReadOnlySpan<object> values) => string.Format(CultureInfo.InvariantCulture, phrases.Sentences[sentence], values.ToArray());
    }
}

using System.Globalization;
using System.Text.Json.Serialization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>One respondent's answers. Holds no name and never prints an answer; only suppressed summaries of a <see cref="FeedbackWave"/> are to be published.</summary>
public sealed record FeedbackResponse
{
    /// <summary>Records answers.</summary>
    /// <param name="respondentRole">The respondent's role, such as teacher or superintendent.</param>
    /// <param name="agencyKind">The kind of agency that the respondent works for or belongs to.</param>
    /// <param name="answers">For each answered item, by id, the value of the chosen point.</param>
    /// <exception cref="ArgumentException">No role.</exception>
    [JsonConstructor]
    public FeedbackResponse(string respondentRole, AgencyKind agencyKind, IReadOnlyDictionary<string, int> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        RespondentRole = Require.Text(respondentRole, nameof(respondentRole));
        AgencyKind = Require.Defined(agencyKind, nameof(agencyKind));
        Answers = new Dictionary<string, int>(answers, StringComparer.Ordinal).AsReadOnly();
    }

    /// <summary>The respondent's role.</summary>
    public string RespondentRole { get; }

    /// <summary>The kind of agency.</summary>
    public AgencyKind AgencyKind { get; }

    /// <summary>The value of the chosen point for each answered item.</summary>
    public IReadOnlyDictionary<string, int> Answers { get; }

    /// <summary>How many items were answered; never the role or an answer.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Response with {Answers.Count} answers");
}

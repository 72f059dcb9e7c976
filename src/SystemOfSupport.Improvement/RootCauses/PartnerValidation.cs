using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>What a group of educational partners said when asked whether a cause is true for them. Counts only: no person is named.</summary>
public sealed record PartnerValidation
{
    /// <summary>Records a group's answers.</summary>
    /// <param name="partner">The group, such as the school site council or the district English learner advisory committee.</param>
    /// <param name="responses">How many of the group answered.</param>
    /// <param name="agrees">How many of them agreed.</param>
    /// <param name="date">When they were asked.</param>
    /// <exception cref="ArgumentException">No group, no responses, or more who agreed than answered.</exception>
    [JsonConstructor]
    public PartnerValidation(string partner, int responses, int agrees, LocalDate date)
    {
        Partner = Require.Text(partner, nameof(partner));
        ArgumentOutOfRangeException.ThrowIfLessThan(responses, 1);
        Responses = responses;
        Agrees = agrees >= 0 && agrees <= responses
            ? agrees
            : throw new ArgumentOutOfRangeException(nameof(agrees), agrees, string.Create(CultureInfo.InvariantCulture, $"Expected 0 to {responses}, the number who answered."));
        Date = date;
    }

    /// <summary>The group.</summary>
    public string Partner { get; }

    /// <summary>How many answered.</summary>
    public int Responses { get; }

    /// <summary>How many agreed.</summary>
    public int Agrees { get; }

    /// <summary>When they were asked.</summary>
    public LocalDate Date { get; }
}

using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>The feedback that a group has received, with its themes.</summary>
public sealed record FeedbackLog
{
    /// <summary>Gathers feedback.</summary>
    /// <exception cref="ArgumentException">An id twice, or a theme that is not there.</exception>
    [JsonConstructor]
    public FeedbackLog(IReadOnlyList<FeedbackTheme>? themes = null, IReadOnlyList<FeedbackItem>? items = null)
    {
        Themes = Require.List(themes ?? [], nameof(themes));
        Items = Require.List(items ?? [], nameof(items));
        Require.Distinct(Themes, t => t.Id, nameof(themes));
        Require.Distinct(Items, i => i.Id, nameof(items));
        if (Items.FirstOrDefault(i => i.ThemeId is { } theme && Themes.All(t => !t.Id.Is(theme))) is { } unknown)
        {
            throw new ArgumentException($"The feedback '{unknown.Id}' is put under a theme '{unknown.ThemeId}' that the log does not have.", nameof(items));
        }
    }

    /// <summary>The themes.</summary>
    public IReadOnlyList<FeedbackTheme> Themes { get; }

    /// <summary>The feedback.</summary>
    public IReadOnlyList<FeedbackItem> Items { get; }

    /// <summary>The share of the feedback whose outcome was reported back, from 0 to 1; null where there is none.</summary>
    public decimal? ClosureRate() => Items.Count == 0 ? null : (decimal)Items.Count(i => i.State == FeedbackState.ReportedBack) / Items.Count;

    /// <summary>The median number of days from receipt to report-back, over what was reported back; null where nothing was.</summary>
    public double? MedianDaysToReportBack()
    {
        var days = Items.Where(i => i.ReportedBackOn.HasValue).Select(i => (double)Period.DaysBetween(i.ReceivedOn, i.ReportedBackOn!.Value)).ToArray();
        return days.Length == 0 ? null : Charts.Median(days);
    }
}

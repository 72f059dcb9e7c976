using NodaTime;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>Something due on a day.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Due">The last day.</param>
/// <param name="Text">What is due, and by whom.</param>
/// <param name="Confidence">How well it is grounded.</param>
public sealed record CalendarEntry(string Id, LocalDate Due, string Text, Confidence Confidence)
{
    /// <summary>The provision, where known.</summary>
    public string? Statute { get; init; }
}

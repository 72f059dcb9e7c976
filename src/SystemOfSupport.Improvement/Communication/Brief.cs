using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>A message as facts: rendering is done by <see cref="BriefRenderer"/>.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="Audience">For whom.</param>
/// <param name="Language">Its language.</param>
/// <param name="PublishedOn">When.</param>
/// <param name="Facts">Its facts.</param>
public sealed record Brief(BriefKind Kind, string Title, string Audience, BriefLanguage Language, LocalDate PublishedOn, IReadOnlyList<BriefFact> Facts);

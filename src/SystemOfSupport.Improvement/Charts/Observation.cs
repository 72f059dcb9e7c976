using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>One point of a series over time.</summary>
/// <param name="Date">The day, or the first day of the week or month, for which it stands.</param>
/// <param name="Value">The measured value; where there is a denominator, and on c charts, the count of cases. Null where the value is missing: it is skipped, never read as zero.</param>
/// <param name="Denominator">For p and p-prime charts the number of students or units counted, for u charts the area of opportunity. Run and XmR charts plot count over denominator where there is one.</param>
public sealed record Observation(LocalDate Date, double? Value, double? Denominator = null);

namespace SystemOfSupport.Improvement;

/// <summary>A number of a fact. Numbers of students, and rates over students, belong here and not in the text, so that small ones can be kept back.</summary>
/// <param name="Value">The value.</param>
/// <param name="Unit">Its unit in words: <c>percent</c>, <c>students</c>, <c>dollars</c>.</param>
public sealed record BriefFigure(decimal Value, string Unit)
{
    /// <summary>How many students stand behind it; null where it is not about students.</summary>
    public int? Students { get; init; }
}

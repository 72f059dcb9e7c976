namespace SystemOfSupport.Policy;

/// <summary>One value in which two rule books differ.</summary>
/// <param name="Place">Where in the books, such as <c>indicators[GRAD].scales[GRAD].status[2].minimum</c>.</param>
/// <param name="Before">The first book's value as JSON; null where it has none.</param>
/// <param name="After">The second book's value as JSON; null where it has none.</param>
public sealed record RuleBookDifference(string Place, string? Before, string? After);

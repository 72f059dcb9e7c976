namespace SystemOfSupport.Eligibility;

/// <summary>Something that a determination took for granted because an input was missing.</summary>
/// <param name="Id">A stable name, such as <c>local-indicators</c>, <c>data-certification</c> or <c>earlier-years.2023</c>.</param>
/// <param name="Text">What was taken for granted.</param>
public sealed record AssistanceAssumption(string Id, string Text);

using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>A term or number of designations that goes beyond what the law is read to allow. The readings are second-hand, so they are findings, not errors.</summary>
/// <param name="Id">Which rule: <c>term</c>, <c>geographic-number</c> or <c>special-education-number</c>.</param>
/// <param name="Text">What was found and what was expected.</param>
/// <param name="Confidence">How well the rule is grounded.</param>
public sealed record DesignationFinding(string Id, string Text, Confidence Confidence);

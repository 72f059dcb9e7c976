namespace SystemOfSupport.Improvement;

/// <summary>A cause of low performance, with what speaks for it.</summary>
/// <param name="Statement">The cause.</param>
/// <param name="Evidence">What speaks for it.</param>
public sealed record CaseCause(string Statement, IReadOnlyList<string> Evidence);

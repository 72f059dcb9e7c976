namespace SystemOfSupport.Improvement;

/// <summary>Why a case does not take an event.</summary>
/// <param name="Id">Stable, for programs: <c>transition</c>, <c>two-years</c>, <c>fee</c> and so on.</param>
/// <param name="Text">What was found and what was expected.</param>
/// <param name="Basis">The provision or practice behind it.</param>
public sealed record CaseProblem(string Id, string Text, string Basis)
{
    /// <summary>Text and basis.</summary>
    public override string ToString() => $"{Text} [{Basis}]";
}

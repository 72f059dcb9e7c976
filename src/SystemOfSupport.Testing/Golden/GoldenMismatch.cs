using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>A golden case that is rated otherwise than it must be.</summary>
/// <param name="Case">The case.</param>
/// <param name="Rating">The rating that it has.</param>
public sealed record GoldenMismatch(GoldenCase Case, Rating Rating)
{
    /// <summary>What differs, with the place of the case.</summary>
    public override string ToString() =>
        $"{Case.Source}: {string.Join("; ", Differences())}";

    private IEnumerable<string> Differences()
    {
        (string Name, object? Expected, object? Actual)[] values =
        [
            ("status level", Case.Status, Rating.Status),
            ("change level", Case.Change, Rating.Change),
            ("colour", Case.Level, Rating.Level),
            ("box", Case.Box, Rating.Box),
            ("reason", Case.Reason ?? Rating.Reason, Rating.Reason),
        ];
        return values.Where(v => !Equals(v.Expected, v.Actual)).Select(v => $"{v.Name} expected {v.Expected}, found {v.Actual}");
    }
}

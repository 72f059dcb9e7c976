namespace SystemOfSupport.Model;

/// <summary>Codes of <see cref="EssaExit"/>, and which exit a change of status is.</summary>
public static class EssaExits
{
    /// <summary>Every exit.</summary>
    public static IReadOnlyList<EssaExit> All => CodeTables.EssaExits.All;

    /// <summary>The code of the lists, such as <c>CSIEXIT</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Code(this EssaExit value) => CodeTables.EssaExits.Code(value);

    /// <summary>The name, for people.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Name(this EssaExit value) => CodeTables.EssaExits.Name(value);

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">Not an exit; the message lists what was expected.</exception>
    public static EssaExit Parse(ReadOnlySpan<char> code) => CodeTables.EssaExits.Parse(code);

    /// <summary>Reads a code.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out EssaExit value) => CodeTables.EssaExits.TryParse(code, out value);

    /// <summary>
    /// The exit that a change of status is. A school that goes from one kind of comprehensive support to the other leaves nothing; one that goes from
    /// comprehensive to targeted support, or from additional targeted to comprehensive support, leaves the former.
    /// </summary>
    public static EssaExit Between(EssaStatus previous, EssaStatus current) =>
        current == EssaStatus.NotDetermined ? EssaExit.None
        : previous.IsComprehensive() && !current.IsComprehensive() ? EssaExit.Csi
        : previous == EssaStatus.Atsi && current != EssaStatus.Atsi ? EssaExit.Atsi
        : EssaExit.None;
}

namespace SystemOfSupport.Model;

/// <summary>Codes and properties of <see cref="EssaStatus"/>.</summary>
public static class EssaStatuses
{
    /// <summary>Every status, the weakest first.</summary>
    public static IReadOnlyList<EssaStatus> All => CodeTables.EssaStatuses.All;

    /// <summary>The code of the lists, such as <c>CSI Low Perform</c>.</summary>
    public static string Code(this EssaStatus value) => CodeTables.EssaStatuses.Code(value);

    /// <summary>The name in words.</summary>
    public static string Name(this EssaStatus value) => CodeTables.EssaStatuses.Name(value);

    /// <summary>Reads a code; <c>General Assistance</c> is <see cref="EssaStatus.NoStatus"/>.</summary>
    /// <exception cref="FormatException">Not a status; the message lists what was expected.</exception>
    public static EssaStatus Parse(ReadOnlySpan<char> code) => CodeTables.EssaStatuses.Parse(code);

    /// <summary>Reads a code.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out EssaStatus value) => CodeTables.EssaStatuses.TryParse(code, out value);

    /// <summary>Whether it is comprehensive support and improvement, for low performance or for low graduation.</summary>
    public static bool IsComprehensive(this EssaStatus value) => value >= EssaStatus.CsiLowPerforming;
}

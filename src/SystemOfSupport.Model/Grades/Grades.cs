namespace SystemOfSupport.Model;

/// <summary>Codes and names of the grades.</summary>
public static class Grades
{
    /// <summary>The fourteen grades, from transitional kindergarten up.</summary>
    public static IReadOnlyList<Grade> All => CodeTables.Grades.All;

    /// <summary>The code: <c>TK</c>, <c>K</c>, <c>1</c> to <c>12</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Code(this Grade value) => CodeTables.Grades.Code(value);

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Name(this Grade value) => CodeTables.Grades.Name(value);

    /// <summary>Reads a code; CALPADS's <c>KN</c> and <c>03</c> too.</summary>
    /// <exception cref="FormatException">Not a code of the list; the message names the codes that are.</exception>
    public static Grade Parse(ReadOnlySpan<char> code) => CodeTables.Grades.Parse(code);

    /// <summary>Reads a code; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out Grade value) => CodeTables.Grades.TryParse(code, out value);
}

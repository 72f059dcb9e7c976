namespace SystemOfSupport.Model;

/// <summary>Codes, names and kinds of the student groups.</summary>
public static class StudentGroups
{
    /// <summary>Every group that files name, and the blank group first.</summary>
    public static IReadOnlyList<StudentGroup> All => CodeTables.StudentGroups.All;

    /// <summary>The official code, as files and JSON hold it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Code(this StudentGroup value) => CodeTables.StudentGroups.Code(value);

    /// <summary>The name as the Dashboard spells it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the list.</exception>
    public static string Name(this StudentGroup value) => CodeTables.StudentGroups.Name(value);

    /// <summary>Reads an official code, ignoring case and surrounding space.</summary>
    /// <exception cref="FormatException">Not a code of the list; the message names the codes that are.</exception>
    public static StudentGroup Parse(ReadOnlySpan<char> code) => CodeTables.StudentGroups.Parse(code);

    /// <summary>Reads an official code, ignoring case and surrounding space; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out StudentGroup value) => CodeTables.StudentGroups.TryParse(code, out value);

    /// <summary>Whether the group can be held to performance levels, is only reported, or is not a group.</summary>
    /// <remarks>Which accountable groups count for assistance in a year is a rule of that year's book.</remarks>
    public static StudentGroupKind Kind(this StudentGroup value) => value switch
    {
        StudentGroup.Unspecified => StudentGroupKind.Unspecified,
        >= StudentGroup.AllStudents and <= StudentGroup.White => StudentGroupKind.Accountable,
        >= StudentGroup.CurrentEnglishLearnerOnly and <= StudentGroup.ScienceTestTakers => StudentGroupKind.ReportingOnly,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a student group."),
    };

    /// <summary>Whether the group is one of the eight race and ethnicity groups, which exclude each other.</summary>
    public static bool IsRaceOrEthnicity(this StudentGroup value) => RaceOrEthnicity.Contains(value);

    /// <summary>The eight race and ethnicity groups.</summary>
    public static StudentGroupSet RaceOrEthnicity { get; } =
    [
        StudentGroup.AfricanAmerican, StudentGroup.AmericanIndian, StudentGroup.Asian, StudentGroup.Filipino,
        StudentGroup.Hispanic, StudentGroup.PacificIslander, StudentGroup.TwoOrMoreRaces, StudentGroup.White,
    ];
}

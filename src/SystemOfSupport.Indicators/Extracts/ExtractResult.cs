using System.Globalization;

namespace SystemOfSupport.Indicators;

/// <summary>Records read from extracts, and an account of every row.</summary>
/// <param name="Agencies">Agencies and schools; empty where that extract was not given.</param>
/// <param name="Students">One record per student, in the order of the students' extract.</param>
/// <param name="Files">What became of the rows of each file.</param>
/// <param name="Problems">Every problem, in the order of the files.</param>
public sealed record ExtractResult(
    IReadOnlyList<AgencyProfile> Agencies,
    IReadOnlyList<StudentRecord> Students,
    IReadOnlyList<ExtractFileReport> Files,
    IReadOnlyList<ExtractProblem> Problems)
{
    /// <summary>Counts only: students are never printed.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Students.Count} students, {Agencies.Count} agencies and schools, {Problems.Count} problems");
}

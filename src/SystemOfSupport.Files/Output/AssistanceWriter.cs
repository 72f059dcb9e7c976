using System.Globalization;
using nietras.SeparatedValues;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files;

/// <summary>
/// Writes <c>lcff.csv</c>, one line for every determination: year, cds, name, kind, status, method1 to method4, totalgroups, one column per student group with
/// its letter or <c>*</c>, ec52072, ec52071f, tier.
/// </summary>
/// <remarks>A method or flag is Y where it is met and N otherwise, also where the year does not have it or an input was missing (see <see cref="AssistanceDetermination.Assumptions"/>).</remarks>
public sealed class AssistanceWriter : IDisposable
{
    private readonly SepWriter _writer;

    /// <summary>Opens the output.</summary>
    public AssistanceWriter(TextWriter output) => _writer = Sep.New(',').Writer(o => o with { Escape = true }).To(output);

    /// <summary>Groups in the order of the columns.</summary>
    public static IReadOnlyList<StudentGroup> Groups { get; } =
    [
        StudentGroup.AfricanAmerican, StudentGroup.AmericanIndian, StudentGroup.Asian, StudentGroup.EnglishLearner, StudentGroup.Filipino,
        StudentGroup.FosterYouth, StudentGroup.Hispanic, StudentGroup.Homeless, StudentGroup.LongTermEnglishLearner, StudentGroup.PacificIslander,
        StudentGroup.SocioeconomicallyDisadvantaged, StudentGroup.StudentsWithDisabilities, StudentGroup.TwoOrMoreRaces, StudentGroup.White,
    ];

    /// <summary>Writes one line.</summary>
    public void Write(AssistanceDetermination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        var findings = determination.Findings;
        using var row = _writer.NewRow();
        row["year"].Set(determination.Year.ToString());
        row["cds"].Set(determination.Agency.Cds.ToString());
        row["name"].Set(determination.Agency.Name);
        row["kind"].Set(determination.Agency.Kind.Code());
        row["status"].Set(determination.StatusText);
        for (var method = 1; method <= 4; method++)
        {
            row[$"method{method.ToString(CultureInfo.InvariantCulture)}"].Set(YesNo(findings.Method(method)));
        }

        row["totalgroups"].Set(findings.TotalStudentGroups.ToString(CultureInfo.InvariantCulture));
        foreach (var group in Groups)
        {
            row[group.Code()].Set(findings.Letter(group).ToString());
        }

        row["ec52072"].Set(YesNo(determination.Ec52072));
        row["ec52071f"].Set(YesNo(determination.Ec52071F));
        row["tier"].Set(determination.Tier?.Code() ?? "");
    }

    /// <summary>Ends the output.</summary>
    public void Dispose() => _writer.Dispose();

    private static string YesNo(TestOutcome outcome) => outcome == TestOutcome.Met ? "Y" : "N";
}

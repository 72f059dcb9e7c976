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
    private readonly CsvTable<AssistanceDetermination> _table;

    /// <summary>Opens the output.</summary>
    public AssistanceWriter(TextWriter output) => _table = new(output, ResultColumns.Assistance);

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
        _table.Write(determination);
    }

    /// <summary>Ends the output.</summary>
    public void Dispose() => _table.Dispose();
}

using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>The rated cells of all schools in one Dashboard year, as the tests of schools look at them.</summary>
internal abstract class SchoolCells
{
    /// <summary>Adds to the packed counts of the schools of a range, one for each school and group.</summary>
    internal abstract void Count(EssaTables tables, int from, int to, Span<uint> counts);

    /// <summary>Whether the graduation rate of All Students has a row, and whether that has a colour.</summary>
    internal abstract (bool HasResult, bool HasColor) Graduation(int school);

    /// <summary>Whether the year has any result of the school, beside rows for information only.</summary>
    internal abstract bool HasResults(int school);

    /// <summary>What the year says of one school, as the evaluation of one school takes it.</summary>
    internal abstract AgencyResults Results(int school, Agency agency);
}

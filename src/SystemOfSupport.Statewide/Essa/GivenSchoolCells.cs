using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>Cells that came school by school, such as from lists of colours; a school without any has no indicator that counts.</summary>
internal sealed class GivenSchoolCells(DashboardYear year, AgencyResults?[] results) : SchoolCells
{
    internal override void Count(EssaTables tables, int from, int to, Span<uint> counts)
    {
        var groups = tables.Compiled.Groups.Bits;
        for (var school = from; school < to; school++)
        {
            if (results[school] is not { } known)
            {
                continue;
            }

            var own = counts.Slice((school - from) * AgencyResults.Groups, AgencyResults.Groups);
            for (var group = 0; group < own.Length; group++)
            {
                if (group == (int)StudentGroup.AllStudents || ((groups >> group) & 1) != 0)
                {
                    own[group] += EssaTables.Pack(tables.Compiled.Count(known, (StudentGroup)group));
                }
            }
        }
    }

    internal override (bool HasResult, bool HasColor) Graduation(int school) =>
        results[school]?[StudentGroup.AllStudents, Indicator.Graduation] is { } cell ? (cell.HasResult, cell.Level != PerformanceLevel.None) : default;

    internal override bool HasResults(int school) => results[school] is { } known && StudentGroups.All.Any(g => Model.Indicators.All.Any(i => known[g, i].HasResult));

    internal override AgencyResults Results(int school, Agency agency) => results[school] ?? new AgencyResultsBuilder(agency, year).Build();
}

using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>What the patterns of low performance of one Dashboard year find at one school, for All Students and for each student group.</summary>
public sealed class EssaFindings
{
    private readonly CompiledEssaCriteria _criteria;

    internal EssaFindings(CompiledEssaCriteria criteria, AgencyResults results)
    {
        _criteria = criteria;
        Results = results;
    }

    /// <summary>The Dashboard year.</summary>
    public DashboardYear Year => Results.Year;

    /// <summary>The results that were looked at.</summary>
    public AgencyResults Results { get; }

    /// <summary>Whether some indicator of All Students counts: the lists' <c>Colors</c> column.</summary>
    public bool HasColors => Count(StudentGroup.AllStudents).Indicators > 0;

    /// <summary>Indicators that count for a group, and their Reds and Oranges.</summary>
    public EssaCount Count(StudentGroup group) => _criteria.Count(Results, group);

    /// <summary>The criteria that a group fits, by id in the order of the book; empty for none.</summary>
    /// <param name="group">A student group, or All Students.</param>
    /// <param name="minimumIndicators">Indicators that the group needs: student groups need two, All Students one.</param>
    public IReadOnlyList<string> Criteria(StudentGroup group, int minimumIndicators)
    {
        var fits = Fitting(group, minimumIndicators);
        return [.. _criteria.Rules.Criteria.Where((_, i) => ((fits >> i) & 1) != 0).Select(c => c.Id)];
    }

    /// <summary>Student groups that fit some criterion.</summary>
    public StudentGroupSet GroupsMeeting(int minimumIndicators)
    {
        var groups = StudentGroupSet.Empty;
        foreach (var group in _criteria.Groups)
        {
            groups = Fitting(group, minimumIndicators) != 0 ? groups.With(group) : groups;
        }

        return groups;
    }

    internal CompiledEssaCriteria Compiled => _criteria;

    internal byte Fitting(StudentGroup group, int minimumIndicators)
    {
        var count = Count(group);
        return count.Indicators >= minimumIndicators ? _criteria.Fitting(count) : (byte)0;
    }
}

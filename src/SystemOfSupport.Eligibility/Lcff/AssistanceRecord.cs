using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility;

/// <summary>One row of the state's list of assistance statuses.</summary>
public sealed record AssistanceRecord
{
    /// <summary>The Dashboard year of the list.</summary>
    public required DashboardYear Year { get; init; }

    /// <summary>The district, county office or charter school.</summary>
    public required Agency Agency { get; init; }

    /// <summary>Published status of the list's year.</summary>
    public required AssistanceStatus Status { get; init; }

    /// <summary>Published statuses of earlier years, where the list repeats them.</summary>
    public IReadOnlyDictionary<DashboardYear, AssistanceStatus> EarlierStatuses { get; init; } = new Dictionary<DashboardYear, AssistanceStatus>();

    /// <summary>Letters of the groups; a group without a letter met fewer than two priority areas.</summary>
    public IReadOnlyDictionary<StudentGroup, PriorityLetter> Letters { get; init; } = new Dictionary<StudentGroup, PriorityLetter>();

    /// <summary>Published number of groups with a letter; null where it is blank.</summary>
    public int? TotalStudentGroups { get; init; }

    /// <summary>Published methods 1 to 4; null where the list has no such column or leaves it blank.</summary>
    public IReadOnlyList<bool?> Methods { get; init; } = [null, null, null, null];

    /// <summary>Published flag of Education Code 52072; null where the list has none.</summary>
    public bool? Ec52072 { get; init; }

    /// <summary>Published flag of Education Code 52071(f); null where the list has none.</summary>
    public bool? Ec52071F { get; init; }

    /// <summary>Groups that met two or more priority areas.</summary>
    public StudentGroupSet GroupsMeetingCriteria => [.. Letters.Where(l => l.Value.IsMet).Select(l => l.Key)];
}

using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility;

/// <summary>What an earlier year says of one agency, as far as later years look at it.</summary>
/// <param name="Year">The earlier Dashboard year.</param>
/// <param name="Cds">The agency.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Status">Its status; not determined where only the groups are known.</param>
/// <param name="GroupsMeetingCriteria">Student groups that met two or more priority areas.</param>
/// <param name="MeetsLocally">Whether it met the criteria by local indicators (method 2 or 3), which holds for every group.</param>
public sealed record AssistanceHistoryEntry(
    DashboardYear Year,
    CdsCode Cds,
    AgencyKind Kind,
    AssistanceStatus Status,
    StudentGroupSet GroupsMeetingCriteria,
    bool MeetsLocally)
{
    /// <summary>The entry of a row of a list.</summary>
    public static AssistanceHistoryEntry Of(AssistanceRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record.Year, record.Agency.Cds, record.Agency.Kind, record.Status, record.GroupsMeetingCriteria, record.Methods is [_, var second, var third, ..] && (second == true || third == true));
    }

    /// <summary>The entry of a determination, for the years that follow.</summary>
    public static AssistanceHistoryEntry Of(AssistanceDetermination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        var findings = determination.Findings;
        return new(findings.Year, findings.Agency.Cds, findings.Agency.Kind, determination.Status, findings.GroupsMeetingCriteria, findings.MeetsLocally);
    }
}

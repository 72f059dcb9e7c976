namespace SystemOfSupport.Improvement;

/// <summary>A group that plans, works or listens across agencies: its charter, members and meetings.</summary>
/// <param name="Id">Its name for records.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Charter">Its purpose.</param>
public sealed record WorkGroup(string Id, string Name, WorkGroupKind Kind, string Charter)
{
    /// <summary>Members.</summary>
    public IReadOnlyList<WorkGroupMember> Members { get => field ?? []; init; }

    /// <summary>Agencies that facilitate.</summary>
    public IReadOnlyList<SupportAgencyId> Facilitators { get => field ?? []; init; }

    /// <summary>Meetings.</summary>
    public IReadOnlyList<Meeting> Meetings { get => field ?? []; init; }

    /// <summary>The share of members that came, over all meetings: 0 to 1; null without members or meetings.</summary>
    public decimal? Attendance()
    {
        var members = Members.Select(m => m.Agency.Id).Distinct().ToList();
        return members.Count == 0 || Meetings.Count == 0 ? null : (decimal)Meetings.Sum(m => m.Attendance.Distinct().Count(members.Contains)) / (members.Count * Meetings.Count);
    }

    /// <summary>What the group lacks: kinds of agencies, a stakeholder, feedback behind a decision (each cites what was considered or states that there was none), and members among those who attended.</summary>
    public IReadOnlyList<WorkGroupFinding> Check(RepresentationRule? rule = null)
    {
        rule ??= new();
        var findings = new List<WorkGroupFinding>();
        findings.AddRange(rule.AnyOf.Where(kinds => !Members.Any(m => kinds.Contains(m.Agency.Kind)))
            .Select(kinds => new WorkGroupFinding("representation", $"{Name} has no member of kind {string.Join(" or ", kinds)}.")));
        if (rule.NeedsStakeholder && !Members.Any(m => m.IsStakeholder))
        {
            findings.Add(new("stakeholder", $"{Name} has no member who speaks for those whom the work concerns."));
        }

        findings.AddRange(Meetings.SelectMany(m => m.Decisions).Where(d => d.ConsideredFeedback.Count > 0 == d.HadNoFeedback)
            .Select(d => new WorkGroupFinding("feedback", $"Decision '{d.Id}' {(d.HadNoFeedback ? "cites feedback and states that there was none" : "neither cites feedback nor states that there was none")}.")));
        var members = Members.Select(m => m.Agency.Id).ToHashSet();
        findings.AddRange(Meetings.SelectMany(m => m.Attendance.Where(a => !members.Contains(a)).Select(a => new WorkGroupFinding("attendance", $"'{a}' came on {EffectivePeriod.Iso(m.On)} and is no member."))));
        return findings;
    }
}

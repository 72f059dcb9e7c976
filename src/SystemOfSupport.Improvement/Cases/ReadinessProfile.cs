namespace SystemOfSupport.Improvement;

/// <summary>Will and skill of an agency in direct assistance.</summary>
/// <param name="Will">Whether it wants the work.</param>
/// <param name="Skill">Whether it can do it.</param>
public sealed record ReadinessProfile(ReadinessWill Will, ReadinessSkill Skill)
{
    /// <summary>How many years direct assistance may take: an estimate that the Collaborative published in 2025, never a rule.</summary>
    public (int Least, int Most) IndicativeYears() => (Will, Skill) switch
    {
        (ReadinessWill.Willing, ReadinessSkill.Able) => (3, 5),
        (ReadinessWill.Willing, _) => (5, 7),
        (_, ReadinessSkill.Able) => (6, 8),
        _ => (8, 10),
    };
}

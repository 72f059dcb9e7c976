using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>What a support requirement is about.</summary>
[JsonConverter(typeof(EssaRequirementSubjectJsonConverter))]
public enum EssaRequirementSubject : byte
{
    /// <summary>Who develops the plan.</summary>
    PlanAuthor = 1,

    /// <summary>Who approves it.</summary>
    Approval = 2,

    /// <summary>What it must hold.</summary>
    PlanContent = 3,

    /// <summary>Who supports and monitors.</summary>
    Monitoring = 4,

    /// <summary>Money that comes with it.</summary>
    Funding = 5,

    /// <summary>By when.</summary>
    Deadline = 6,

    /// <summary>Where the plan is written down.</summary>
    Vehicle = 7,
}

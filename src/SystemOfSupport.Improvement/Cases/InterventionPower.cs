using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What the State Superintendent may do where intervention is approved (Education Code 52072.1).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<InterventionPower>))]
public enum InterventionPower : byte
{
    /// <summary>Change the Local Control and Accountability Plan.</summary>
    ChangePlan = 1,

    /// <summary>Revise the budget.</summary>
    ReviseBudget = 2,

    /// <summary>Stay or rescind an action, but none that a local collective bargaining agreement requires.</summary>
    StayOrRescind = 3,

    /// <summary>Appoint a trustee. Read from memory of the statute only.</summary>
    AppointTrustee = 4,
}

using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>Why a support case was opened.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CaseTrigger>))]
public enum CaseTrigger : byte
{
    /// <summary>The agency met the criteria for technical assistance.</summary>
    Identified = 1,

    /// <summary>The governing board asked for assistance.</summary>
    BoardRequest = 2,

    /// <summary>The Local Control and Accountability Plan was not approved.</summary>
    PlanNotApproved = 3,

    /// <summary>The Collaborative was asked, or referred the agency.</summary>
    CollaborativeReferral = 4,

    /// <summary>The agency took an emergency apportionment (Education Code 52074(g)).</summary>
    FiscalEmergency = 5,

    /// <summary>A school was identified for comprehensive, additional targeted or targeted support under the federal act.</summary>
    EssaSchool = 6,
}

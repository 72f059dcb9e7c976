using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>What a division of the state into regions is for. Several hold at once, and they differ.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<RegionSchemeKind>))]
public enum RegionSchemeKind : byte
{
    /// <summary>Areas of the geographic lead agencies.</summary>
    GeographicLead = 1,

    /// <summary>The eleven regions of the county superintendents' association, which the English learner specialists use.</summary>
    CountySuperintendents = 2,

    /// <summary>Special education local plan areas, by county.</summary>
    SpecialEducationLocalPlanArea = 3,

    /// <summary>Regions of the community schools centers.</summary>
    CommunitySchools = 4,

    /// <summary>Another division.</summary>
    Other = 5,
}

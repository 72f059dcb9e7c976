using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A role to which an agency is designated.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DesignationRole>))]
public enum DesignationRole : byte
{
    /// <summary>Geographic lead agency (Education Code 52073).</summary>
    GeographicLead = 1,

    /// <summary>Geographic lead together with another agency of the same area.</summary>
    GeographicCoLead = 2,

    /// <summary>Expert lead agency for a topic (52073.1).</summary>
    ExpertLead = 3,

    /// <summary>Special education resource lead (52073.2).</summary>
    SpecialEducationResourceLead = 4,

    /// <summary>Equity lead (52073.5).</summary>
    EquityLead = 5,

    /// <summary>Lead of the Community Engagement Initiative.</summary>
    CommunityEngagementLead = 6,

    /// <summary>English learner specialist of a county region (Title III).</summary>
    EnglishLearnerSpecialist = 7,

    /// <summary>Another role; the topic names it.</summary>
    Other = 8,
}

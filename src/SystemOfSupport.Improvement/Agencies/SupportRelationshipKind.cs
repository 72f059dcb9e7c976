using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>How one agency supports another.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SupportRelationshipKind>))]
public enum SupportRelationshipKind : byte
{
    /// <summary>Technical assistance that the law lays on the provider.</summary>
    TechnicalAssistance = 1,

    /// <summary>Help by a geographic lead agency.</summary>
    GeographicLead = 2,

    /// <summary>Direct technical assistance by the Collaborative.</summary>
    CollaborativeAssistance = 3,

    /// <summary>Support to a school by its local educational agency.</summary>
    SchoolSupport = 4,

    /// <summary>Help on a topic by an expert, resource, equity or other lead.</summary>
    TopicSupport = 5,

    /// <summary>Review and approval of plans.</summary>
    PlanApproval = 6,
}

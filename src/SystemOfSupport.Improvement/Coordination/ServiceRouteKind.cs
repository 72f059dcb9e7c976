using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>How a request finds its way.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ServiceRouteKind>))]
public enum ServiceRouteKind : byte
{
    /// <summary>An offering meets the need.</summary>
    Offering = 1,

    /// <summary>The agency on which the law lays support.</summary>
    ResponsibleProvider = 2,

    /// <summary>A geographic lead agency of the county.</summary>
    GeographicLead = 3,

    /// <summary>The state department.</summary>
    Department = 4,

    /// <summary>The Collaborative: no one is turned away for asking the wrong agency.</summary>
    Collaborative = 5,
}

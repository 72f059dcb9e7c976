using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>The kind of an agency.</summary>
/// <remarks>The default value 0 is none of them.</remarks>
[JsonConverter(typeof(CodeJsonConverter<AgencyKind>))]
public enum AgencyKind : byte
{
    /// <summary>A school district.</summary>
    District = 1,

    /// <summary>A county office of education.</summary>
    CountyOffice = 2,

    /// <summary>A charter school, which is its own local educational agency.</summary>
    Charter = 3,

    /// <summary>A school of a district or county office.</summary>
    School = 4,

    /// <summary>The state.</summary>
    State = 5,
}

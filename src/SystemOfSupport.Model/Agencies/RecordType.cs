using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>What a row of a Dashboard file describes (column <c>rtype</c>).</summary>
/// <remarks>The default value 0 is none of them.</remarks>
[JsonConverter(typeof(CodeJsonConverter<RecordType>))]
public enum RecordType : byte
{
    /// <summary>A school, charter schools included (<c>S</c>).</summary>
    School = 1,

    /// <summary>A district or county office of education (<c>D</c>; <c>L</c> in the spring 2017 files).</summary>
    District = 2,

    /// <summary>The state (<c>X</c>).</summary>
    State = 3,
}

using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>What a school left this year: the lists' <c>Exit</c> column.</summary>
[JsonConverter(typeof(CodeJsonConverter<EssaExit>))]
public enum EssaExit : byte
{
    /// <summary>Nothing: <c>NOEXIT</c>.</summary>
    None = 0,

    /// <summary>Comprehensive support and improvement: <c>CSIEXIT</c>.</summary>
    Csi = 1,

    /// <summary>Additional targeted support and improvement: <c>ATSIEXIT</c>.</summary>
    Atsi = 2,
}

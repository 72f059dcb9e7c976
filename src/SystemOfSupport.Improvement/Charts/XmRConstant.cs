using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>By what the mean moving range is multiplied for the limits. The two differ in the fourth figure.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<XmRConstant>))]
public enum XmRConstant : byte
{
    /// <summary>2.66, as most hand-books print it.</summary>
    Rounded = 0,

    /// <summary>3 / 1.128 = 2.6596, as the NIST handbook computes it.</summary>
    ThreeOverD2 = 1,
}

using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>A grade from transitional kindergarten to grade 12. Numbers rise with the grade.</summary>
/// <remarks>The default value 0 is no grade.</remarks>
[JsonConverter(typeof(CodeJsonConverter<Grade>))]
public enum Grade : byte
{
    /// <summary>Transitional kindergarten (<c>TK</c>).</summary>
    TransitionalKindergarten = 1,

    /// <summary>Kindergarten (<c>K</c>; <c>KN</c> in CALPADS).</summary>
    Kindergarten = 2,

    /// <summary>Grade 1.</summary>
    First = 3,

    /// <summary>Grade 2.</summary>
    Second = 4,

    /// <summary>Grade 3.</summary>
    Third = 5,

    /// <summary>Grade 4.</summary>
    Fourth = 6,

    /// <summary>Grade 5.</summary>
    Fifth = 7,

    /// <summary>Grade 6.</summary>
    Sixth = 8,

    /// <summary>Grade 7.</summary>
    Seventh = 9,

    /// <summary>Grade 8.</summary>
    Eighth = 10,

    /// <summary>Grade 9.</summary>
    Ninth = 11,

    /// <summary>Grade 10.</summary>
    Tenth = 12,

    /// <summary>Grade 11.</summary>
    Eleventh = 13,

    /// <summary>Grade 12.</summary>
    Twelfth = 14,
}

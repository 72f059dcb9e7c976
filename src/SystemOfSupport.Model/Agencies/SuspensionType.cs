using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>Which of the six suspension scales a row takes (column <c>type</c> of the suspension file).</summary>
[JsonConverter(typeof(CodeJsonConverter<SuspensionType>))]
public enum SuspensionType : byte
{
    /// <summary>Not a suspension row.</summary>
    None = 0,

    /// <summary><c>ES</c>.</summary>
    ElementarySchool = 1,

    /// <summary><c>MS</c>.</summary>
    MiddleSchool = 2,

    /// <summary><c>HS</c>.</summary>
    HighSchool = 3,

    /// <summary><c>ED</c>.</summary>
    ElementaryDistrict = 4,

    /// <summary><c>HD</c>.</summary>
    HighSchoolDistrict = 5,

    /// <summary><c>UD</c>: unified districts, county offices, schools from kindergarten to grade 12, and the state.</summary>
    UnifiedDistrict = 6,
}

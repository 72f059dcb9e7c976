using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>A state indicator of the California School Dashboard.</summary>
/// <remarks>The default value 0 is no indicator.</remarks>
[JsonConverter(typeof(CodeJsonConverter<Indicator>))]
public enum Indicator : byte
{
    /// <summary>Academic indicator, English language arts (<c>ELA</c>): distance from standard in points.</summary>
    EnglishLanguageArts = 1,

    /// <summary>Academic indicator, mathematics (<c>MATH</c>): distance from standard in points.</summary>
    Mathematics = 2,

    /// <summary>Chronic absenteeism, kindergarten to grade 8 (<c>CHRO</c>): lower is better.</summary>
    ChronicAbsenteeism = 3,

    /// <summary>Suspension rate (<c>SUSP</c>): lower is better.</summary>
    Suspension = 4,

    /// <summary>Graduation rate (<c>GRAD</c>).</summary>
    Graduation = 5,

    /// <summary>English learner progress (<c>ELPI</c>).</summary>
    EnglishLearnerProgress = 6,

    /// <summary>College/career (<c>CCI</c>): the share of students who are prepared.</summary>
    CollegeCareer = 7,

    /// <summary>Science (<c>SCIENCE</c>): science points from 0 to 100 since 2025; informational for support decisions.</summary>
    Science = 8,
}

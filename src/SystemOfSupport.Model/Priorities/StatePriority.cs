using System.Text.Json.Serialization;

namespace SystemOfSupport.Model;

/// <summary>One of the state priorities of the Local Control Funding Formula (Education Code 52060, 52066), by its number.</summary>
/// <remarks>The default value 0 is no priority.</remarks>
[JsonConverter(typeof(CodeJsonConverter<StatePriority>))]
public enum StatePriority : byte
{
    /// <summary>Priority 1, local indicator.</summary>
    BasicServices = 1,

    /// <summary>Priority 2, local indicator.</summary>
    StateStandards = 2,

    /// <summary>Priority 3, local indicator.</summary>
    ParentEngagement = 3,

    /// <summary>Priority 4: academic and English learner progress indicators.</summary>
    PupilAchievement = 4,

    /// <summary>Priority 5: graduation and chronic absenteeism.</summary>
    PupilEngagement = 5,

    /// <summary>Priority 6: suspension; also a local indicator.</summary>
    SchoolClimate = 6,

    /// <summary>Priority 7, local indicator.</summary>
    CourseAccess = 7,

    /// <summary>Priority 8: college/career.</summary>
    PupilOutcomes = 8,

    /// <summary>Priority 9, county offices only, local indicator.</summary>
    ExpelledPupils = 9,

    /// <summary>Priority 10, county offices only, local indicator.</summary>
    FosterYouthServices = 10,
}

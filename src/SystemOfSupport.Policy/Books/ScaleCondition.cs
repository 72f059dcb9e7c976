using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Which rows take a scale. Every member that is set must hold.</summary>
public sealed record ScaleCondition
{
    /// <summary>The file's suspension type.</summary>
    public SuspensionType? SuspensionType { get; init; }

    /// <summary>The file's <c>hscutpoints</c> flag.</summary>
    public bool? HighSchoolCutPoints { get; init; }

    /// <summary>Schools of the Dashboard Alternative School Status program only.</summary>
    public bool? AlternativeSchool { get; init; }

    /// <summary>Schools of the Dashboard Alternative School Status program, and rows of county offices.</summary>
    public bool? AlternativeSchoolOrCountyOffice { get; init; }
}

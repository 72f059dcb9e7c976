using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>The kind of a brief.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<BriefKind>))]
public enum BriefKind : byte
{
    /// <summary>Notice of eligibility.</summary>
    EligibilityNotice = 1,

    /// <summary>One-pager.</summary>
    OnePager = 2,

    /// <summary>Progress brief.</summary>
    ProgressBrief = 3,

    /// <summary>Data of a board presentation.</summary>
    BoardSlide = 4,

    /// <summary>Newsletter.</summary>
    Newsletter = 5,

    /// <summary>Questions and answers for partners.</summary>
    PartnerQuestions = 6,
}

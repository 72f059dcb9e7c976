using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>The numbers of one year of a Dashboard row.</summary>
internal readonly record struct YearFigures
{
    /// <summary>Students who count.</summary>
    internal int Denominator { get; init; }

    /// <summary>Students with the condition; null where the file shows none.</summary>
    internal int? Numerator { get; init; }

    internal Tenths? Status { get; init; }

    /// <summary>Participation in the test.</summary>
    internal ParticipationCounts Participation { get; init; }

    /// <summary>Records with the lowest score, or untested English learners, in the denominator.</summary>
    internal int Added { get; init; }

    internal int DenominatorWithoutLowest { get; init; }

    internal Tenths? StatusWithoutLowest { get; init; }

    internal int FifthYearGraduates { get; init; }

    /// <summary>Parts of English learner progress; null where the file shows none.</summary>
    internal LearnerParts? Learners { get; init; }
}

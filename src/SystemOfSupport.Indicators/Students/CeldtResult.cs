using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>A student's part in the English learner progress of 2017, as the annual CELDT and reclassification gave it.</summary>
public sealed record CeldtResult
{
    /// <summary>The school.</summary>
    public required CdsCode School { get; init; }

    /// <summary>Took the annual CELDT.</summary>
    public bool Tested { get; init; }

    /// <summary>Advanced a level.</summary>
    public bool Advanced { get; init; }

    /// <summary>Maintained early advanced or advanced English proficiency.</summary>
    public bool MaintainedProficiency { get; init; }

    /// <summary>Was reclassified in the prior year.</summary>
    public bool Reclassified { get; init; }

    /// <summary>Adds the bonus of a long-term English learner who advanced.</summary>
    public bool LongTermBonus { get; init; }

    /// <summary>Names the type only: a student's data are never printed.</summary>
    public override string ToString() => "CeldtResult (withheld)";
}

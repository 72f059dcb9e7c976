using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>How many of the links that should be there are there, for one kind of item between two levels.</summary>
/// <param name="Axis">The kind of item.</param>
/// <param name="Upper">The higher level.</param>
/// <param name="Lower">The lower level; the same as the higher for funding and measuring.</param>
/// <param name="Satisfied">Required links that are there.</param>
/// <param name="Required">Required links.</param>
public sealed record AlignmentScore(AlignmentNodeKind Axis, AlignmentLevel Upper, AlignmentLevel Lower, int Satisfied, int Required)
{
    /// <summary>Satisfied as a share of required, 0 to 1; null where nothing is required.</summary>
    [JsonIgnore]
    public decimal? Share => Required == 0 ? null : (decimal)Satisfied / Required;
}

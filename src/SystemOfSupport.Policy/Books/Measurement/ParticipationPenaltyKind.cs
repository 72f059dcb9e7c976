using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>What a participation rate below the target does.</summary>
[JsonConverter(typeof(CamelCaseJsonConverter<ParticipationPenaltyKind>))]
public enum ParticipationPenaltyKind : byte
{
    /// <summary>Takes points from the status for every percent below the target (2018, 2019).</summary>
    PointsOff = 1,

    /// <summary>Adds records with the lowest score, as many as lift the rate to the target (from 2022).</summary>
    LowestScores = 2,
}

using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>What an ELPAC participation rate below the target does.</summary>
[JsonConverter(typeof(CamelCaseJsonConverter<ElpacPenaltyKind>))]
public enum ElpacPenaltyKind : byte
{
    /// <summary>The status level is Low at best (2019, 2022): the row carries <c>flag95pct</c>.</summary>
    CapsStatus = 1,

    /// <summary>Untested students join the denominator as <c>curr95</c> (from 2023).</summary>
    AddsUntested = 2,
}

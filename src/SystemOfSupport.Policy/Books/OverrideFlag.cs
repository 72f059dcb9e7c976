using System.Text.Json.Serialization;

namespace SystemOfSupport.Policy;

/// <summary>A flag of the files that calls for an override.</summary>
[JsonConverter(typeof(OverrideFlagJsonConverter))]
public enum OverrideFlag : byte
{
    /// <summary><c>certifyflag = Y</c>: the agency did not certify its data.</summary>
    CertifyFlag = 1,

    /// <summary><c>dataerrorflag = Y</c>: the agency reported its data in error.</summary>
    DataErrorFlag = 2,

    /// <summary><c>flag50pct = Y</c>: too few English learners were tested (2017).</summary>
    Flag50Pct = 3,

    /// <summary><c>flag95pct = Y</c>: fewer than 95 percent of English learners were tested (2019, 2022).</summary>
    Flag95Pct = 4,
}

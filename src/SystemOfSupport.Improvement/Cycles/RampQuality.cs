using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>How well a ramp of PDSA cycles keeps to the method, by the five features of the framework in BMJ Quality and Safety (Taylor and others 2014). The thresholds are ours.</summary>
/// <param name="Iterative">Two cycles or more.</param>
/// <param name="PredictionBased">Every cycle had a prediction.</param>
/// <param name="SmallAtFirst">No cycle is smaller in scope than the first.</param>
/// <param name="DataOverTime">Every cycle has data at several dates.</param>
/// <param name="Documented">Plan, do, study and act are written down for every cycle.</param>
public sealed record RampQuality(bool Iterative, bool PredictionBased, bool SmallAtFirst, bool DataOverTime, bool Documented)
{
    /// <summary>How many of the five features it has.</summary>
    [JsonIgnore]
    public int Score => new[] { Iterative, PredictionBased, SmallAtFirst, DataOverTime, Documented }.Count(f => f);
}

using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>How the centre line and the limits of a chart are found.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ChartKind>))]
public enum ChartKind : byte
{
    /// <summary>Run chart: the median, no limits.</summary>
    Run = 0,

    /// <summary>XmR chart of single values: the mean and limits from the moving range.</summary>
    XmR = 1,

    /// <summary>p chart: a share of cases, limits from the binomial distribution.</summary>
    P = 2,

    /// <summary>p-prime chart (Laney): a p chart whose limits allow for more variation from point to point than the binomial has.</summary>
    PPrime = 3,

    /// <summary>u chart: counts per area of opportunity.</summary>
    U = 4,

    /// <summary>c chart: counts over an equal area of opportunity.</summary>
    C = 5,
}

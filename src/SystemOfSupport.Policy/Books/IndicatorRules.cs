using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>How one indicator is reported and rated in the book's year.</summary>
public sealed record IndicatorRules
{
    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Whether it is reported, and by colour or by status only.</summary>
    public required IndicatorReporting Reporting { get; init; }

    /// <summary>Whether the n-size is tested on the number of students tested instead of the denominator (2017 English learner progress).</summary>
    public bool NSizeCountsTesters { get; init; }

    /// <summary>Whether the colour of Students with Disabilities is tested on currently identified students (2018 academic indicators).</summary>
    public bool NSizeCountsIdentifiedDisabilities { get; init; }

    /// <summary>Whether a rate above 100 percent counts as 100 before change is taken (2017 English learner progress).</summary>
    public bool CapsRateAt100 { get; init; }

    /// <summary>Groups of <see cref="RuleBook.NeverRated"/> to which this indicator's file gives a colour all the same.</summary>
    public StudentGroupSet RatedAllTheSame { get; init; }

    /// <summary>What happens with few students; null where nothing does.</summary>
    public SmallPopulationRule? SmallPopulation { get; init; }

    /// <summary>Cut scores and tables. The first scale that applies to a row is its scale; empty where no levels are given.</summary>
    public required IReadOnlyList<Scale> Scales { get; init; }

    /// <summary>Where the way of reporting comes from.</summary>
    public required Citation Citation { get; init; }
}

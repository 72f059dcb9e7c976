using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>
/// One result before it is rated: an indicator of one student group of one agency or school, this year and the year before, as a row of a Dashboard file holds it.
/// </summary>
/// <remarks>
/// Counts are students. A null is a blank of the file, never zero. Status and change are those of the file where it publishes them;
/// otherwise they follow from the counts (<see cref="StatusOrComputed"/>, <see cref="ChangeOrComputed"/>).
/// </remarks>
public sealed record IndicatorResult
{
    /// <summary>The Dashboard that shows the result.</summary>
    public required DashboardYear Year { get; init; }

    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The agency or school.</summary>
    public required CdsCode Cds { get; init; }

    /// <summary>Whether the row is of a school, of a district or county office, or of the state.</summary>
    public required RecordType RecordType { get; init; }

    /// <summary>The student group.</summary>
    public required StudentGroup Group { get; init; }

    /// <summary>Name of the school; empty on other rows.</summary>
    public string SchoolName { get; init; } = "";

    /// <summary>Name of the district or county office.</summary>
    public string DistrictName { get; init; } = "";

    /// <summary>Name of the county.</summary>
    public string CountyName { get; init; } = "";

    /// <summary>Whether the school is a charter school.</summary>
    public bool IsCharter { get; init; }

    /// <summary>Whether the row is of a county office of education (<c>coe_flag</c>, or a county office's code).</summary>
    public bool IsCountyOffice { get; init; }

    /// <summary>Whether the school takes part in the Dashboard Alternative School Status program (<c>dass_flag</c>).</summary>
    public bool IsAlternativeSchool { get; init; }

    /// <summary>Suspension scale; none on rows of other indicators.</summary>
    public SuspensionType SuspensionType { get; init; }

    /// <summary>Whether academic status takes the cut scores of grade 11 (<c>hscutpoints = Y</c>).</summary>
    public bool HighSchoolCutPoints { get; init; }

    /// <summary>Students who meet the indicator's condition, this year.</summary>
    public int? CurrentNumerator { get; init; }

    /// <summary>Students counted, this year.</summary>
    public int? CurrentDenominator { get; init; }

    /// <summary>Students who met the indicator's condition, the year before.</summary>
    public int? PriorNumerator { get; init; }

    /// <summary>Students counted, the year before.</summary>
    public int? PriorDenominator { get; init; }

    /// <summary>Students tested this year, where the n-size looks at them (2017 English learner progress).</summary>
    public int? CurrentTesters { get; init; }

    /// <summary>Students tested the year before.</summary>
    public int? PriorTesters { get; init; }

    /// <summary>Currently identified students with disabilities, this year (2018 academic indicators).</summary>
    public int? CurrentIdentifiedDisabilities { get; init; }

    /// <summary>Currently identified students with disabilities, the year before.</summary>
    public int? PriorIdentifiedDisabilities { get; init; }

    /// <summary>Published status, in percent or points.</summary>
    public Tenths? CurrentStatus { get; init; }

    /// <summary>Published status of the year before.</summary>
    public Tenths? PriorStatus { get; init; }

    /// <summary>Published change, in percentage points or points.</summary>
    public Tenths? Change { get; init; }

    /// <summary>Flags of the row.</summary>
    public ResultFlags Flags { get; init; }

    /// <summary>This year's counts as a rate; null where one is blank or there are no students.</summary>
    public RateCounts? CurrentCounts => Counts(CurrentNumerator, CurrentDenominator);

    /// <summary>The prior year's counts as a rate; null where one is blank or there were no students.</summary>
    public RateCounts? PriorCounts => Counts(PriorNumerator, PriorDenominator);

    /// <summary>Published status, or else the rate of the counts, rounded to tenths once.</summary>
    /// <param name="capAt100">Whether a rate above 100 percent counts as 100.</param>
    public Tenths? StatusOrComputed(bool capAt100 = false) => CurrentStatus ?? ComputedStatus(capAt100);

    /// <summary>Published change, or else the difference of the unrounded rates of the counts, rounded to tenths once; null where the two years are not comparable.</summary>
    /// <param name="capAt100">Whether a rate above 100 percent counts as 100 before the difference is taken.</param>
    public Tenths? ChangeOrComputed(bool capAt100 = false) =>
        Change ?? (!Flags.HasFlag(ResultFlags.NotComparable) ? ComputedChange(capAt100) : null);

    /// <summary>The rate of this year's counts, rounded to tenths, half away from zero; null where a count is blank or there are no students.</summary>
    public Tenths? ComputedStatus(bool capAt100 = false) => Capped(CurrentCounts, capAt100)?.Percent();

    /// <summary>The difference of the two years' unrounded rates, rounded to tenths, half away from zero; null where a count is blank or there are no students.</summary>
    public Tenths? ComputedChange(bool capAt100 = false) =>
        Capped(CurrentCounts, capAt100) is { } current && Capped(PriorCounts, capAt100) is { } prior ? current.ChangeFrom(prior) : null;

    internal static RateCounts? Counts(int? numerator, int? denominator) =>
        numerator is { } n && denominator is { } d && d > 0 ? new RateCounts(n, d) : null;

    internal static RateCounts? Capped(RateCounts? counts, bool cap) => cap ? counts?.CappedAt100Percent : counts;
}

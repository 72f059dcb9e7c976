using System.Collections.Concurrent;
using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>Rates results by one rule book. Immutable and safe to share between threads; make one per book and keep it.</summary>
/// <remarks>
/// A rating is exact: levels are read from status and change on the 0.1 grid, never from unrounded values (CDE file layouts: levels are determined
/// after calculations and rounding).
/// </remarks>
public sealed class Rater
{
    private static readonly ConcurrentDictionary<DashboardYear, Rater> Shared = new();

    private readonly CompiledIndicator[] _indicators = new CompiledIndicator[(int)Indicator.Science + 1];
    private readonly CompiledNSize[,] _nSizes = new CompiledNSize[(int)RecordType.State + 1, (int)StudentGroup.ScienceTestTakers + 1];

    private readonly Lazy<BookReference[]> _references;

    /// <summary>Compiles a book.</summary>
    /// <exception cref="RuleBookException">The book is not valid.</exception>
    public Rater(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        book.Validate();
        Book = book;
        _references = new(() => [BookReference.Of(book)]);
        foreach (var rules in book.Indicators)
        {
            _indicators[(int)rules.Indicator] = new(book, rules);
        }

        foreach (var type in RecordTypes.All)
        {
            foreach (var group in StudentGroups.All)
            {
                _nSizes[(int)type, (int)group] = new(book.NSize, type, group);
            }
        }
    }

    /// <summary>The book by which results are rated.</summary>
    public RuleBook Book { get; }

    /// <summary>The book's name, version, content hash and sources, as explanations hold them.</summary>
    public BookReference Reference => _references.Value[0];

    /// <summary><see cref="Reference"/> as the books of an explanation.</summary>
    internal IReadOnlyList<BookReference> References => _references.Value;

    /// <summary>The rater of a year's own book (<see cref="RuleBooks.For"/>), made once.</summary>
    /// <exception cref="RuleBookNotFoundException">The year has no book.</exception>
    public static Rater For(DashboardYear year) => Shared.GetOrAdd(year, y => new Rater(RuleBooks.For(y)));

    /// <summary>Students that a group needs, in both years, for a colour.</summary>
    public int ColorMinimum(RecordType recordType, StudentGroup group) => _nSizes[(int)recordType, (int)group].ColorMinimum;

    /// <summary>Rates one result.</summary>
    /// <exception cref="ArgumentException">The result is of another year than the book, its suspension type is missing, or its indicator, record type or group is none.</exception>
    public Rating Rate(IndicatorResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Work(result).Rating;
    }

    /// <summary>Rates one result and says how, step by step: counts, bands, table cell, exceptions, each with its place in the record.</summary>
    /// <exception cref="ArgumentException">The result is of another year than the book, its suspension type is missing, or its indicator, record type or group is none.</exception>
    public Explanation Explain(IndicatorResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return RatingExplainer.Explain(this, result, Work(result));
    }

    internal RatingWork Work(IndicatorResult result)
    {
        CheckResult(result);
        var indicator = _indicators[(int)result.Indicator];
        var rules = indicator.Rules;
        var work = new RatingWork { Indicator = indicator, NSize = _nSizes[(int)result.RecordType, (int)result.Group] };
        work.LeanOn(rules.Citation.Confidence);
        if (rules.Reporting <= IndicatorReporting.InformationOnly || result.Flags.HasFlag(ResultFlags.InformationOnly))
        {
            work.Reason = rules.Reporting == IndicatorReporting.NotReported ? RatingReason.IndicatorNotReported : RatingReason.InformationOnly;
            return work;
        }

        work.Scale = ScaleOf(indicator, result);
        ReadLevels(result, ref work);
        Color(result, ref work);
        Override(result.Flags, ref work);
        return work;
    }

    internal CompiledIndicator IndicatorOf(Indicator indicator) => _indicators[(int)indicator];

    /// <exception cref="ArgumentException">No scale applies, for a suspension type is missing.</exception>
    internal static CompiledScale ScaleOf(CompiledIndicator indicator, IndicatorResult result) => indicator.ScaleOf(result)
        ?? throw new ArgumentException($"No scale of {indicator.Rules.Indicator.Code()} applies to {result.Cds}: its suspension type is '{result.SuspensionType.Code()}'. Expected ES, MS, HS, ED, HD or UD.", nameof(result));

    internal void CheckResult(IndicatorResult result)
    {
        if (result.Year != Book.Year)
        {
            throw new ArgumentException($"The result is of Dashboard {result.Year}; rule book {Book} rates {Book.Year} only.", nameof(result));
        }

        // A member that was never set would be rated by no minimum at all.
        if (result.Indicator is < Indicator.EnglishLanguageArts or > Indicator.Science
            || result.RecordType is < RecordType.School or > RecordType.State
            || result.Group > StudentGroup.ScienceTestTakers)
        {
            throw new ArgumentException($"The result of {result.Cds} has indicator {(int)result.Indicator}, record type {(int)result.RecordType} and group {(int)result.Group}. Expected members of their lists.", nameof(result));
        }
    }

    private void ReadLevels(IndicatorResult result, ref RatingWork work)
    {
        var rules = work.Indicator.Rules;
        var shared = result.Flags.HasFlag(ResultFlags.PairShare);
        work.Current = (rules.NSizeCountsTesters ? result.CurrentTesters : result.CurrentDenominator) ?? 0;
        work.Prior = (rules.NSizeCountsTesters ? result.PriorTesters : result.PriorDenominator) ?? 0;
        work.LeanOn(work.NSize.Citation.Confidence);
        work.StatusValue = result.StatusOrComputed(rules.CapsRateAt100);
        if (work.StatusValue is { } status && work.Current >= Book.NSize.StatusMinimum)
        {
            work.Status = work.Scale!.StatusOf(status);
            work.LeanOn(work.Scale.Source.StatusCitation.Confidence);
        }

        if (rules.Reporting != IndicatorReporting.Color)
        {
            return;
        }

        work.ChangeValue = result.ChangeOrComputed(rules.CapsRateAt100);
        if (work.ChangeValue is { } change && work.Current >= Book.NSize.StatusMinimum && (shared || work.Prior >= Book.NSize.StatusMinimum))
        {
            work.Change = work.TableChange = work.Scale!.ChangeOf(change);
            work.LeanOn(work.Scale.Source.ChangeCitation!.Confidence);
        }

        if (rules.SmallPopulation is { } small
            && (!small.AllStudentsOnly || result.Group == StudentGroup.AllStudents)
            && result.CurrentDenominator is { } denominator && denominator < small.Below)
        {
            work.IsSmallPopulation = true;
            work.LeanOn(small.Citation.Confidence);
            work.TableChange = work.Change switch
            {
                ChangeLevel.Level1 => ChangeLevel.Level2,
                ChangeLevel.Level5 => ChangeLevel.Level4,
                var level => level,
            };
            if (!small.FileKeepsChangeLevel)
            {
                work.Change = work.TableChange;
            }
        }
    }

    private static void Color(IndicatorResult result, ref RatingWork work)
    {
        var rules = work.Indicator.Rules;
        if (rules.NSizeCountsIdentifiedDisabilities && result.Group == StudentGroup.StudentsWithDisabilities)
        {
            work.Current = result.CurrentIdentifiedDisabilities ?? work.Current;
            work.Prior = result.PriorIdentifiedDisabilities ?? work.Prior;
        }

        var shared = result.Flags.HasFlag(ResultFlags.PairShare);
        work.HasColorNSize = work.Current >= work.NSize.ColorMinimum;
        work.Reason =
            result.Group == StudentGroup.Unspecified || work.Indicator.NeverRated.Contains(result.Group) ? RatingReason.GroupNotRated
            : work.Current == 0 ? RatingReason.NoStudents
            : work.StatusValue is null && work.HasColorNSize ? RatingReason.NoStatus
            : rules.Reporting == IndicatorReporting.StatusOnly && work.Status != StatusLevel.None ? RatingReason.StatusOnly
            : !work.HasColorNSize ? RatingReason.TooFewStudents
            : work.Prior == 0 && !shared ? RatingReason.NoPriorYear
            : work.Prior < work.NSize.ColorMinimum && !shared ? RatingReason.TooFewStudentsPriorYear
            : work.TableChange == ChangeLevel.None ? RatingReason.NotComparable
            : RatingReason.Colored;
        if (work.Reason != RatingReason.Colored)
        {
            return;
        }

        work.Level = work.Scale!.ColorOf(work.Status, work.TableChange);
        work.LeanOn(work.Scale.Source.ColorCitation!.Confidence);
        if (work.Level == PerformanceLevel.None)
        {
            work.Reason = RatingReason.NoColorInTable;
            return;
        }

        work.Box = Box.Of(work.Status, work.TableChange);
    }

    internal static void Override(ResultFlags flags, ref RatingWork work)
    {
        foreach (var rule in work.Indicator.Overrides)
        {
            if ((flags & FlagOf(rule.Flag)) == ResultFlags.None || !IsEligible(rule, work))
            {
                continue;
            }

            if (rule.Color is { } color)
            {
                work.Level = color;
                work.Box = rule.Box!.Value;
            }
            else if (rule.Status is { } status)
            {
                work.Status = status;
            }
            else if (rule.StatusAtMost is { } most && work.Status > most)
            {
                work.Status = most;
            }
            else
            {
                continue;
            }

            work.Override = rule;
            work.LeanOn(rule.Citation.Confidence);
            work.Reason = rule.Flag switch
            {
                OverrideFlag.CertifyFlag => RatingReason.NotCertified,
                OverrideFlag.DataErrorFlag => RatingReason.DataError,
                OverrideFlag.Flag50Pct => RatingReason.ParticipationBelow50Percent,
                _ => RatingReason.ParticipationBelow95Percent,
            };
        }
    }

    // An override of the colour takes the rows that would be coloured; one of the status the rows that reach the minimum for a status.
    // A blanked status or change does not exempt a row: the state blanks some of the rows that it overrides.
    private static bool IsEligible(OverrideRule rule, in RatingWork work) =>
        rule.WithoutNSize
        || (rule.Color is not null
            ? work.Reason is RatingReason.Colored or RatingReason.NoStatus or RatingReason.NotComparable or RatingReason.NoColorInTable || work.Override is not null
            : work.Reason is not (RatingReason.NoStudents or RatingReason.GroupNotRated) && (work.Status != StatusLevel.None || work.HasColorNSize));

    internal static ResultFlags FlagOf(OverrideFlag flag) => flag switch
    {
        OverrideFlag.CertifyFlag => ResultFlags.CertifyFlag,
        OverrideFlag.DataErrorFlag => ResultFlags.DataErrorFlag,
        OverrideFlag.Flag50Pct => ResultFlags.Flag50Pct,
        _ => ResultFlags.Flag95Pct,
    };
}

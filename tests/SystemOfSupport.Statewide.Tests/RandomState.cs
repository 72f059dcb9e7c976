using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide.Tests;

/// <summary>Invented results of a seed: every kind of row and blank, values close to the cuts and minimums, and now and then a value that fits no narrow column.</summary>
internal sealed class RandomState(int seed)
{
    private static readonly int[] Counts = [0, 1, 10, 11, 12, 14, 15, 16, 29, 30, 31, 60, 149, 150, 151, 254, 255, 256, 300, 5000];
    private readonly Random _random = new(seed);

    internal static RuleBook Book(int seed)
    {
        var random = new Random(seed);
        var book = RuleBooks.For(RuleBooks.Years[random.Next(RuleBooks.Years.Count)]);
        return random.Next(4) switch
        {
            0 => Moved(book, random.Next(-20, 21)),
            1 => book with { NSize = book.NSize with { StatusMinimum = random.Next(1, 16), ColorMinimum = random.Next(16, 400) } },
            _ => book,
        };
    }

    /// <summary>Results of some agencies and schools: at most one of each group and indicator.</summary>
    internal List<IndicatorResult> Results(DashboardYear year, int schools = 6)
    {
        var results = new List<IndicatorResult>();
        for (var i = 0; i < schools; i++)
        {
            var entity = Entity(year, i);
            foreach (var indicator in Model.Indicators.All)
            {
                foreach (var group in StudentGroups.All.Append(StudentGroup.Unspecified).Distinct())
                {
                    if (_random.Next(3) > 0)
                    {
                        results.Add(Result(entity, indicator, group));
                    }
                }
            }
        }

        return results;
    }

    /// <summary>Two of three results pulled down: groups of random values rarely have two Reds of two.</summary>
    internal static IndicatorResult Worse(IndicatorResult result, Random random) => random.Next(3) == 0 ? result : result with
    {
        CurrentDenominator = 500,
        PriorDenominator = 500,
        CurrentNumerator = random.Next(500),
        CurrentStatus = Tenths.FromTenths(result.Indicator.Direction() == IndicatorDirection.LowerIsBetter ? 800 : result.Indicator is Indicator.EnglishLanguageArts or Indicator.Mathematics ? -1500 : 20),
        Change = Tenths.FromTenths(random.Next(-200, 201)),
    };

    internal T[] Shuffled<T>(IEnumerable<T> items)
    {
        var array = items.ToArray();
        _random.Shuffle(array);
        return array;
    }

    private IndicatorResult Entity(DashboardYear year, int i)
    {
        var type = i == 0 ? RecordType.State : (RecordType)_random.Next(1, 3);
        var county = Flip(4);
        var cds = type == RecordType.State ? CdsCode.State : CdsCode.Of(1 + (i % 58), county ? 10000 + i : 20000 + i, type == RecordType.School ? 100 + i : 0);
        return new()
        {
            Year = year,
            Indicator = Indicator.Suspension,
            Cds = cds,
            RecordType = type,
            Group = StudentGroup.AllStudents,
            SchoolName = type == RecordType.School ? $"School {i}" : "",
            DistrictName = $"District {i}",
            CountyName = $"County {i % 3}",
            IsCharter = type == RecordType.School && Flip(2),
            IsCountyOffice = county,
            IsAlternativeSchool = Flip(4),
        };
    }

    private IndicatorResult Result(IndicatorResult entity, Indicator indicator, StudentGroup group) => entity with
    {
        Indicator = indicator,
        Group = group,
        SuspensionType = indicator == Indicator.Suspension ? (SuspensionType)_random.Next(1, 7) : SuspensionType.None,
        HighSchoolCutPoints = Flip(3),
        CurrentNumerator = Flip(5) ? null : _random.Next(12),
        CurrentDenominator = Count(),
        PriorNumerator = Flip(5) ? null : _random.Next(12),
        PriorDenominator = Count(),
        CurrentTesters = Flip(2) ? null : Count(),
        PriorTesters = Flip(2) ? null : Count(),
        CurrentIdentifiedDisabilities = Flip(2) ? null : Count(),
        PriorIdentifiedDisabilities = Flip(2) ? null : Count(),
        CurrentStatus = Measure(indicator),
        PriorStatus = Measure(indicator),
        Change = Flip(5) ? null : Tenths.FromTenths(_random.Next(60) == 0 ? 40000 * _random.Next(-2, 3) : _random.Next(-250, 251)),
        Flags = Flags(),
    };

    private ResultFlags Flags()
    {
        var flags = ResultFlags.None;
        foreach (var flag in Enum.GetValues<ResultFlags>())
        {
            flags |= Flip(flag == ResultFlags.InformationOnly ? 40 : 8) ? flag : ResultFlags.None;
        }

        return flags;
    }

    private int? Count() => Flip(8) ? null : Counts[_random.Next(Counts.Length)];

    private Tenths? Measure(Indicator indicator)
    {
        if (Flip(5))
        {
            return null;
        }

        if (_random.Next(60) == 0)
        {
            return Tenths.FromTenths(_random.Next(2) == 0 ? short.MaxValue + _random.Next(-2, 3) : short.MinValue + _random.Next(-2, 3));
        }

        return Tenths.FromTenths(indicator is Indicator.EnglishLanguageArts or Indicator.Mathematics ? _random.Next(-1500, 1501) : indicator == Indicator.Suspension ? _random.Next(0, 200) : _random.Next(0, 1001));
    }

    private bool Flip(int of) => _random.Next(of) == 0;

    // The cut scores of change moved so far that some fit no narrow column.
    private static RuleBook Moved(RuleBook book, int by)
    {
        var tenths = by * 2000;
        return book with
        {
            Indicators = [.. book.Indicators.Select(i => i with
            {
                Scales = [.. i.Scales.Select(s => s with
                {
                    // A table with an impossible cell must keep its bands.
                    Change = s.Change is null || s.Colors!.Values.Any(r => r.Contains(PerformanceLevel.None)) ? s.Change : [.. s.Change.Select(b => b with { Minimum = Move(b.Minimum, tenths), Maximum = Move(b.Maximum, tenths) })],
                })],
            })],
        };
    }

    private static Tenths? Move(Tenths? value, int by) => value is { } v ? Tenths.FromTenths(v.Value + by) : null;
}

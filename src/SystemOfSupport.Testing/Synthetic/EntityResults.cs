using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>The results of one agency or school in the three years from 2022 on, drawn at random around its quality.</summary>
internal sealed class EntityResults
{
    private const int Years = 3;

    // The lowest quality of results that must not be Red: status level 3, far enough from level 2 that counts of 15 students cannot round across.
    private const double SafeQuality = 2.35;
    private static readonly double[] Steps = [-0.9, -0.35, 0, 0, 0.35, 0.9];
    private readonly Entity _entity;
    private readonly Random _random;
    private readonly Dictionary<(Indicator, StudentGroup), Measurement[]> _measurements = [];

    internal EntityResults(Entity entity, Random random)
    {
        _entity = entity;
        _random = random;
        var shares = Shares();
        var growth = Enumerable.Range(0, Years).Select(_ => 0.97 + (0.06 * random.NextDouble())).ToArray();
        foreach (var indicator in Model.Indicators.All)
        {
            if (GroupShares.Counted(entity.Grades, indicator) is > 0 and var counted)
            {
                Draw(indicator, [.. growth.Select(g => g * entity.Enrollment * counted)], shares);
            }
        }
    }

    /// <summary>The groups of an indicator, all students first.</summary>
    internal IEnumerable<StudentGroup> Groups(Indicator indicator) => _measurements.Keys.Where(k => k.Item1 == indicator).Select(k => k.Item2).Order();

    internal Measurement Of(Indicator indicator, StudentGroup group, int year) =>
        _measurements.TryGetValue((indicator, group), out var years) ? years[year - 2022] : default;

    private Dictionary<StudentGroup, double> Shares()
    {
        var shares = GroupShares.All.ToDictionary(g => g.Group, g => g.Share * (0.6 + (0.8 * _random.NextDouble())));
        shares[StudentGroup.Hispanic] = 1 - StudentGroups.RaceOrEthnicity.Sum(g => shares[g]);
        return shares;
    }

    private void Draw(Indicator indicator, double[] students, Dictionary<StudentGroup, double> shares)
    {
        var scale = QualityScale.For(_entity, indicator);
        var isAcademic = indicator is Indicator.EnglishLanguageArts or Indicator.Mathematics or Indicator.Science;
        foreach (var (group, _, quality) in GroupShares.All)
        {
            var isElpi = indicator == Indicator.EnglishLearnerProgress;
            if (isElpi ? group is not (StudentGroup.EnglishLearner or StudentGroup.LongTermEnglishLearner) : GroupShares.IsReportedOnly(group) && !isAcademic)
            {
                continue;
            }

            var series = Series(indicator, group, _entity.Quality + (isElpi ? 0.3 : quality));
            _measurements.Add((indicator, group), [.. Enumerable.Range(0, Years).Select(y => Measure(indicator, scale.Value(series[y]), (int)Math.Round(students[y] * shares[group])))]);
        }

        if (indicator == Indicator.EnglishLearnerProgress)
        {
            return;
        }

        _measurements.Add((indicator, StudentGroup.AllStudents), Combine(StudentGroups.RaceOrEthnicity.Select(g => _measurements[(indicator, g)])));
        if (isAcademic)
        {
            var learners = _measurements[(indicator, StudentGroup.EnglishLearner)];
            var reclassified = _measurements[(indicator, StudentGroup.RecentlyReclassified)];
            _measurements.Add((indicator, StudentGroup.CurrentEnglishLearnerOnly), [.. learners.Zip(reclassified, (l, r) => l - r)]);
        }

        if (indicator == Indicator.Science)
        {
            _measurements.Add((indicator, StudentGroup.ScienceTestTakers), _measurements[(indicator, StudentGroup.AllStudents)]);
        }
    }

    private static Measurement[] Combine(IEnumerable<Measurement[]> parts) => parts.Aggregate((left, right) => [.. left.Zip(right, (l, r) => l + r)]);

    private double[] Series(Indicator indicator, StudentGroup group, double start)
    {
        var quality = start - 1.2 + (2.4 * _random.NextDouble());
        // Points move less from year to year than a band is wide.
        var pace = indicator.Unit() == MeasureUnit.Points ? 0.45 : 1;
        var series = new double[Years];
        for (var i = 0; i < Years; i++)
        {
            series[i] = Math.Clamp(quality, 0.05, 4.95);
            quality = series[i] + (pace * Steps[_random.Next(Steps.Length)] * (0.5 + _random.NextDouble()));
        }

        // Red: status level 1 and worse from year to year. In its other years such a result, and outside the weak areas any, is at status level 3 or better.
        var isSafe = _entity.Focuses.Any(f => f.Groups.Contains(group) && f.Indicators.Contains(indicator)) || (PriorityOf(indicator) is { } priority && !_entity.Weak.Contains(priority));
        for (var i = 0; i < Years; i++)
        {
            if (_entity.IsRed(group, indicator, 2022 + i))
            {
                series[i] = 0.85 - (0.3 * i);
            }
            else if (isSafe && series[i] < SafeQuality)
            {
                series[i] = SafeQuality + (0.4 * (SafeQuality - series[i]));
            }
        }

        return series;
    }

    private Measurement Measure(Indicator indicator, double value, int students) =>
        indicator.Unit() == MeasureUnit.Percent
            ? new(Math.Clamp((int)Math.Round(value * students / 100), 0, students), students)
            : new((int)Math.Round(value * students) + _random.Next(-students / 3, (students / 3) + 1), students);

    private static StatePriority? PriorityOf(Indicator indicator) => indicator switch
    {
        Indicator.EnglishLanguageArts or Indicator.Mathematics or Indicator.EnglishLearnerProgress => StatePriority.PupilAchievement,
        Indicator.ChronicAbsenteeism or Indicator.Graduation => StatePriority.PupilEngagement,
        Indicator.Suspension => StatePriority.SchoolClimate,
        Indicator.CollegeCareer => StatePriority.PupilOutcomes,
        _ => null,
    };
}

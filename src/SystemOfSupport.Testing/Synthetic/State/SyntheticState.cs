using System.Text;
using SystemOfSupport.Indicators;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Testing;

/// <summary>
/// A whole invented state in the layouts of the official files, of any size: at scale 1 a thousand districts and county offices, ten thousand schools, of which
/// one in eight is a charter school, and six million students a year, whose Dashboard 2024 has 870,000 rows. No name or code in it is of a real agency: its
/// counties have numbers from 60 on.
/// </summary>
/// <remarks>
/// <para>Students come first. The seed gives every school its students of every year; the Dashboard files are counts of those students, and the same students are
/// to be had as full records (<see cref="Students"/>), which <see cref="IndicatorCalculator"/> with <see cref="Choices"/> turns into the very rows of the files,
/// and in few fields for bulk work (<see cref="CompactStudents"/>).</para>
/// <para>The same seed, scale and years give the same bytes on any machine, whatever else was asked before. A part follows from the seed and its place alone: a state of
/// a larger scale begins with the state of a smaller one, and a Dashboard year is the same whichever other years are asked for.</para>
/// <para>Everything streams: memory holds one district at a time, whatever the scale. Sizes are skewed as in a real state, with many small schools and districts;
/// the largest district has less than a hundred schools. Rows are of groups that have students, so an elementary school has no row of graduation: 1.4 million rows a
/// year take a scale of 1.6. Students who move are kept within a district and its charter schools.</para>
/// <para>The state rests on the rule books. Where it decides what they leave open, it says so in <see cref="Choices"/>. Local indicators and the lists of the year
/// before are drawn without regard to results. Immutable and safe to share between threads.</para>
/// </remarks>
public sealed class SyntheticState
{
    /// <summary>The seed that is used where none is given.</summary>
    public const int DefaultSeed = 1959;

    /// <summary>The smallest scale: ten districts and county offices, a hundred schools.</summary>
    public const decimal MinimumScale = 0.01m;

    /// <summary>The largest scale.</summary>
    public const decimal MaximumScale = 10m;

    private const int BlocksAtScale1 = 100;
    private const int FileBuffer = 1 << 16;

    private readonly StateLayout _layout;
    private readonly StudentModel _model;
    private readonly StateLists _lists;

    /// <summary>Makes a state with Dashboards 2023 and 2024.</summary>
    /// <param name="scale">Its size, from 0.01 to 10 in steps of 0.01.</param>
    /// <param name="seed">Where the random numbers start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale lies outside its limits or between its steps.</exception>
    public SyntheticState(decimal scale = 1, int seed = DefaultSeed)
        : this(scale, seed, [2023, 2024])
    {
    }

    /// <summary>Makes a state.</summary>
    /// <param name="scale">Its size, from 0.01 to 10 in steps of 0.01.</param>
    /// <param name="seed">Where the random numbers start.</param>
    /// <param name="years">Its Dashboard years: one or more of 2022 to 2025, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale lies outside its limits or between its steps, or a year is none of 2022 to 2025.</exception>
    /// <exception cref="ArgumentException">There is no year, or one occurs twice.</exception>
    public SyntheticState(decimal scale, int seed, IEnumerable<DashboardYear> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        if (scale is < MinimumScale or > MaximumScale || decimal.Truncate(scale * BlocksAtScale1) != scale * BlocksAtScale1)
        {
            throw new ArgumentOutOfRangeException(nameof(scale), scale, "Expected a scale from 0.01 to 10 in steps of 0.01.");
        }

        Years = [.. years.Order()];
        if (Years.Count == 0 || Years.Distinct().Count() < Years.Count)
        {
            throw new ArgumentException("Expected one or more Dashboard years, each once.", nameof(years));
        }

        foreach (var year in Years.Where(y => !AllYears.Contains(y)))
        {
            throw new ArgumentOutOfRangeException(nameof(years), year, $"Expected Dashboard years of {string.Join(", ", AllYears)}.");
        }

        Scale = scale;
        Seed = seed;
        _layout = new(seed, (int)(scale * BlocksAtScale1));
        _model = new(seed);
        _lists = new(seed);
    }

    /// <summary>The Dashboard years that a state can have.</summary>
    public static IReadOnlyList<DashboardYear> AllYears { get; } = [2022, 2023, 2024, 2025];

    /// <summary>Its size.</summary>
    public decimal Scale { get; }

    /// <summary>Its seed.</summary>
    public int Seed { get; }

    /// <summary>Its Dashboard years, in order.</summary>
    public IReadOnlyList<DashboardYear> Years { get; }

    /// <summary>Number of districts and county offices: 1,000 at scale 1.</summary>
    public int AgencyCount => _layout.AgencyCount;

    /// <summary>Number of schools, charter schools among them: 10,000 at scale 1.</summary>
    public int SchoolCount => _layout.SchoolCount;

    /// <summary>The districts and county offices, in order.</summary>
    public IEnumerable<Agency> Agencies() => _layout.Agencies().Select(a => a.Profile(Years[0]).Agency);

    /// <summary>The schools and charter schools, in order: the place of one is its <see cref="SyntheticStudent.SchoolIndex"/>.</summary>
    public IEnumerable<Agency> Schools() => _layout.Agencies().SelectMany(a => a.Schools.Select(s => s.Profile(a, Years[0]).Agency));

    /// <summary>How the state decides what a year's rule book leaves open. Points of alternate assessments are invented.</summary>
    public static MeasurementChoices Choices(DashboardYear year) => StateChoices.Of(year);

    /// <summary>The directory with which student records become results: of the whole state, or of one district with all its schools.</summary>
    /// <param name="year">The Dashboard year of the results.</param>
    /// <param name="cds">The state, or a district, county office or school, which gives its whole district.</param>
    /// <exception cref="ArgumentException">The state has no such agency or school.</exception>
    public AgencyDirectory Directory(DashboardYear year, CdsCode cds = default) =>
        new(AgenciesOf(cds).SelectMany(a => a.Schools.Select(s => s.Profile(a, year)).Prepend(a.Profile(year))));

    /// <summary>
    /// The rows of a Dashboard year without files: district by district, its own rows and then those of its schools, and the rows of the state last. They are the rows of the
    /// files of <see cref="WriteTo"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The year is none of <see cref="Years"/>.</exception>
    public IEnumerable<SyntheticRow> Rows(DashboardYear year)
    {
        if (!Years.Contains(year))
        {
            throw new ArgumentException($"The state has the Dashboard years {string.Join(", ", Years)}, not {year}.", nameof(year));
        }

        return Make();

        IEnumerable<SyntheticRow> Make()
        {
            var run = new YearRun(Seed, year);
            foreach (var agency in _layout.Agencies())
            {
                Count(agency, [run]);
                foreach (var line in run.Indicators.SelectMany(i => run.Lines(agency, i)))
                {
                    yield return new(line.Result, line.Rating);
                }
            }

            foreach (var line in run.Indicators.SelectMany(run.StateLines))
            {
                yield return new(line.Result, line.Rating);
            }
        }
    }

    /// <summary>The full records of the students of a school year, one per student, each made as it is asked for.</summary>
    /// <param name="year">School year of the records.</param>
    /// <param name="cds">Whose students: the state, or a district or county office with those who count for it, or a school with those who were there on any day or in a cohort.</param>
    /// <exception cref="ArgumentException">The state has no such agency or school, or no students of the year.</exception>
    public IEnumerable<StudentRecord> Students(SchoolYear year, CdsCode cds = default)
    {
        ExpectYear(year);
        var agencies = AgenciesOf(cds);
        return Make();

        IEnumerable<StudentRecord> Make()
        {
            var students = new List<StudentSketch>();
            foreach (var agency in agencies)
            {
                var maker = new RecordMaker(agency, year);
                for (var place = 0; place < agency.Schools.Count; place++)
                {
                    _model.Draw(agency, place, year, students);
                    foreach (var student in students)
                    {
                        if (BelongsTo(student, agency, cds))
                        {
                            yield return maker.Make(student);
                        }
                    }
                }
            }
        }
    }

    /// <summary>The students of a school year in few fields, sorted by school, a student who moved in each school: for bulk counting.</summary>
    /// <exception cref="ArgumentException">The state has no students of the year.</exception>
    public IEnumerable<SyntheticStudent> CompactStudents(SchoolYear year)
    {
        ExpectYear(year);
        return Make();

        IEnumerable<SyntheticStudent> Make()
        {
            var counter = new SketchCounter(RuleBooks.For(Years[0]), isPrior: false);
            var students = new List<StudentSketch>();
            var bySchool = new List<List<SyntheticStudent>>();
            foreach (var agency in _layout.Agencies())
            {
                while (bySchool.Count < agency.Schools.Count)
                {
                    bySchool.Add([]);
                }

                for (var place = 0; place < agency.Schools.Count; place++)
                {
                    _model.Draw(agency, place, year, students);
                    foreach (var student in students)
                    {
                        if (student.Mobility == Mobility.CohortOnly)
                        {
                            continue;
                        }

                        bySchool[place].Add(counter.Compact(student, agency, isFirst: false));
                        if (student.HasTwoSchools)
                        {
                            bySchool[student.FirstSchool].Add(counter.Compact(student, agency, isFirst: true));
                        }
                    }
                }

                foreach (var school in bySchool)
                {
                    foreach (var student in school)
                    {
                        yield return student;
                    }

                    school.Clear();
                }
            }
        }
    }

    /// <summary>
    /// Writes the files below a folder, as UTF-8 without a byte order mark: the Dashboard files of each year (<c>dashboard-2024/eladownload2024.txt</c>...), the local indicators of
    /// each year and the year before the first (<c>local-indicators</c>), and the assistance list and the list of schools of the year before the first (<c>history</c>). Files
    /// that are there already are replaced.
    /// </summary>
    /// <param name="directory">The folder, which is made where there is none.</param>
    /// <param name="progress">Is told after each district; null for no one.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void WriteTo(string directory, IProgress<SyntheticProgress>? progress = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        WriteLists(directory);
        var runs = Years.Select(y => new YearRun(Seed, y)).ToList();
        var files = new List<(YearRun Run, Indicator Indicator, TextWriter Text, DashboardWriter Writer)>();
        try
        {
            foreach (var run in runs)
            {
                foreach (var indicator in run.Indicators)
                {
                    var text = Open(directory, DashboardText.Path(indicator, run.Year));
                    files.Add((run, indicator, text, new(indicator, run.Year, text)));
                }
            }

            long rows = 0;
            var agencies = 0;
            foreach (var agency in _layout.Agencies())
            {
                Count(agency, runs);
                foreach (var (run, indicator, _, writer) in files)
                {
                    rows += Write(writer, run.Lines(agency, indicator));
                }

                progress?.Report(new(++agencies, AgencyCount, rows));
            }

            foreach (var (run, indicator, _, writer) in files)
            {
                rows += Write(writer, run.StateLines(indicator));
            }

            progress?.Report(new(agencies, AgencyCount, rows));
        }
        finally
        {
            foreach (var (_, _, text, _) in files)
            {
                text.Dispose();
            }
        }
    }

    private static long Write(DashboardWriter writer, IEnumerable<DashboardLine> lines)
    {
        long rows = 0;
        foreach (var line in lines)
        {
            writer.Write(line);
            rows++;
        }

        return rows;
    }

    private void WriteLists(string directory)
    {
        var before = Years[0].Previous!.Value;
        foreach (var year in Years.Prepend(before))
        {
            foreach (var priority in LocalIndicators.All)
            {
                using var local = Open(directory, LocalIndicatorText.Path(priority, year));
                LocalIndicatorText.Write(local, priority, year, _lists.Local(_layout.Agencies(), priority, year));
            }
        }

        using var assistance = Open(directory, AssistanceText.Path(before));
        AssistanceText.Write(assistance, before, _lists.Assistance(_layout.Agencies(), before));
        using var essa = Open(directory, EssaListText.Path(before));
        EssaListText.Write(essa, before, _lists.Essa(_layout.Agencies(), before));
    }

    // Counts an agency's students for each of the Dashboard years: each school year is drawn once.
    private void Count(StateAgency agency, IReadOnlyList<YearRun> runs)
    {
        foreach (var run in runs)
        {
            run.Start(agency);
        }

        var students = new List<StudentSketch>();
        foreach (var year in runs.SelectMany(r => new[] { r.Year.PriorResults, r.Year.Results }).OfType<SchoolYear>().Distinct().Order())
        {
            for (var place = 0; place < agency.Schools.Count; place++)
            {
                _model.Draw(agency, place, year, students);
                foreach (var run in runs)
                {
                    run.Count(students, agency, year);
                }
            }
        }

        foreach (var run in runs)
        {
            run.Complete(agency);
        }
    }

    private IEnumerable<StateAgency> AgenciesOf(CdsCode cds)
    {
        if (cds.IsState)
        {
            return _layout.Agencies();
        }

        var agency = _layout.Find(cds);
        return agency is not null && (!cds.IsSchool || agency.Schools.Any(s => s.Cds == cds))
            ? [agency]
            : throw new ArgumentException($"The synthetic state has no agency or school {cds}.", nameof(cds));
    }

    private static bool BelongsTo(in StudentSketch student, StateAgency agency, CdsCode cds)
    {
        if (cds.IsState)
        {
            return true;
        }

        var (last, first) = (agency.Schools[student.School], student.HasTwoSchools ? agency.Schools[student.FirstSchool] : null);
        return cds.IsSchool
            ? last.Cds == cds || first?.Cds == cds
            : !last.IsCharter || first is { IsCharter: false } || student.Has(SketchFacts.ServedForDistrict);
    }

    private void ExpectYear(SchoolYear year)
    {
        if (!Years.Any(y => y.Results == year || y.PriorResults == year))
        {
            throw new ArgumentException($"The state has students of the results' years of its Dashboards {string.Join(", ", Years)} and of the years before them, not of {year}.", nameof(year));
        }
    }

    private static StreamWriter Open(string directory, string path)
    {
        var full = Path.Combine(directory, path);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return new(full, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), FileBuffer);
    }
}

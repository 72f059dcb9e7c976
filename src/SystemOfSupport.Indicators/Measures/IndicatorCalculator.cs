using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>Counts students by one rule book and the caller's choices, and makes results of the counts. Immutable and safe to share between threads.</summary>
/// <remarks>
/// Each student is counted at each level from the student's own records: in every school, once per agency responsible, once in the state; schools are never summed.
/// A charter school's row is its own and is not part of its authorizer's.
/// </remarks>
public sealed class IndicatorCalculator
{
    private readonly MeasurementRules _rules;
    private readonly GroupMembership _groups;
    private readonly string _bookHash;

    /// <summary>Makes a calculator.</summary>
    /// <exception cref="ArgumentException">The book has no measurement rules.</exception>
    /// <exception cref="InvalidOperationException">A choice is missing.</exception>
    /// <exception cref="RuleBookException">The book is not valid.</exception>
    public IndicatorCalculator(RuleBook book, AgencyDirectory directory, MeasurementChoices choices)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(choices);
        book.Validate();
        _groups = new(book, choices);
        _rules = book.Measurement!;
        _bookHash = book.ContentHash();
        Book = book;
        Directory = directory;
        Choices = choices;
    }

    /// <summary>The rule book.</summary>
    public RuleBook Book { get; }

    /// <summary>The agencies and schools.</summary>
    public AgencyDirectory Directory { get; }

    /// <summary>How open points are decided.</summary>
    public MeasurementChoices Choices { get; }

    /// <summary>Counts students of a school year: a whole state or any part of it, as long as all records of a student stand together.</summary>
    /// <param name="students">One record per student.</param>
    /// <param name="year">School year of the records: that of the book's results, or an earlier one with which they are compared.</param>
    /// <exception cref="ArgumentException">The year is later than the book's results.</exception>
    /// <exception cref="MeasurementException">A student occurs twice, a school is not in the directory, or a record lacks what a choice needs.</exception>
    public TallySet Tally(IEnumerable<StudentRecord> students, SchoolYear year)
    {
        var sum = new TallyAccumulator();
        Count(students, year, sum);
        return new(Basis(year), sum.Tallies());
    }

    internal void Count(IEnumerable<StudentRecord> students, SchoolYear year, TallyAccumulator sum)
    {
        ArgumentNullException.ThrowIfNull(students);
        if (year > Book.Year.Results)
        {
            throw new ArgumentException($"The records are of {year}; rule book {Book} measures {Book.Year.Results} and the years before.", nameof(year));
        }

        var measures = Measures(year);
        var seen = new HashSet<StudentIdentifier>();
        foreach (var student in students)
        {
            if (!seen.Add(student.Id))
            {
                throw new MeasurementException("Two records are of the same student. Expected one record per student, with everything in it.");
            }

            foreach (var measure in measures)
            {
                measure.Count(student, sum);
            }
        }
    }

    /// <summary>The results of the book's year for every agency, school and group that has students in one of the years.</summary>
    /// <param name="current">Tallies of the year of the results.</param>
    /// <param name="prior">Tallies of the year before; null where none are at hand or the book compares with none.</param>
    /// <param name="earlier">Tallies of the two classes before that, latest first, which graduation of 2017 pools with the prior year.</param>
    /// <exception cref="ArgumentException">Tallies are by other rules or choices, or of other years.</exception>
    public IReadOnlyList<MeasuredResult> Results(TallySet current, TallySet? prior = null, params IReadOnlyList<TallySet> earlier)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(earlier);
        Expect(current, Book.Year.Results, nameof(current));
        var year = Book.Year.Results;
        foreach (var set in new[] { prior }.Concat(earlier))
        {
            year = year.Previous;
            if (set is not null)
            {
                Expect(set, year, nameof(prior));
            }
        }

        return new ResultAssembler(this, _rules, current, prior, earlier).Assemble();
    }

    /// <summary>How a result was counted: students, participation, parts, the rules of the book with their sources, and the decisions on open points.</summary>
    /// <param name="measured">A result of this calculator.</param>
    /// <returns>An explanation without counts of fewer students than the book shows.</returns>
    /// <exception cref="ArgumentException">The result is by another book.</exception>
    public Explanation Explain(MeasuredResult measured)
    {
        ArgumentNullException.ThrowIfNull(measured);
        return string.Equals(measured.Basis.BookHash, _bookHash, StringComparison.Ordinal)
            ? new MeasurementExplainer(Book).Explain(measured)
            : throw new ArgumentException($"The result is by {measured.Basis}; expected rule book {Book}.", nameof(measured));
    }

    internal TallyBasis Basis(SchoolYear year) => new()
    {
        Book = Book.Id,
        BookVersion = Book.Version,
        BookHash = _bookHash,
        Year = year,
        Choices = Choices.All(),
    };

    private void Expect(TallySet set, SchoolYear year, string name)
    {
        var basis = Basis(year);
        if (!basis.Equals(set.Basis))
        {
            throw new ArgumentException($"The tallies are by {set.Basis}; expected {basis}, with the choices of this calculator.", name);
        }
    }

    private List<IndicatorMeasure> Measures(SchoolYear year)
    {
        var context = new MeasurementContext { Book = Book, Rules = _rules, Choices = Choices, Directory = Directory, Groups = _groups, Year = year };
        var measures = new List<IndicatorMeasure>();
        measures.AddRange(_rules.Assessments.Select(a => new AssessmentIndicatorMeasure(context, a)));
        if (_rules.ChronicAbsenteeism is { } chronic)
        {
            measures.Add(new ChronicAbsenteeismMeasure(context, chronic));
        }

        measures.Add(new SuspensionMeasure(context));
        measures.Add(new GraduationMeasure(context));
        measures.Add(new EnglishLearnerProgressMeasure(context));
        return measures;
    }
}

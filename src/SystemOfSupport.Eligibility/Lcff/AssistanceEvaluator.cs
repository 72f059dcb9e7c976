using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>Determines differentiated assistance by one rule book. Immutable and safe to share between threads; make one per book and keep it.</summary>
/// <remarks>
/// A determination has two halves. The criteria find which priority areas each student group meets and which methods the agency meets
/// (<see cref="Find"/>); the status, the tests over several years and the tier follow with the earlier years (<see cref="Conclude"/>).
/// <see cref="Determine"/> does both. Findings can also come from a row of a published list (<see cref="FromRecord"/>).
/// </remarks>
public sealed class AssistanceEvaluator
{
    private static readonly AgencyKind[] CriteriaKinds = [AgencyKind.District, AgencyKind.CountyOffice, AgencyKind.Charter];
    private readonly Lazy<BookReference[]> _references;
    private readonly AssistanceMethodRule[][] _methods;
    private AssistanceTexts? _texts;

    /// <summary>Compiles a book.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="options">Choices; null for the defaults.</param>
    /// <exception cref="RuleBookException">The book is not valid.</exception>
    public AssistanceEvaluator(RuleBook book, AssistanceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        book.Validate();
        Book = book;
        Options = options ?? new AssistanceOptions();
        _references = new(() => [BookReference.Of(book)]);
        _methods = [.. Enumerable.Range(0, (int)AgencyKind.State + 1).Select(kind => book.Assistance.Methods.Where(m => m.Agencies.Contains((AgencyKind)kind)).OrderBy(m => m.Kind).ToArray())];
        Areas = [.. book.Assistance.PriorityAreas.Select(a => new CompiledPriorityArea(a, book.Assistance.Groups))];
    }

    /// <summary>The book by which agencies are determined.</summary>
    public RuleBook Book { get; }

    /// <summary>The choices made.</summary>
    public AssistanceOptions Options { get; }

    /// <summary>Name, version, content hash and sources of the book.</summary>
    public BookReference Reference => _references.Value[0];

    /// <summary><see cref="Reference"/> as the books of an explanation.</summary>
    internal IReadOnlyList<BookReference> References => _references.Value;

    internal CompiledPriorityArea[] Areas { get; }

    /// <summary>What explanations say, made when the first is asked for. Two threads that both make it make the same.</summary>
    internal AssistanceTexts Texts => _texts ??= new(Book);

    /// <summary>The evaluator of a year's own book (<see cref="RuleBooks.For"/>).</summary>
    /// <exception cref="RuleBookNotFoundException">The year has no book.</exception>
    public static AssistanceEvaluator For(DashboardYear year, AssistanceOptions? options = null) => new(RuleBooks.For(year), options);

    /// <summary>Determines one agency.</summary>
    /// <param name="results">What the Dashboard year says of it.</param>
    /// <param name="history">Earlier years; null where nothing is known of them.</param>
    /// <exception cref="ArgumentException">The results are of another year than the book, or of a school that is no agency.</exception>
    public AssistanceDetermination Determine(AgencyResults results, AssistanceHistory? history = null) => Conclude(Find(results), history);

    /// <summary>Finds the priority areas of every group, and the methods.</summary>
    /// <exception cref="ArgumentException">The results are of another year than the book, or of a school that is no agency.</exception>
    public AssistanceFindings Find(AgencyResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        CheckYear(results.Year, nameof(results));
        if (!CriteriaKinds.Contains(results.Agency.Kind))
        {
            throw new ArgumentException($"{results.Agency} is of kind '{results.Agency.Kind.Code()}'. Expected a district, county office or charter school.", nameof(results));
        }

        var priorities = new StatePrioritySet[AgencyResults.Groups];
        foreach (var group in Book.Assistance.Groups)
        {
            foreach (var area in Areas)
            {
                foreach (var criterion in area.AnyOf)
                {
                    if (criterion.IsMet(results, group))
                    {
                        priorities[(int)group] = priorities[(int)group].With(area.Priority);
                        break;
                    }
                }
            }
        }

        return new(results.Agency, results.Year, priorities, Methods(results, priorities), Book.Assistance.Groups, results.AgencyGroups.Intersect(Book.Assistance.Groups), results);
    }

    /// <summary>The findings of a row of a published list: its letters and methods, taken as they are.</summary>
    /// <param name="record">The row.</param>
    /// <param name="agencyGroups">The student groups of the agency, which lists do not tell; null leaves the branch for agencies with fewer groups unknown.</param>
    /// <exception cref="ArgumentException">The row is of another year than the book.</exception>
    public AssistanceFindings FromRecord(AssistanceRecord record, StudentGroupSet? agencyGroups = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        CheckYear(record.Year, nameof(record));
        var priorities = new StatePrioritySet[AgencyResults.Groups];
        foreach (var (group, letter) in record.Letters)
        {
            priorities[(int)group] = letter.Priorities;
        }

        var methods = new TestOutcome[4];
        foreach (var rule in Book.Assistance.Methods.Where(m => m.Agencies.Contains(record.Agency.Kind)))
        {
            var index = (int)rule.Kind - 1;
            methods[index] = (index < record.Methods.Count ? record.Methods[index] : null) switch
            {
                true => TestOutcome.Met,
                false => TestOutcome.NotMet,
                _ when rule.Kind == AssistanceMethodKind.StateIndicators => record.GroupsMeetingCriteria.IsEmpty ? TestOutcome.NotMet : TestOutcome.Met,
                _ => TestOutcome.Unknown,
            };
        }

        return new(record.Agency, record.Year, priorities, methods, Book.Assistance.Groups, agencyGroups, results: null);
    }

    /// <summary>Draws status, tests over several years and tier from findings and earlier years.</summary>
    /// <exception cref="ArgumentException">The findings are of another year than the book.</exception>
    public AssistanceDetermination Conclude(AssistanceFindings findings, AssistanceHistory? history = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        CheckYear(findings.Year, nameof(findings));
        return new(this, findings, AssistanceConcluder.Conclude(this, findings, history ?? AssistanceHistory.Empty));
    }

    private TestOutcome[] Methods(AgencyResults results, StatePrioritySet[] priorities)
    {
        var outcomes = new TestOutcome[4];
        Methods(results.Agency.Kind, priorities, LocalReports.Of(results), results.DataCertificationMissed, outcomes);
        return outcomes;
    }

    /// <summary>What became of the four methods of an agency. Allocates nothing.</summary>
    internal void Methods(AgencyKind kind, ReadOnlySpan<StatePrioritySet> priorities, in LocalReports reports, bool? dataCertificationMissed, Span<TestOutcome> outcomes)
    {
        outcomes.Clear();
        foreach (var rule in _methods[(int)kind])
        {
            outcomes[(int)rule.Kind - 1] = rule.Kind switch
            {
                AssistanceMethodKind.StateIndicators => AnyGroup(priorities, StatePrioritySet.Empty, rule.MinimumPriorities) ? TestOutcome.Met : TestOutcome.NotMet,
                AssistanceMethodKind.LocalIndicators => Local(LocalNotMet.Of(kind, reports, rule), rule),
                AssistanceMethodKind.StateAndLocalIndicators => StateAndLocal(LocalNotMet.Of(kind, reports, rule), rule, priorities, outcomes),
                _ => dataCertificationMissed switch { true => TestOutcome.Met, false => TestOutcome.NotMet, null => TestOutcome.Unknown },
            };
        }
    }

    // Whether some group meets so many priorities beside the excepted ones.
    private static bool AnyGroup(ReadOnlySpan<StatePrioritySet> priorities, StatePrioritySet except, int minimum)
    {
        foreach (var group in priorities)
        {
            if (group.Except(except).Count >= minimum)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyMet(IReadOnlyList<AssistanceMethodKind> kinds, ReadOnlySpan<TestOutcome> outcomes)
    {
        for (var i = 0; i < kinds.Count; i++)
        {
            if (outcomes[(int)kinds[i] - 1] == TestOutcome.Met)
            {
                return true;
            }
        }

        return false;
    }

    private static TestOutcome Local(LocalNotMet local, AssistanceMethodRule rule) =>
        local.Sure.Count >= rule.MinimumPriorities ? TestOutcome.Met
        : local.Possible.Count < rule.MinimumPriorities ? TestOutcome.NotMet
        : TestOutcome.Unknown;

    private static TestOutcome StateAndLocal(LocalNotMet local, AssistanceMethodRule rule, ReadOnlySpan<StatePrioritySet> priorities, ReadOnlySpan<TestOutcome> earlier)
    {
        if (AnyMet(rule.OnlyWithout, earlier) || !AnyGroup(priorities, StatePrioritySet.Empty, 1))
        {
            return TestOutcome.NotMet;
        }

        // Exactly one local area, and some group that meets a state area of another priority.
        if (local.IsKnown)
        {
            return local.Sure.Count == rule.MinimumPriorities && AnyGroup(priorities, local.Sure, 1) ? TestOutcome.Met : TestOutcome.NotMet;
        }

        // Unknown only where one of the areas that may be the one leaves some group a state area of another priority.
        var candidates = local.Sure.IsEmpty ? local.Possible : local.Sure;
        if (local.Sure.Count <= rule.MinimumPriorities)
        {
            for (var candidate = StatePriority.BasicServices; candidate <= StatePriority.FosterYouthServices; candidate++)
            {
                if (candidates.Contains(candidate) && AnyGroup(priorities, [candidate], 1))
                {
                    return TestOutcome.Unknown;
                }
            }
        }

        return TestOutcome.NotMet;
    }

    private void CheckYear(DashboardYear year, string parameter)
    {
        if (year != Book.Year)
        {
            throw new ArgumentException($"Rule book {Book} determines {Book.Year} only; found {year}.", parameter);
        }
    }
}

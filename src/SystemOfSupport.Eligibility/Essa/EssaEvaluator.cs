using System.Collections.Concurrent;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>
/// Determines the support of schools under the Every Student Succeeds Act by one rule book: comprehensive (CSI), additional targeted (ATSI) and targeted (TSI).
/// Immutable and safe to share between threads; make one per book and keep it.
/// </summary>
/// <remarks>
/// Three tests are run on a school's history: the pooled graduation rate, the colour patterns of All Students, and the patterns of each student group over one or
/// two years. The book's state machine then gives the status from the tests and the status before, and the exit follows from the two statuses.
/// </remarks>
public sealed class EssaEvaluator
{
    private static readonly ConcurrentDictionary<DashboardYear, EssaEvaluator> Shared = new();
    private readonly ConcurrentDictionary<DashboardYear, EssaCriteriaOfYear> _criteria = new();
    private readonly Func<DashboardYear, RuleBook> _books;

    /// <summary>Compiles a book.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="options">Choices; null for the defaults.</param>
    /// <param name="earlierBooks">Books of earlier years, whose criteria a test over several years applies; null for those that ship (<see cref="RuleBooks.For"/>).</param>
    /// <exception cref="RuleBookException">The book is not valid.</exception>
    /// <exception cref="ArgumentException">The book makes no determinations of schools.</exception>
    public EssaEvaluator(RuleBook book, EssaOptions? options = null, Func<DashboardYear, RuleBook>? earlierBooks = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        book.Validate();
        Book = book;
        Options = options ?? new EssaOptions();
        Own = new(book, Options);
        Rules = Own.Rules.Determination ?? throw new ArgumentException($"Rule book {book} makes no determinations of schools: {book.Year} has criteria only.", nameof(book));
        _books = earlierBooks ?? RuleBooks.For;
        _criteria[book.Year] = new(Own);
    }

    /// <summary>The Dashboard years whose books make determinations of schools, in order.</summary>
    public static IReadOnlyList<DashboardYear> Years { get; } = [.. RuleBooks.Years.Where(y => RuleBooks.For(y).Essa?.Determination is not null)];

    /// <summary>The book by which schools are determined.</summary>
    public RuleBook Book { get; }

    /// <summary>The choices made.</summary>
    public EssaOptions Options { get; }

    /// <summary>Name, version, content hash and sources of the book.</summary>
    public BookReference Reference => Criteria(Book.Year).Reference;

    /// <summary>The Dashboard years whose ratings the tests look at, in order.</summary>
    public IReadOnlyList<DashboardYear> Window => Rules.StudentGroups.Window;

    internal CompiledEssaCriteria Own { get; }

    internal EssaDeterminationRules Rules { get; }

    /// <summary>The evaluator of a year's own book; without options always the same one.</summary>
    /// <exception cref="RuleBookNotFoundException">The year has no book.</exception>
    /// <exception cref="ArgumentException">The year made no determinations of schools (2017).</exception>
    public static EssaEvaluator For(DashboardYear year, EssaOptions? options = null) =>
        options is null ? Shared.GetOrAdd(year, y => new EssaEvaluator(RuleBooks.For(y))) : new(RuleBooks.For(year), options);

    /// <summary>The patterns of the book's year, or of an earlier year of its window, with this evaluator's choices.</summary>
    /// <exception cref="RuleBookNotFoundException">The year has no book.</exception>
    public EssaCriteriaOfYear Criteria(DashboardYear year) => _criteria.GetOrAdd(year, y => new(new CompiledEssaCriteria(_books(y), Options)));

    /// <summary>Determines one school.</summary>
    /// <param name="history">What is known of it. What is missing is listed among the assumptions of the result.</param>
    public EssaDetermination Determine(SchoolHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return new(this, history, EssaConcluder.Conclude(this, history));
    }

    /// <summary>The status that follows from given tests and from the status before: the book's state machine by itself.</summary>
    /// <param name="tests">What became of the tests.</param>
    /// <param name="previous">The status before; null where it is not known, so that nothing stays.</param>
    public EssaStatus Conclude(EssaTests tests, EssaStatus? previous)
    {
        ArgumentNullException.ThrowIfNull(tests);
        return Transit(tests, previous, conclusion: null);
    }

    /// <summary>What a status obliges to in the book's year.</summary>
    public IReadOnlyList<EssaRequirement> Requirements(EssaStatus status) => [.. Rules.Requirements.Where(r => r.Statuses.Contains(status))];

    /// <summary>How the year's list spells a status.</summary>
    public string Label(EssaStatus status) => Rules.Labels?.GetValueOrDefault(status) ?? status.Code();

    /// <summary>
    /// The status after the years without a Dashboard that lie before the book's year: statuses stay, but a school that was identified for its graduation rate may leave.
    /// </summary>
    /// <param name="history">Gives the status before those years, and the graduates. Where graduates of a cohort are missing the school stays.</param>
    /// <returns>The history with a status for each of those years; where nothing is known before them, or no such years lie there, as it was.</returns>
    public SchoolHistory CarryForward(SchoolHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        foreach (var carried in Rules.Carried)
        {
            if (history.Status(carried.Year) is not null || history.Status(carried.Year.Previous) is not { } status)
            {
                continue;
            }

            if (status == EssaStatus.CsiLowGraduation && carried.LowGraduation is { } rule && rule.Cohorts.All(y => history.Graduation(y) is not null))
            {
                var cohorts = rule.Cohorts.Select(y => history.Graduation(y)!.Value).ToList();
                var pooled = new RateCounts(cohorts.Sum(c => c.Numerator), cohorts.Sum(c => c.Denominator));
                status = pooled.HasRate && pooled.Percent() < rule.Below ? status : EssaStatus.NoStatus;
            }

            history = history.WithStatus(carried.Year, status);
        }

        return history;
    }

    /// <summary>Determines a school in every year from one to another, each with the status that the year before gave.</summary>
    /// <param name="history">Ratings, graduates, Title I and enrollment of all years; a status that it holds of a year before the first one is where the replay starts.</param>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year.</param>
    /// <param name="options">Choices; null for the defaults.</param>
    /// <returns>One determination for each year that made any, in order.</returns>
    public static IReadOnlyList<EssaDetermination> Replay(SchoolHistory history, DashboardYear from, DashboardYear to, EssaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        var determinations = new List<EssaDetermination>();
        foreach (var year in Years.Where(y => y >= from && y <= to))
        {
            var evaluator = For(year, options);
            history = evaluator.CarryForward(history);
            var determination = evaluator.Determine(history);
            determinations.Add(determination);
            history = history.WithStatus(year.Results, determination.Status);
        }

        return determinations;
    }

    internal EssaStatus Transit(EssaTests tests, EssaStatus? previous, EssaConclusion? conclusion)
    {
        var open = false;
        foreach (var transition in Rules.Transitions)
        {
            var outcome = IsChosen(transition) ? Applies(transition, tests, previous) : TestOutcome.NotInForce;
            conclusion?.Transitions.Add(outcome);
            if (outcome == TestOutcome.Unknown)
            {
                open = true;
                conclusion?.Assume(transition.When);
            }

            if (outcome == TestOutcome.Unknown && transition.RequiresTitleI && tests.TitleI is null)
            {
                conclusion?.Assume($"title-i.{Book.Year.Results}", $"Whether the school received Title I funds in {Book.Year.Results} was not given: it counts as not.");
            }

            if (outcome == TestOutcome.Met)
            {
                conclusion?.LeanOn(transition.Citation);
                return open && Options.WhenInputMissing == MissingInput.LeaveUndetermined ? EssaStatus.NotDetermined : transition.To;
            }
        }

        // The validator sees to it that the last transition always applies.
        throw new InvalidOperationException($"No transition of rule book {Book} applies.");
    }

    private static TestOutcome Applies(EssaTransition transition, EssaTests tests, EssaStatus? previous)
    {
        var test = transition.When switch
        {
            EssaTest.LowGraduation => tests.LowGraduation,
            EssaTest.LowPerforming => tests.LowPerforming,
            EssaTest.StudentGroups => tests.StudentGroups,
            _ => TestOutcome.Met,
        };
        var from = transition.From.Count == 0 ? TestOutcome.Met : previous is not { } known ? TestOutcome.Unknown : Of(transition.From.Contains(known));
        var titleI = !transition.RequiresTitleI ? TestOutcome.Met : tests.TitleI is not { } received ? TestOutcome.Unknown : Of(received);
        return test == TestOutcome.NotMet || from == TestOutcome.NotMet || titleI == TestOutcome.NotMet ? TestOutcome.NotMet
            : test == TestOutcome.Met && from == TestOutcome.Met && titleI == TestOutcome.Met ? TestOutcome.Met
            : TestOutcome.Unknown;
    }

    private static TestOutcome Of(bool met) => met ? TestOutcome.Met : TestOutcome.NotMet;

    private bool IsChosen(EssaTransition transition) =>
        transition.Choice is not { } choice || Options.Choices.GetValueOrDefault(choice, transition.ChosenByDefault);
}

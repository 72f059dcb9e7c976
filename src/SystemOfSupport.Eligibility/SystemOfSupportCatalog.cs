using System.Collections.Concurrent;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>Books, raters and evaluators by Dashboard year, each made once: the package's own books and any of your own. Safe to share between threads.</summary>
public sealed class SystemOfSupportCatalog
{
    private readonly Dictionary<DashboardYear, RuleBook> _own = [];
    private readonly AssistanceOptions _options;
    private readonly ConcurrentDictionary<DashboardYear, Rater> _raters = new();
    private readonly ConcurrentDictionary<DashboardYear, AssistanceEvaluator> _evaluators = new();

    /// <summary>Makes a catalog.</summary>
    /// <param name="options">Choices of differentiated assistance; null for the defaults.</param>
    /// <param name="books">Books that go before the package's own of the same year, or add a year.</param>
    /// <exception cref="ArgumentException">Two books of one year.</exception>
    public SystemOfSupportCatalog(AssistanceOptions? options = null, IEnumerable<RuleBook>? books = null)
    {
        _options = options ?? new();
        foreach (var book in books ?? [])
        {
            if (!_own.TryAdd(book.Year, book))
            {
                throw new ArgumentException($"Two rule books of {book.Year}: {_own[book.Year]} and {book}. Expected one.", nameof(books));
            }
        }
    }

    /// <summary>Years that have a book, in order.</summary>
    public IReadOnlyList<DashboardYear> Years => [.. RuleBooks.Years.Union(_own.Keys).Order()];

    /// <summary>The book of a year.</summary>
    /// <exception cref="RuleBookNotFoundException">The year has none.</exception>
    public RuleBook Book(DashboardYear year) => _own.GetValueOrDefault(year) ?? RuleBooks.For(year);

    /// <summary>Rates results of a year.</summary>
    /// <exception cref="RuleBookNotFoundException">The year has no book.</exception>
    public Rater Rater(DashboardYear year) => _raters.GetOrAdd(year, y => new(Book(y)));

    /// <summary>Determines differentiated assistance of a year.</summary>
    /// <exception cref="RuleBookNotFoundException">The year has no book.</exception>
    public AssistanceEvaluator Assistance(DashboardYear year) => _evaluators.GetOrAdd(year, y => new(Book(y), _options));
}

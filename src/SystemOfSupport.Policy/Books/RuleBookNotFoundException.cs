using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>No rule book holds for a Dashboard year. There is no fallback to another year's rules.</summary>
public sealed class RuleBookNotFoundException : Exception
{
    /// <summary>Makes an exception without a year.</summary>
    public RuleBookNotFoundException()
        : base("No rule book holds for the year.")
    {
    }

    /// <summary>Makes an exception with a message of its own.</summary>
    public RuleBookNotFoundException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message of its own and a cause.</summary>
    public RuleBookNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception for a year.</summary>
    /// <param name="year">The year that was asked for.</param>
    /// <param name="nearest">The nearest years that have a book.</param>
    public RuleBookNotFoundException(DashboardYear year, IReadOnlyList<DashboardYear> nearest)
        : base($"No rule book holds for Dashboard {year}. The nearest books are of {string.Join(" and ", nearest)}; rules are not carried from one year to another. Load a book of {year} with RuleBook.Load.")
    {
        Year = year;
        Nearest = nearest;
    }

    /// <summary>The year that was asked for; null where the exception was made without one.</summary>
    public DashboardYear? Year { get; }

    /// <summary>The nearest years that have a book.</summary>
    public IReadOnlyList<DashboardYear> Nearest { get; } = [];
}

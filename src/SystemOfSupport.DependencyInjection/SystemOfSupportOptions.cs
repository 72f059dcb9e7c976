using SystemOfSupport.Eligibility;
using SystemOfSupport.Policy;

namespace SystemOfSupport.DependencyInjection;

/// <summary>What <see cref="SystemOfSupportServices.AddSystemOfSupport"/> registers.</summary>
public sealed class SystemOfSupportOptions
{
    /// <summary>Choices of differentiated assistance.</summary>
    public AssistanceOptions Assistance { get; set; } = new();

    /// <summary>Books that go before the package's own of the same year, or add a year.</summary>
    public ICollection<RuleBook> Books { get; } = [];
}

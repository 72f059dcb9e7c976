using System.Collections.Immutable;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>Who supports whom: many to many, and dated. The same provider never supports the same recipient in the same way twice on one day. Immutable.</summary>
public sealed class SupportNetwork
{
    /// <summary>Makes a network.</summary>
    /// <exception cref="ArgumentException">Two relationships of the same agencies and kind overlap.</exception>
    public SupportNetwork(IEnumerable<SupportRelationship> relationships)
    {
        ArgumentNullException.ThrowIfNull(relationships);
        All = [.. relationships.OrderBy(r => r.Period)];
        EffectivePeriod.RequireDisjoint(All, r => r.Period, r => $"{r.Provider.Id} to {r.Recipient.Id}, {r.Kind}", nameof(relationships));
    }

    /// <summary>Every relationship, in the order of time.</summary>
    public ImmutableArray<SupportRelationship> All { get; }

    /// <summary>Who supports a recipient on a day.</summary>
    public IReadOnlyList<SupportRelationship> ProvidersOf(SupportAgencyId recipient, LocalDate day) => [.. All.Where(r => r.Recipient.Id == recipient && r.Period.Contains(day))];

    /// <summary>Whom a provider supports on a day.</summary>
    public IReadOnlyList<SupportRelationship> RecipientsOf(SupportAgencyId provider, LocalDate day) => [.. All.Where(r => r.Provider.Id == provider && r.Period.Contains(day))];
}

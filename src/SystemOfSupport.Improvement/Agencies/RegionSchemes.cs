using System.Collections.Immutable;
using NodaTime;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>Divisions of the state into regions, by name and day: two of one name never hold on one day. Immutable.</summary>
public sealed class RegionSchemes
{
    /// <summary>Makes a set of schemes.</summary>
    /// <exception cref="ArgumentException">Two schemes of one name overlap.</exception>
    /// <exception cref="FormatException">A scheme does not place each county once.</exception>
    public RegionSchemes(IEnumerable<RegionScheme> schemes)
    {
        ArgumentNullException.ThrowIfNull(schemes);
        All = [.. schemes.OrderBy(s => s.Name, StringComparer.Ordinal).ThenBy(s => s.Period)];
        foreach (var scheme in All)
        {
            scheme.Validate();
        }

        EffectivePeriod.RequireDisjoint(All, s => s.Period, s => s.Name, nameof(schemes));
    }

    /// <summary>The package's own: the geographic lead areas of 2018 to 2023. Which leads are in force later was not confirmed; pass your own schemes for later days.</summary>
    public static RegionSchemes Reference { get; } = new(EmbeddedReference.Regions.Schemes);

    /// <summary>Every scheme, by name and time.</summary>
    public ImmutableArray<RegionScheme> All { get; }

    /// <summary>Reads a reference file of the same shape as the package's own.</summary>
    /// <exception cref="FormatException">Not such a file, or a scheme does not place each county once.</exception>
    public static RegionSchemes FromJson(string json) => new(ImprovementJson.Read<RegionReference>(json).Schemes);

    /// <summary>The scheme of a kind that holds on a day; null where none is known.</summary>
    public RegionScheme? Find(RegionSchemeKind kind, LocalDate day) => All.FirstOrDefault(s => s.Kind == kind && s.Period.Contains(day));

    /// <summary>The geographic leads that the schemes name, as designations under Education Code 52073.</summary>
    public DesignationRegister GeographicLeads() =>
        new(from scheme in All
            where scheme.Kind == RegionSchemeKind.GeographicLead
            from region in scheme.Regions
            from lead in region.Leads
            select new Designation(
                CaliforniaCounties.Office(CaliforniaCounties.TryCode(lead, out var code) ? code : throw new FormatException($"{scheme.Name}, region {region.Name}: the lead '{lead}' is not a county of California.")),
                region.Leads.Count == 1 ? DesignationRole.GeographicLead : DesignationRole.GeographicCoLead,
                scheme.Period,
                Statutes.Find("EC", "52073", scheme.Period.From) ?? new("EC", "52073", scheme.Period, Confidence.Unknown))
            {
                Region = region.Name,
                Source = scheme.Source,
                Confidence = scheme.Confidence,
            });
}

using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>A division of the 58 counties into regions, for a time.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Period">When it holds.</param>
/// <param name="Regions">Its regions.</param>
public sealed record RegionScheme(string Name, RegionSchemeKind Kind, EffectivePeriod Period, IReadOnlyList<Region> Regions)
{
    /// <summary>Where it can be read.</summary>
    public required string Source { get; init; }

    /// <summary>How well it is grounded.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The region of a county.</summary>
    /// <exception cref="ArgumentException">Not a county of California, or the scheme is not valid.</exception>
    public Region RegionOf(string county) =>
        Regions.FirstOrDefault(r => r.Counties.Contains(county, StringComparer.Ordinal))
        ?? throw new ArgumentException($"'{county}' is in no region of {Name}. Expected the name of one of the 58 counties.", nameof(county));

    /// <summary>Throws where a county is missing, has two regions, or is none of the 58.</summary>
    /// <exception cref="FormatException">The scheme does not place each county once; the message names the county.</exception>
    public void Validate()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var region in Regions)
        {
            foreach (var county in region.Counties)
            {
                if (!CaliforniaCounties.TryCode(county, out _))
                {
                    throw new FormatException($"{Name}, region {region.Name}: '{county}' is not a county of California.");
                }

                if (!seen.Add(county))
                {
                    throw new FormatException($"{Name}, region {region.Name}: {county} has two regions. Expected one.");
                }
            }
        }

        if (CaliforniaCounties.All.FirstOrDefault(c => !seen.Contains(c)) is { } missing)
        {
            throw new FormatException($"{Name} has no region for {missing}. Expected one for each of the 58 counties.");
        }
    }
}

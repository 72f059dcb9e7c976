using System.Collections.Immutable;
using NodaTime;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>Who is designated to what and when. An agency never holds the same role, for the same region and topic, twice on one day. Immutable.</summary>
public sealed class DesignationRegister
{
    private static readonly DesignationRole[] Geographic = [DesignationRole.GeographicLead, DesignationRole.GeographicCoLead];

    /// <summary>Makes a register.</summary>
    /// <exception cref="ArgumentException">Two designations overlap; the message names them.</exception>
    public DesignationRegister(IEnumerable<Designation> designations)
    {
        ArgumentNullException.ThrowIfNull(designations);
        All = [.. designations.OrderBy(d => d.Period).ThenBy(d => d.Key, StringComparer.Ordinal)];
        EffectivePeriod.RequireDisjoint(All, d => d.Period, d => d.Key, nameof(designations));
    }

    /// <summary>Every designation, in the order of time.</summary>
    public ImmutableArray<Designation> All { get; }

    /// <summary>The designations in force on a day.</summary>
    public IEnumerable<Designation> On(LocalDate day) => All.Where(d => d.Period.Contains(day));

    /// <summary>The geographic lead, or leads, of a region on a day; none where none is known.</summary>
    public IReadOnlyList<SupportAgency> GeographicLeads(string region, LocalDate day) =>
        [.. On(day).Where(d => Geographic.Contains(d.Role) && string.Equals(d.Region, region, StringComparison.Ordinal)).Select(d => d.Agency)];

    /// <summary>This register and some more designations.</summary>
    /// <exception cref="ArgumentException">Two designations overlap.</exception>
    public DesignationRegister Add(params IEnumerable<Designation> designations) => new(All.Concat(designations));

    /// <summary>
    /// Terms longer than five years of geographic and special education leads, and on the day given fewer than 6 or more than 10 geographic leads, or more
    /// than 10 special education leads. Expert leads do not count (Education Code 52073 to 52073.2, read in secondary sources).
    /// </summary>
    public IReadOnlyList<DesignationFinding> Check(LocalDate day)
    {
        var findings = new List<DesignationFinding>();
        foreach (var designation in All.Where(d => Geographic.Contains(d.Role) || d.Role == DesignationRole.SpecialEducationResourceLead))
        {
            if (designation.Period.Until is null || designation.Period.Until > designation.Period.From.PlusYears(5))
            {
                findings.Add(new("term", $"{designation.Agency.Name} is designated for {designation.Period}. Expected five years at most.", Confidence.Inferred));
            }
        }

        var geographic = On(day).Where(d => Geographic.Contains(d.Role)).Select(d => d.Agency.Id).Distinct().Count();
        if (geographic is < 6 or > 10)
        {
            findings.Add(new("geographic-number", $"{geographic} geographic lead agencies on {EffectivePeriod.Iso(day)}. Expected 6 to 10.", Confidence.OneSource));
        }

        var special = On(day).Where(d => d.Role == DesignationRole.SpecialEducationResourceLead).Select(d => d.Agency.Id).Distinct().Count();
        if (special > 10)
        {
            findings.Add(new("special-education-number", $"{special} special education resource leads on {EffectivePeriod.Iso(day)}. Expected 10 at most.", Confidence.OneSource));
        }

        return findings;
    }
}

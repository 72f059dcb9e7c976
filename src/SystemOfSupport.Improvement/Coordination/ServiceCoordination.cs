using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>Who offers what, who asks for what, and who serves whom: matching, overlaps, gaps, load, and a route for every request. Immutable.</summary>
public sealed class ServiceCoordination
{
    private readonly Dictionary<string, ServiceOffering> _offerings = new(StringComparer.Ordinal);
    private readonly RegionSchemes _schemes;

    /// <summary>Makes a coordination.</summary>
    /// <param name="record">Offerings, requests and assignments.</param>
    /// <param name="schemes">Region schemes, by which geographic leads are found; null for the package's own.</param>
    /// <exception cref="ArgumentException">Two offerings or requests have one id, a capacity is below zero, an assignment names no offering or lies outside its time, or a recipient has two leads on one day.</exception>
    public ServiceCoordination(CoordinationRecord record, RegionSchemes? schemes = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        _schemes = schemes ?? RegionSchemes.Reference;
        foreach (var offering in record.Offerings)
        {
            if (!_offerings.TryAdd(offering.Id, offering))
            {
                throw new ArgumentException($"Two offerings are named '{offering.Id}'. Expected one.", nameof(record));
            }

            if (offering.Capacity < 0)
            {
                throw new ArgumentException($"Offering '{offering.Id}' has capacity {offering.Capacity}. Expected zero or more.", nameof(record));
            }
        }

        if (record.Requests.GroupBy(r => r.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two requests are named '{twice.Key}'. Expected one.", nameof(record));
        }

        foreach (var assignment in record.Assignments)
        {
            if (!_offerings.TryGetValue(assignment.Offering, out var offering))
            {
                throw new ArgumentException($"An assignment to {assignment.Recipient} names '{assignment.Offering}', which is no offering.", nameof(record));
            }

            if (!offering.Period.Contains(assignment.Period.From) || (offering.Period.Until is { } end && (assignment.Period.Until is null || assignment.Period.Until > end)))
            {
                throw new ArgumentException($"The assignment of '{offering.Id}' to {assignment.Recipient} for {assignment.Period} goes beyond the offering's {offering.Period}.", nameof(record));
            }
        }

        EffectivePeriod.RequireDisjoint(record.Assignments.Where(a => a.IsLead), a => a.Period, a => $"The lead of {a.Recipient}", nameof(record));
    }

    /// <summary>Offerings, requests and assignments.</summary>
    public CoordinationRecord Record { get; }

    /// <summary>Offerings that meet a need of a recipient on a day: topic or priority, student group, county, time and free capacity. Least loaded first, then by id.</summary>
    public IReadOnlyList<ServiceOffering> Match(Agency recipient, ServiceNeed need, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        ArgumentNullException.ThrowIfNull(need);
        var county = recipient.Cds.County is >= 1 and <= 58 ? CaliforniaCounties.Name(recipient.Cds.County) : null;
        return
        [
            .. Record.Offerings
                .Where(o => o.Period.Contains(on) && need.IsMetBy(o) && (o.Counties.Count == 0 || (county is not null && o.Counties.Contains(county, StringComparer.Ordinal))))
                .Select(o => (Offering: o, Free: o.Capacity - Assigned(o.Id, on)))
                .Where(o => o.Free > 0)
                .OrderByDescending(o => o.Free).ThenBy(o => o.Offering.Id, StringComparer.Ordinal)
                .Select(o => o.Offering),
        ];
    }

    /// <summary>
    /// Ways for a need of a request, best first: offerings that meet it, the responsible provider, geographic leads, the state department, the Collaborative. Never empty: an agency that asks the
    /// wrong door is not turned away.
    /// </summary>
    public IReadOnlyList<ServiceRoute> Route(ServiceRequest request, ServiceNeed need)
    {
        ArgumentNullException.ThrowIfNull(request);
        var routes = Match(request.Recipient, need, request.On).Select(o => new ServiceRoute(ServiceRouteKind.Offering, o.Provider) { Offering = o.Id }).ToList();
        try
        {
            routes.AddRange(SupportResponsibility.Supporters(request.Recipient, request.On, _schemes)
                .Select(s => new ServiceRoute(s.Kind == SupportRelationshipKind.GeographicLead ? ServiceRouteKind.GeographicLead : ServiceRouteKind.ResponsibleProvider, s.Provider)));
        }
        catch (ArgumentException)
        {
            // An agency outside the 58 counties, or a day of which no law is known, still finds the state's doors.
        }

        routes.Add(new(ServiceRouteKind.Department, SupportAgency.Department));
        routes.Add(new(ServiceRouteKind.Collaborative, SupportAgency.Collaborative));
        return routes;
    }

    /// <summary>Needs that two providers or more serve at once, with no declared lead among them.</summary>
    public IReadOnlyList<ServiceOverlap> Overlaps() =>
    [
        .. Record.Assignments.GroupBy(a => (a.Recipient.Cds, Topic: a.Need.Topic.ToUpperInvariant(), a.Need.Group))
            .Select(g => g.Where(a => g.Any(b => a.Period.Overlaps(b.Period) && Provider(a) != Provider(b) && !a.IsLead && !b.IsLead)).ToList())
            .Where(g => g.Count > 0)
            .Select(g => new ServiceOverlap(g[0].Recipient, g[0].Need, [.. g.Select(a => a.Offering).Distinct(StringComparer.Ordinal)])),
    ];

    /// <summary>Needs of requests that on a day nobody serves and no offering meets.</summary>
    public IReadOnlyList<ServiceGap> Gaps(LocalDate day) =>
    [
        .. from request in Record.Requests
           where request.On <= day
           from need in request.Needs
           where Match(request.Recipient, need, day).Count == 0
               && !Record.Assignments.Any(a => a.Recipient.Cds == request.Recipient.Cds && a.Period.Contains(day) && string.Equals(a.Need.Topic, need.Topic, StringComparison.OrdinalIgnoreCase) && (need.Group is null || a.Need.Group == need.Group))
           select new ServiceGap(request.Id, request.Recipient, need),
    ];

    /// <summary>How much of each provider's capacity is used on a day.</summary>
    public IReadOnlyList<ProviderLoad> Load(LocalDate on) =>
    [
        .. Record.Offerings.Where(o => o.Period.Contains(on)).GroupBy(o => o.Provider.Id).OrderBy(g => g.Key)
            .Select(g => new ProviderLoad(g.First().Provider, g.Sum(o => Assigned(o.Id, on)), g.Sum(o => o.Capacity))),
    ];

    private SupportAgencyId Provider(ServiceAssignment assignment) => _offerings[assignment.Offering].Provider.Id;

    private int Assigned(string offering, LocalDate on) =>
        Record.Assignments.Where(a => string.Equals(a.Offering, offering, StringComparison.Ordinal) && a.Period.Contains(on)).Select(a => a.Recipient.Cds).Distinct().Count();
}

using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>What every measure looks at: the book, the choices, the agencies, and the year of the records.</summary>
internal sealed class MeasurementContext
{
    internal required RuleBook Book { get; init; }

    internal required MeasurementRules Rules { get; init; }

    internal required MeasurementChoices Choices { get; init; }

    internal required AgencyDirectory Directory { get; init; }

    internal required GroupMembership Groups { get; init; }

    internal required SchoolYear Year { get; init; }

    // Whether the records are of the year before the results, or earlier.
    internal bool IsPrior => Year != Book.Year.Results;

    // The rows of a school: its own, its agency's, the state's. Special-education accountability moves the agency's row only.
    internal IEnumerable<Placement> PlacementsOf(CdsCode school, StudentRecord student, Indicator indicator)
    {
        var profile = Directory[school];
        if (!profile.IsNonpublicSchool && school.IsSchool)
        {
            yield return new(RecordType.School, school);
        }

        if (AgencyOf(school, student, indicator) is { } agency)
        {
            yield return new(RecordType.District, agency);
        }

        yield return new(RecordType.State, CdsCode.State);
    }

    // Every row on which one of the records counts, with the records that do.
    internal Dictionary<Placement, List<T>> Place<T>(IEnumerable<T> records, Func<T, CdsCode> school, StudentRecord student, Indicator indicator)
    {
        var places = new Dictionary<Placement, List<T>>();
        foreach (var record in records)
        {
            foreach (var place in PlacementsOf(school(record), student, indicator))
            {
                if (!places.TryGetValue(place, out var there))
                {
                    places.Add(place, there = []);
                }

                there.Add(record);
            }
        }

        return places;
    }

    private CdsCode? AgencyOf(CdsCode school, StudentRecord student, Indicator indicator)
    {
        if (student.Demographics.ResponsibleDistrict is { } responsible
            && Rules.ResponsibleDistrict.Indicators.Contains(indicator)
            && student.Demographics.IsIn(StudentProgram.Disability, Year.FirstDay, Year.LastDay))
        {
            return Directory[responsible].Agency.Kind is AgencyKind.District or AgencyKind.CountyOffice ? responsible : null;
        }

        return Directory.AgencyOf(school);
    }
}

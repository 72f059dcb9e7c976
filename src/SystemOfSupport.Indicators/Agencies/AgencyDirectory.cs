using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>The agencies and schools in which students are counted. Immutable.</summary>
public sealed class AgencyDirectory
{
    private readonly Dictionary<CdsCode, AgencyProfile> _profiles = [];
    private readonly Dictionary<CdsCode, int> _schools = [];

    /// <summary>Makes a directory.</summary>
    /// <exception cref="ArgumentException">A code occurs twice, or a charter or school has the code of a district.</exception>
    public AgencyDirectory(IEnumerable<AgencyProfile> profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        foreach (var profile in profiles)
        {
            if (!_profiles.TryAdd(profile.Cds, profile))
            {
                throw new ArgumentException($"{profile.Cds} occurs twice in the directory.", nameof(profiles));
            }

            if (profile.Cds.IsSchool != profile.Agency.Kind is AgencyKind.School or AgencyKind.Charter)
            {
                throw new ArgumentException($"{profile.Cds} is not the code of a {profile.Agency.Kind.Name()}.", nameof(profiles));
            }

            if (profile.Agency.Kind == AgencyKind.School && !profile.IsNonpublicSchool)
            {
                _schools[profile.Cds.District] = _schools.GetValueOrDefault(profile.Cds.District) + 1;
            }
        }
    }

    /// <summary>Every agency and school.</summary>
    public IReadOnlyCollection<AgencyProfile> Profiles => _profiles.Values;

    /// <summary>The profile of a code; the state needs none and gets one.</summary>
    /// <exception cref="MeasurementException">The directory does not hold the code.</exception>
    public AgencyProfile this[CdsCode cds] =>
        _profiles.TryGetValue(cds, out var profile) ? profile
        : cds.IsState ? State
        : throw new MeasurementException($"The directory has no agency or school {cds}.");

    /// <summary>Whether the directory holds a code.</summary>
    public bool Contains(CdsCode cds) => cds.IsState || _profiles.ContainsKey(cds);

    /// <summary>The suspension scale of a school, district, county office or the state.</summary>
    /// <remarks>
    /// The profile's own type counts first. Districts take the scale of their type, an elementary district of one school that of its school's kind;
    /// county offices and the state take that of unified districts. A school takes the scale of its grade span, transitional kindergarten counted as kindergarten.
    /// </remarks>
    /// <exception cref="MeasurementException">The book lists no scale for the span and the rule for unlisted spans refuses; or a district has no type, or a school no grades.</exception>
    public SuspensionType SuspensionTypeOf(CdsCode cds, SuspensionRules rules, UnlistedGradeSpanRule unlisted)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var profile = this[cds];
        if (profile.SuspensionType != SuspensionType.None)
        {
            return profile.SuspensionType;
        }

        return profile.Agency.Kind switch
        {
            AgencyKind.State or AgencyKind.CountyOffice => SuspensionType.UnifiedDistrict,
            AgencyKind.District => profile.DistrictType switch
            {
                DistrictGradeType.Elementary => _schools.GetValueOrDefault(cds) == 1 ? SuspensionType.ElementarySchool : SuspensionType.ElementaryDistrict,
                DistrictGradeType.HighSchool => SuspensionType.HighSchoolDistrict,
                DistrictGradeType.Unified => SuspensionType.UnifiedDistrict,
                _ => throw new MeasurementException($"District {cds} has no type. Expected elementary, high school or unified."),
            },
            _ => profile.Grades.IsEmpty
                ? throw new MeasurementException($"School {cds} has no grades.")
                : GradeSpans.SuspensionTypeOf(profile.Grades, rules, unlisted)
                    ?? throw new MeasurementException($"The rule book lists no suspension scale for the grade span {GradeSpans.Of(profile.Grades)} of school {cds}. Expected a type in the directory."),
        };
    }

    /// <summary>Whether a row takes the academic cut scores of grade 11.</summary>
    public bool HighSchoolCutPointsOf(CdsCode cds, HighSchoolCutPointsRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var profile = this[cds];
        return profile.HighSchoolCutPoints ?? profile.Agency.Kind switch
        {
            AgencyKind.District => profile.DistrictType == DistrictGradeType.HighSchool,
            AgencyKind.School or AgencyKind.Charter => !profile.Grades.IsEmpty && profile.Grades.Lowest >= rule.LowestGradeFrom && profile.Grades.Highest >= rule.HighestGradeFrom,
            _ => false,
        };
    }

    // The agency on whose row a school's students count: none for a charter school, whose row is its own.
    internal CdsCode? AgencyOf(CdsCode school) => this[school].Agency.Kind == AgencyKind.Charter ? null : school.District;

    internal TestingWindow WindowOf(CdsCode school, bool prior)
    {
        var profile = this[school];
        var window = prior ? profile.PriorTestingWindow : profile.TestingWindow;
        if (window is null && _profiles.TryGetValue(school.District, out var district))
        {
            window = prior ? district.PriorTestingWindow : district.TestingWindow;
        }

        return window ?? throw new MeasurementException($"Neither school {school} nor its district has a testing window of the {(prior ? "prior" : "current")} year.");
    }

    private static readonly AgencyProfile State = new() { Agency = new(CdsCode.State, "State of California", AgencyKind.State) };
}

using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>A grade span, how schools that serve it are called, and how large they are.</summary>
/// <param name="Title">Last word of the school's name.</param>
/// <param name="Lowest">Lowest grade.</param>
/// <param name="Highest">Highest grade.</param>
/// <param name="Suspension">The suspension scale that goes with it.</param>
/// <param name="Enrollments">Quantiles of enrollment: smallest, each further tenth, largest.</param>
internal sealed record SchoolSpan(string Title, Grade Lowest, Grade Highest, SuspensionType Suspension, int[] Enrollments)
{
    // Spreads after the public enrollment counts: many small schools, a long tail of large ones.
    private static readonly int[] Elementary = [8, 130, 270, 350, 410, 465, 520, 580, 650, 750, 1150];
    private static readonly int[] Middle = [15, 210, 400, 530, 630, 720, 810, 910, 1030, 1200, 1900];
    private static readonly int[] High = [30, 190, 480, 880, 1250, 1560, 1800, 2020, 2280, 2620, 3900];
    private static readonly int[] Small = [5, 24, 42, 62, 84, 108, 138, 176, 230, 310, 620];
    private static readonly int[] Mixed = [10, 70, 160, 245, 320, 395, 475, 560, 680, 900, 2400];

    internal static SchoolSpan PrimaryToFifth { get; } = new("Elementary", Grade.TransitionalKindergarten, Grade.Fifth, SuspensionType.ElementarySchool, Elementary);

    internal static SchoolSpan PrimaryToSixth { get; } = new("Elementary", Grade.Kindergarten, Grade.Sixth, SuspensionType.ElementarySchool, Elementary);

    internal static SchoolSpan PrimaryToEighth { get; } = new("Elementary", Grade.TransitionalKindergarten, Grade.Eighth, SuspensionType.ElementarySchool, Elementary);

    internal static SchoolSpan SixthToEighth { get; } = new("Middle", Grade.Sixth, Grade.Eighth, SuspensionType.MiddleSchool, Middle);

    internal static SchoolSpan SeventhToEighth { get; } = new("Junior High", Grade.Seventh, Grade.Eighth, SuspensionType.MiddleSchool, Middle);

    internal static SchoolSpan NinthToTwelfth { get; } = new("High", Grade.Ninth, Grade.Twelfth, SuspensionType.HighSchool, High);

    internal static SchoolSpan Continuation { get; } = new("Continuation High", Grade.Ninth, Grade.Twelfth, SuspensionType.HighSchool, Small);

    internal static SchoolSpan SeventhToTwelfth { get; } = new("Secondary", Grade.Seventh, Grade.Twelfth, SuspensionType.HighSchool, Mixed);

    internal static SchoolSpan Court { get; } = new("Community", Grade.Seventh, Grade.Twelfth, SuspensionType.HighSchool, Small);

    internal static SchoolSpan All { get; } = new("Academy", Grade.Kindergarten, Grade.Twelfth, SuspensionType.UnifiedDistrict, Mixed);

    internal static SchoolSpan SpecialEducation { get; } = new("Special Education", Grade.Kindergarten, Grade.Twelfth, SuspensionType.UnifiedDistrict, Small);

    private static readonly SchoolSpan[] ElementaryDistrict = [PrimaryToEighth, PrimaryToFifth, SixthToEighth, PrimaryToSixth, PrimaryToFifth, SeventhToEighth, PrimaryToEighth, PrimaryToSixth, PrimaryToFifth];
    private static readonly SchoolSpan[] HighDistrict = [NinthToTwelfth, NinthToTwelfth, Continuation, NinthToTwelfth, SeventhToTwelfth, NinthToTwelfth, Continuation];
    private static readonly SchoolSpan[] UnifiedDistrict = [PrimaryToSixth, NinthToTwelfth, SixthToEighth, PrimaryToFifth, PrimaryToEighth, PrimaryToSixth, PrimaryToFifth, Continuation, PrimaryToFifth, SeventhToEighth, PrimaryToSixth, PrimaryToEighth, PrimaryToFifth, NinthToTwelfth, SixthToEighth, PrimaryToSixth, PrimaryToFifth];
    private static readonly SchoolSpan[] Office = [Court, SpecialEducation, Court, Continuation];
    private static readonly SchoolSpan[] Charter = [PrimaryToEighth, NinthToTwelfth, All, SixthToEighth, PrimaryToFifth, PrimaryToSixth, SeventhToTwelfth, NinthToTwelfth, PrimaryToEighth, All];

    internal bool Serves(Grade grade) => grade >= Lowest && grade <= Highest;

    internal bool IsHigh => Lowest >= Grade.Seventh && Highest >= Grade.Ninth;

    internal bool IsAlternative => ReferenceEquals(this, Continuation) || ReferenceEquals(this, Court) || ReferenceEquals(this, SpecialEducation);

    /// <summary>The span of a district's school by its place among the district's schools: the first ones give the district what it needs, then the mix repeats.</summary>
    internal static SchoolSpan OfDistrict(DistrictGradeType type, int place)
    {
        var spans = type switch
        {
            DistrictGradeType.Elementary => ElementaryDistrict,
            DistrictGradeType.HighSchool => HighDistrict,
            DistrictGradeType.Unified => UnifiedDistrict,
            _ => Office,
        };
        return spans[place % spans.Length];
    }

    internal static SchoolSpan OfCharter(ref StateRandom random) => random.Pick<SchoolSpan>(Charter);
}

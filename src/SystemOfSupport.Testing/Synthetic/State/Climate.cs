using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>How a school did in one year: its lasting quality, what moves its whole agency that year, and what moves the school alone.</summary>
/// <param name="EnglishLanguageArts">Points from standard of a student in the middle.</param>
/// <param name="Mathematics">The same in mathematics.</param>
/// <param name="Science">The same in science, on the scale of the other two.</param>
/// <param name="Absence">Chronically absent of ten thousand.</param>
/// <param name="Suspension">Suspension in percent of what is usual for the grades.</param>
/// <param name="Graduation">Graduates of ten thousand.</param>
/// <param name="Career">Level of what graduates did, in hundredths of the spread between schools.</param>
/// <param name="Progress">English learners of ten thousand who go up a level.</param>
/// <param name="Untested">Not tested of ten thousand.</param>
internal readonly record struct Climate(int EnglishLanguageArts, int Mathematics, int Science, int Absence, int Suspension, int Graduation, int Career, int Progress, int Untested)
{
    // Absence fell year by year after 2021-22, fastest at first.
    private const int FirstYear = 2021;
    private static readonly int[] AbsenceDrift = [1150, 650, 150, 0];
    private static readonly int[] PointsDrift = [-2, -3, -2, 1];

    internal static Climate Of(int seed, StateAgency agency, StateSchool school, SchoolYear year)
    {
        var common = StateRandom.Of(seed, StateStream.AgencyYear, agency.Index, year.StartYear);
        var own = StateRandom.Of(seed, StateStream.SchoolYear, school.Index, year.StartYear);
        var age = Math.Clamp(year.StartYear - FirstYear, 0, AbsenceDrift.Length - 1);
        var quality = school.Quality;
        var (english, mathematics) = (Shock(ref common, ref own, 5), Shock(ref common, ref own, 5));
        return new(
            -2 + (38 * quality / 100) + PointsDrift[age] + english,
            -36 + (44 * quality / 100) + PointsDrift[age] + mathematics,
            -45 + (40 * quality / 100) + Shock(ref common, ref own, 6),
            1480 - (520 * quality / 100) + AbsenceDrift[age] + Shock(ref common, ref own, 220) + (school.Span.IsAlternative ? 2200 : 0),
            Math.Max(5, 118 - (42 * quality / 100) + Shock(ref common, ref own, 24) + (school.Span.IsAlternative ? 60 : 0)),
            9280 + (280 * quality / 100) + Shock(ref common, ref own, 170) - (school.Span.IsAlternative ? 1300 : 0),
            48 + (55 * quality / 100) + Shock(ref common, ref own, 12),
            4100 + (320 * quality / 100) + Shock(ref common, ref own, 320),
            own.Below(10) switch { 0 => own.Between(500, 1500), 1 => own.Between(300, 700), _ => own.Between(60, 330) } + (school.Span.IsAlternative ? 900 : 0));
    }

    private static int Shock(ref StateRandom common, ref StateRandom own, int deviation) => common.Normal(deviation * 6 / 10) + own.Normal(deviation);
}

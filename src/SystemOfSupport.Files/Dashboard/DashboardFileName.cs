using System.Globalization;
using System.Text.RegularExpressions;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files;

/// <summary>What the name of an official Dashboard file says, such as <c>eladownload2024.txt</c> or <c>math11download2017f.txt.gz</c>.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Year">The Dashboard year.</param>
/// <param name="IsGrade11">Whether it is one of the grade 11 files of fall 2017, which are for information only.</param>
public sealed partial record DashboardFileName(Indicator Indicator, DashboardYear Year, bool IsGrade11)
{
    /// <summary>Reads a file name or path; false where it is not the name of an official indicator file of a year that has a Dashboard.</summary>
    public static bool TryParse(string path, out DashboardFileName? name)
    {
        name = null;
        var match = Pattern().Match(Path.GetFileName(path) ?? "");
        if (!match.Success
            || !int.TryParse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !DashboardYear.Exists(year))
        {
            return false;
        }

        Indicator indicator = match.Groups["stem"].Value.ToUpperInvariant() switch
        {
            "ELA" => Indicator.EnglishLanguageArts,
            "MATH" => Indicator.Mathematics,
            "CHRONIC" => Indicator.ChronicAbsenteeism,
            "SUSP" => Indicator.Suspension,
            "GRAD" => Indicator.Graduation,
            "ELPI" => Indicator.EnglishLearnerProgress,
            "CCI" => Indicator.CollegeCareer,
            _ => Indicator.Science,
        };
        name = new(indicator, year, match.Groups["grades"].ValueSpan is "11");
        return true;
    }

    [GeneratedRegex(@"^(?<stem>ela|math|chronic|susp|grad|elpi|cci|science)(?<grades>38|11)?download(?<year>\d{4})f?\.(txt|tsv|csv)(\.gz)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}

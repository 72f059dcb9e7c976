using System.Text;
using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>
/// A small invented county in the layouts of the official files: Dashboards 2023 and 2024, local indicators 2022 to 2024, and the assistance lists of
/// 2019 and 2022. No name, code or number in it is of a real agency.
/// </summary>
/// <remarks>
/// The same seed gives the same bytes. What a row publishes is what the year's rule book makes of its counts; the prior year's numbers of 2024 are the current
/// numbers of 2023. All students are the sum of the race and ethnicity groups; a district is not the sum of its schools, of which only some are listed.
/// Whatever the seed, each agency of the county has the determination for which it was written.
/// </remarks>
public sealed class SyntheticCounty
{
    /// <summary>The seed of the county that ships with the samples.</summary>
    public const int DefaultSeed = 1959;

    /// <summary>The county's code, which no county of the state has.</summary>
    public const int CountyCode = 59;

    /// <summary>The county's name.</summary>
    public const string CountyName = "Larkmoor";

    /// <summary>Generates the county.</summary>
    /// <param name="seed">Where the random numbers start.</param>
    public SyntheticCounty(int seed = DefaultSeed)
    {
        var random = new Random(seed);
        var results = Roster.All.Select(e => (Entity: e, Results: new EntityResults(e, random))).ToList();
        Files =
        [
            .. from year in new DashboardYear[] { 2023, 2024 }
               from indicator in Model.Indicators.All
               where DashboardColumns.Exist(indicator, year)
               select DashboardText.File(indicator, year, results),
            .. LocalIndicatorText.Files(),
            AssistanceText.File(2019),
            AssistanceText.File(2022),
        ];
    }

    /// <summary>The files, ordered by folder.</summary>
    public IReadOnlyList<SyntheticFile> Files { get; }

    /// <summary>Writes the files below a folder, as UTF-8 without a byte order mark; files that are there already are replaced.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Write(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        foreach (var file in Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }
}

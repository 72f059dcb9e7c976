using System.Globalization;
using SystemOfSupport.Testing;

namespace SystemOfSupport.Benchmarks;

/// <summary>The Dashboard 2024 files of the synthetic county, as often as makes a state, each time under other invented district codes.</summary>
internal static class ManyCounties
{
    private const int County = 2;
    private const int District = 7;

    // A copy moves to another county; each round of counties also moves the district part on, county offices among themselves.
    private const int Counties = 99;

    internal static void Write(string folder, int copies)
    {
        foreach (var file in new SyntheticCounty().Files.Where(f => f.Path.Contains("dashboard-2024", StringComparison.Ordinal)))
        {
            var lines = file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            using var output = new StreamWriter(Path.Combine(folder, Path.GetFileName(file.Path))) { NewLine = "\n" };
            output.WriteLine(lines[0].TrimEnd('\r'));
            for (var copy = 0; copy < copies; copy++)
            {
                foreach (var line in lines.Skip(1))
                {
                    output.Write(FormattableString.Invariant($"{copy % Counties:00}{Moved(line[County..District], copy / Counties)}"));
                    output.WriteLine(line.AsSpan(District).TrimEnd('\r'));
                }
            }
        }
    }

    private static string Moved(string district, int round)
    {
        var number = int.Parse(district, CultureInfo.InvariantCulture);
        var moved = number / 1000 == 10 ? 10_000 + ((number + round) % 1000) : 11_000 + (((number * 7) + (round * 1013)) % 89_000);
        return moved.ToString("00000", CultureInfo.InvariantCulture);
    }
}

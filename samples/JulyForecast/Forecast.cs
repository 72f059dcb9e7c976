using System.Globalization;
using System.IO.Compression;
using System.Text;
using SystemOfSupport.Indicators;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace JulyForecast;

/// <summary>From two years' extracts to provisional ratings.</summary>
internal sealed class Forecast(RuleBook book, MeasurementChoices choices)
{
    private readonly Rater _rater = new(book);

    /// <summary>Invents a district and writes its extracts, <c>current</c> and <c>prior</c>, into a folder.</summary>
    internal void WriteInvented(DirectoryInfo folder, int seed)
    {
        var district = new InventedDistrict(book, seed);
        foreach (var (name, year) in new[] { ("current", book.Year.Results), ("prior", book.Year.Results.Previous) })
        {
            var target = folder.CreateSubdirectory(name).FullName;
            using (var agencies = Open(target, ExtractKind.Agencies))
            {
                StudentExtracts.WriteAgencies(district.Agencies(), agencies);
            }

            var students = district.Students(year).ToList();
            foreach (var kind in ExtractLayouts.All.Select(l => l.Kind).Where(k => k != ExtractKind.Agencies))
            {
                using var text = Open(target, kind);
                StudentExtracts.Write(kind, students, text);
            }
        }
    }

    /// <summary>Reads one year's extracts; rows that cannot be read are rejected and listed.</summary>
    internal static ExtractResult Read(DirectoryInfo folder, string year) => StudentExtracts.ReadFolder(Path.Combine(folder.FullName, year), ExtractMode.Lenient);

    /// <summary>Counts both years, each in parts on all processors, and rates what results.</summary>
    internal IReadOnlyList<(MeasuredResult Measured, Rating Rating)> Rate(ExtractResult current, ExtractResult prior)
    {
        var calculator = new IndicatorCalculator(book, new(current.Agencies), choices);
        var results = calculator.Results(Count(calculator, current, book.Year.Results), Count(calculator, prior, book.Year.Results.Previous));
        return [.. results.Select(r => (r, _rater.Rate(r.Result)))];
    }

    /// <summary>Writes ratings, explanations and pictures of the district.</summary>
    internal void Write(DirectoryInfo folder, IReadOnlyList<(MeasuredResult Measured, Rating Rating)> rated, string pictures)
    {
        folder.Create();
        var table = new StringBuilder("PROVISIONAL\tcds\trtype\tindicator\tgroup\tdenominator\tstatus\tprior\tchange\tstatuslevel\tchangelevel\tcolor\tbox\n");
        foreach (var (measured, rating) in rated)
        {
            var r = measured.Result;
            table.Append(CultureInfo.InvariantCulture, $"provisional\t{r.Cds}\t{r.RecordType.Code()}\t{r.Indicator.Code()}\t{r.Group.Code()}\t{r.CurrentDenominator}\t{r.CurrentStatus}\t{r.PriorStatus}\t{r.Change}\t{rating.Status.Code()}\t{rating.Change.Code()}\t{rating.Level.Code()}\t{rating.Box}\n");
        }

        File.WriteAllText(Path.Combine(folder.FullName, "provisional-ratings.txt"), table.ToString());
        var district = rated.Where(r => r.Measured.Result.RecordType == RecordType.District).ToList();
        File.WriteAllText(Path.Combine(folder.FullName, "explanations.md"), Explanations(district));
        foreach (var rows in district.Where(r => r.Rating.Level != PerformanceLevel.None).GroupBy(r => r.Measured.Result.Indicator))
        {
            FiveByFive.Save(
                Path.Combine(folder.FullName, $"{rows.Key.Code()}.{pictures}"),
                $"{rows.Key.Name()} {book.Year}, provisional",
                ScaleOf(rows.First().Measured.Result),
                rows.Select(r => (r.Measured.Result.Group, r.Rating.Status, r.Rating.TableChange)));
        }
    }

    private string Explanations(IEnumerable<(MeasuredResult Measured, Rating Rating)> district)
    {
        var text = new StringBuilder("# Provisional ratings of the district\n\nCounted from student records before the state publishes. Students with certified data may differ.\n");
        foreach (var (measured, _) in district.Where(r => r.Rating.Level is PerformanceLevel.Red or PerformanceLevel.Orange))
        {
            text.Append('\n').Append(_rater.Explain(measured.Result).ToMarkdown()).Append('\n');
            text.Append("Open points: ").AppendJoin("; ", measured.Choices.Select(c => $"{c} ({c.Confidence})")).Append(".\n");
        }

        return text.ToString();
    }

    // The first scale that applies to the row, as the rater takes it.
    private Scale ScaleOf(IndicatorResult result) =>
        book[result.Indicator].Scales.First(s => s.AppliesTo is not { } to
            || ((to.SuspensionType is not { } type || type == result.SuspensionType)
                && (to.HighSchoolCutPoints is not { } high || high == result.HighSchoolCutPoints)
                && (to.AlternativeSchool is not { } alternative || alternative == result.IsAlternativeSchool)
                && (to.AlternativeSchoolOrCountyOffice is not { } either || either == (result.IsAlternativeSchool || result.IsCountyOffice))));

    private static TallySet Count(IndicatorCalculator calculator, ExtractResult extracts, SchoolYear year) =>
        TallySet.MergeAll(extracts.Students.Chunk(2000).AsParallel().Select(part => calculator.Tally(part, year)));

    private static StreamWriter Open(string folder, ExtractKind kind) =>
        new(new GZipStream(File.Create(Path.Combine(folder, ExtractLayouts.Of(kind).FileName + ".gz")), CompressionLevel.Optimal));
}

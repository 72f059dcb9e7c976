using System.Globalization;
using System.Text;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace JulyForecast;

/// <summary>Writes tables, explanations and pictures. Everything is marked provisional, and nothing tells of fewer students than the rule book shows.</summary>
internal sealed class ForecastWriter(Forecast forecast)
{
    private const string Notice = "PROVISIONAL. Counted from student records before the state publishes; certified data may differ.";

    internal void Write()
    {
        forecast.Arguments.Output.Create();
        WriteFile("provisional-ratings.txt", Ratings());
        WriteFile("provisional-assistance.txt", Assistance());
        WriteFile("provisional-schools.txt", Schools());
        foreach (var (likely, ifNotMet) in forecast.Agencies)
        {
            WriteExplanations($"agency-{likely.Agency.Cds}", ExplanationsOf(likely.Agency.Cds, likely.Explain(), IfNotMet(ifNotMet.StatusText, likely.StatusText, ifNotMet.Assumptions)));
        }

        foreach (var (likely, ifNotMet) in forecast.Schools)
        {
            WriteExplanations($"school-{likely.School.Cds}", ExplanationsOf(likely.School.Cds, likely.Explain(), IfNotMet(ifNotMet.StatusText, likely.StatusText, ifNotMet.Assumptions)));
        }

        WritePictures();
        var problems = forecast.Extracts.SelectMany(e => e.Problems).Select(p => p.ToString()).Concat(forecast.Reports.SelectMany(r => r.Diagnostics).Select(d => d.ToString())).ToList();
        if (problems.Count > 0)
        {
            WriteFile("provisional-problems.txt", $"{Notice}\n{string.Join('\n', problems)}\n");
        }
    }

    /// <summary>A count of students; blank below the rule book's minimum.</summary>
    internal string Shown(int? students) => students is { } count && count >= forecast.Book.NSize.StatusMinimum ? count.ToString(CultureInfo.InvariantCulture) : "";

    private string Ratings()
    {
        var table = new StringBuilder("mark\tcds\trtype\tindicator\tstudentgroup\tcurrdenom\tpriordenom\tstatus\tpriorstatus\tchange\tstatuslevel\tchangelevel\tcolor\tbox\treason\tconfidence\n");
        foreach (var row in forecast.Rated)
        {
            var (r, rating) = (row.Measured.Result, row.Rating);
            table.Append(CultureInfo.InvariantCulture, $"provisional\t{r.Cds}\t{r.RecordType.Code()}\t{r.Indicator.Code()}\t{r.Group.Code()}\t{Shown(r.CurrentDenominator)}\t{Shown(r.PriorDenominator)}\t{r.CurrentStatus}\t{r.PriorStatus}\t{r.Change}\t")
                .Append(CultureInfo.InvariantCulture, $"{rating.Status.Code()}\t{rating.Change.Code()}\t{rating.Level.Code()}\t{rating.Box}\t{rating.Reason.Code()}\t{row.Confidence}\n");
        }

        return table.ToString();
    }

    private string Assistance()
    {
        var table = new StringBuilder("mark\tcds\tname\tkind\tlikely\tgroups\tifunknownnotmet\tunknown\tconfidence\n");
        foreach (var (likely, ifNotMet) in forecast.Agencies)
        {
            var groups = likely.Findings.GroupsMeetingCriteria;
            table.Append(CultureInfo.InvariantCulture, $"provisional\t{likely.Agency.Cds}\t{likely.Agency.Name}\t{likely.Agency.Kind.Name()}\t{likely.StatusText}\t")
                .AppendJoin(' ', groups.Select(g => $"{g.Code()}:{likely.Findings.Letter(g)}"))
                .Append(CultureInfo.InvariantCulture, $"\t{ifNotMet.StatusText}\t{Unknown(likely.Assumptions)}\t{likely.Confidence}\n");
        }

        return table.ToString();
    }

    private string Schools()
    {
        var table = new StringBuilder("mark\tcds\tname\tlikely\tgroups\tifunknownnotmet\tunknown\tconfidence\n");
        foreach (var (likely, ifNotMet) in forecast.Schools)
        {
            table.Append(CultureInfo.InvariantCulture, $"provisional\t{likely.School.Cds}\t{likely.School.Name}\t{likely.StatusText}\t")
                .AppendJoin(' ', likely.Groups.Select(g => g.Code()))
                .Append(CultureInfo.InvariantCulture, $"\t{ifNotMet.StatusText}\t{Unknown(likely.Assumptions)}\t{likely.Confidence}\n");
        }

        return table.ToString();
    }

    // The determination; how each red and orange result came about; and how the indicators were counted.
    private (string Note, IReadOnlyList<Explanation> Explanations) ExplanationsOf(CdsCode cds, Explanation determination, string note)
    {
        var own = forecast.Rated.Where(r => r.Measured.Result.Cds == cds).ToList();
        var low = own.Where(r => r.Rating.Level is PerformanceLevel.Red or PerformanceLevel.Orange);
        return (note,
        [
            determination,
            .. low.Select(r => forecast.Rater.Explain(r.Measured.Result)),
            .. own.GroupBy(r => r.Measured.Result.Indicator).SelectMany(CountedDifferently).Select(r => forecast.Calculator!.Explain(r.Measured)),
        ]);
    }

    // The first group with a result, mostly All Students, and those for which other rules or decisions matter.
    private IEnumerable<RatedResult> CountedDifferently(IEnumerable<RatedResult> rows) =>
        rows.Where(r => r.Measured.Result.CurrentDenominator >= forecast.Book.NSize.StatusMinimum)
            .DistinctBy(r => (string.Join(' ', r.Measured.Rules), string.Join(' ', r.Measured.Choices)));

    private void WriteExplanations(string name, (string Note, IReadOnlyList<Explanation> Explanations) explained)
    {
        var notice = explained.Note.Length == 0 ? Notice : $"{Notice} {explained.Note}";
        WriteFile($"{name}.md", $"# Forecast for the {forecast.Book.Year} Dashboard\n\n**{notice}**\n\n{string.Join('\n', explained.Explanations.Select(e => e.ToMarkdown()))}");
        WriteFile($"{name}.txt", $"Forecast for the {forecast.Book.Year} Dashboard\n\n{notice}\n\n{string.Join('\n', explained.Explanations.Select(e => e.ToPlainText()))}");
    }

    private void WritePictures()
    {
        var colored = forecast.Rated.Where(r => r.Rating.Level != PerformanceLevel.None && r.Rating.TableChange != ChangeLevel.None && AgencyResultsCollector.KindOf(r.Measured.Result) is not null);
        foreach (var rows in colored.GroupBy(r => (r.Measured.Result.Cds, r.Measured.Result.Indicator)))
        {
            var (cds, indicator) = rows.Key;
            FiveByFive.Save(
                Path.Combine(forecast.Arguments.Output.FullName, $"{indicator.Code()}-{cds}.{forecast.Arguments.Pictures}"),
                $"{indicator.Name()}, Dashboard {forecast.Book.Year}, provisional",
                ScaleOf(rows.First().Measured.Result),
                rows.Select(r => (r.Measured.Result.Group, r.Rating.Status, r.Rating.TableChange)));
        }
    }

    // The first scale that applies to the row, as the rater takes it.
    private Scale ScaleOf(IndicatorResult result) =>
        forecast.Book[result.Indicator].Scales.First(s => s.AppliesTo is not { } to
            || ((to.SuspensionType is not { } type || type == result.SuspensionType)
                && (to.HighSchoolCutPoints is not { } high || high == result.HighSchoolCutPoints)
                && (to.AlternativeSchool is not { } alternative || alternative == result.IsAlternativeSchool)
                && (to.AlternativeSchoolOrCountyOffice is not { } either || either == (result.IsAlternativeSchool || result.IsCountyOffice))));

    private static string IfNotMet(string ifNotMet, string likely, IReadOnlyList<AssistanceAssumption> assumptions) =>
        assumptions.Count == 0 ? ""
        : ifNotMet == likely ? $"The result does not depend on what is not known ({Unknown(assumptions)})."
        : $"Not known: {Unknown(assumptions)}. If that is not met: {ifNotMet}.";

    private static string Unknown(IEnumerable<AssistanceAssumption> assumptions) => string.Join(", ", assumptions.Select(a => a.Id));

    private void WriteFile(string name, string text) => File.WriteAllText(Path.Combine(forecast.Arguments.Output.FullName, name), text);
}

using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using nietras.SeparatedValues;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators.Tests;

/// <summary>The formulas reproduce published rows. Skipped where the official record is not at hand.</summary>
public sealed class OfficialRecordTests
{
    [SkippableFact]
    public void Participation_of_2024_reproduces_every_count_of_ELA_and_mathematics()
    {
        var (current, prior) = (0, 0);
        foreach (var (file, indicator) in Academic)
        {
            var rule = RuleBooks.For(2024).Measurement!.Assessments.First(a => a.Indicator == indicator).Participation!;
            foreach (var row in Read("2024-monterey", file))
            {
                foreach (var side in new[] { "curr", "prior" })
                {
                    if (Int(row[$"{side}prate_enrolled"]) is not { } enrolled || Int(row[$"{side}prate_tested"]) is not { } tested || enrolled == 0)
                    {
                        continue;
                    }

                    var counts = new ParticipationCounts(enrolled, tested);
                    Assert.Equal(Int(row[$"{side}prate"]), counts.WholePercent);
                    Assert.Equal(Int(row[$"{side}numPRLOSS"]) ?? 0, LowestScores.Needed(enrolled, tested, rule.RequiredPermille!.Value));
                    if (side == "curr")
                    {
                        current++;
                    }
                    else
                    {
                        prior++;
                    }
                }
            }
        }

        Assert.Equal((766, 728), (current, prior));
    }

    [SkippableFact]
    public void Penalties_of_2024_reproduce_every_denominator_and_status_that_publishes_its_parts()
    {
        var checkedRows = new Dictionary<Indicator, int>();
        foreach (var (file, indicator) in Academic)
        {
            var rule = RuleBooks.For(2024).Measurement!.Assessments.First(a => a.Indicator == indicator).Participation!;
            foreach (var row in Read("2024-monterey", file))
            {
                foreach (var side in new[] { "curr", "prior" })
                {
                    if (Int(row[$"{side}prate_enrolled"]) is not { } enrolled || Int(row[$"{side}prate_tested"]) is not { } tested
                        || Int(row[$"{side}denom_withoutPRLOSS"]) is not { } scored || Int(row[$"{side}denom"]) is not { } denominator)
                    {
                        continue;
                    }

                    var withoutPenalty = row[$"{side}status_withoutPRLOSS"];
                    var mean = withoutPenalty.Length > 0 ? Tenths.Parse(withoutPenalty, null).Value : 0;
                    var status = AssessmentStatus.Of(scored, (long)mean * scored, new(enrolled, tested), rule);
                    Assert.Equal(denominator, status.Denominator);
                    if (status.LowestScoreRecords > 0 && withoutPenalty.Length > 0 && row[$"{side}status"].Length > 0)
                    {
                        // The mean is published to a tenth, so the status may differ by one.
                        Assert.InRange(status.Mean!.Value.Round().Value - Tenths.Parse(row[$"{side}status"], null).Value, -1, 1);
                        checkedRows[indicator] = checkedRows.GetValueOrDefault(indicator) + 1;
                    }
                }
            }
        }

        Assert.Equal((52, 55), (checkedRows[Indicator.EnglishLanguageArts], checkedRows[Indicator.Mathematics]));
    }

    [SkippableFact]
    public void English_learner_progress_of_2024_reproduces_every_sum()
    {
        var rules = RuleBooks.For(2024).Measurement!.EnglishLearnerProgress;
        var rows = 0;
        foreach (var row in Read("2024-monterey", "elpidownload2024.txt"))
        {
            foreach (var side in new[] { "curr", "prior" })
            {
                if (Int(row[$"{side}numer"]) is not { } numerator)
                {
                    continue;
                }

                (TallyCount, long) Part(TallyCount count, string column) => (count, Int(row[side + column]) ?? 0);
                var tally = Tally.Of(
                    Indicator.EnglishLearnerProgress,
                    Part(TallyCount.Progressed, "progressed"),
                    Part(TallyCount.MaintainedLevel4, "maintainPL4"),
                    Part(TallyCount.MaintainedOther, "maintainOth"),
                    Part(TallyCount.Declined, "declined"),
                    Part(TallyCount.ProgressedAlternate, "progressed_Alternate"),
                    Part(TallyCount.MaintainedLevel3Alternate, "maintainPL3_Alternate"),
                    Part(TallyCount.NotProgressedAlternate, "notprognotmain_Alternate"));
                var counts = EnglishLearnerProgressStatus.Of(tally, rules, UntestedEnglishLearnerRule.NotAdded);
                var added = Int(row[$"{side}95"]) ?? 0;
                Assert.Equal(new RateCounts(numerator, Int(row[$"{side}denom"])!.Value), new RateCounts(counts.Numerator, counts.Denominator + added));
                Assert.Equal(row[$"{side}status"], Text(new RateCounts(numerator, counts.Denominator + added).Percent()));
                rows++;
            }
        }

        Assert.Equal(94, rows);
    }

    [SkippableFact]
    public void English_learner_progress_of_2017_reproduces_every_sum_status_and_change_of_the_state()
    {
        var (sums, changes) = (0, 0);
        foreach (var row in Read("2017f-statewide", "elpidownload2017f.txt.gz"))
        {
            RateCounts? Side(string side)
            {
                if (Int(row[$"{side}testers"]) is not { } testers || Int(row[$"{side}advanced"]) is not { } advanced || Int(row[$"{side}maintained"]) is not { } maintained
                    || Int(row[$"{side}rfeps"]) is not { } reclassified || Int(row[$"{side}ltels"]) is not { } bonus || Int(row[$"{side}numer"]) is not { } numerator)
                {
                    return null;
                }

                var counts = EnglishLearnerProgressStatus.Of(
                    Tally.Of(Indicator.EnglishLearnerProgress, (TallyCount.CeldtTesters, testers), (TallyCount.CeldtAdvanced, advanced), (TallyCount.CeldtMaintained, maintained), (TallyCount.CeldtReclassified, reclassified), (TallyCount.CeldtLongTermBonus, bonus)),
                    RuleBooks.For(2017).Measurement!.EnglishLearnerProgress,
                    UntestedEnglishLearnerRule.NotAdded);
                Assert.Equal(new RateCounts(numerator, Int(row[$"{side}denom"])!.Value), counts);
                sums++;
                if (row[$"{side}status"].Length > 0)
                {
                    Assert.Equal(decimal.Parse(row[$"{side}status"], CultureInfo.InvariantCulture), counts.CappedAt100Percent.Percent().ToDecimal());
                }

                return counts.CappedAt100Percent;
            }

            if (Side("curr") is { } now && Side("prior") is { } before && row["change"].Length > 0)
            {
                Assert.Equal(decimal.Parse(row["change"], CultureInfo.InvariantCulture), now.ChangeFrom(before).ToDecimal());
                changes++;
            }
        }

        Assert.True(sums >= 4925 && changes > 4000, $"{sums} sums, {changes} changes");
    }

    [SkippableFact]
    public void College_career_of_2024_adds_up_and_stays_within_the_graduation_denominator()
    {
        var graduation = Read("2024-monterey", "graddownload2024.txt").ToDictionary(r => (r["cds"], r["studentgroup"]));
        var (sums, bounds) = (0, 0);
        foreach (var row in Read("2024-monterey", "ccidownload2024.txt"))
        {
            foreach (var side in new[] { "curr", "prior" })
            {
                if (Int(row[$"{side}_prep"]) is { } prepared && Int(row[$"{side}_aprep"]) is { } approaching && Int(row[$"{side}_nprep"]) is { } not)
                {
                    Assert.Equal(Int(row[$"{side}denom"]), prepared + approaching + not);
                    Assert.Equal(row[$"{side}status"], Text(new RateCounts(prepared, prepared + approaching + not).Percent()));
                    sums++;
                }
            }

            if (Int(row["currdenom"]) is { } denominator && graduation.TryGetValue((row["cds"], row["studentgroup"]), out var cohort) && Int(cohort["currdenom"]) is { } of)
            {
                Assert.InRange(denominator, of - (Int(cohort["fiveyrnumer"]) ?? of), of);
                bounds++;
            }
        }

        Assert.True(sums == 173 && bounds == 141, $"{sums} sums, {bounds} denominators");
    }

    [SkippableFact]
    public void College_career_of_2017_adds_up_in_every_row_of_the_state()
    {
        var sums = 0;
        foreach (var row in Read("2017f-statewide", "ccidownload2017f.txt.gz"))
        {
            if (Int(row["curr_prep"]) is { } prepared && Int(row["curr_aprep"]) is { } approaching && Int(row["curr_nprep"]) is { } not)
            {
                Assert.Equal(Int(row["currdenom"]), prepared + approaching + not);
                Assert.Equal(decimal.Parse(row["currstatus"], CultureInfo.InvariantCulture), new RateCounts(prepared, prepared + approaching + not).Percent().ToDecimal());
                sums++;
            }
        }

        Assert.Equal(13_457, sums);
    }

    [SkippableFact]
    public void Suspension_types_of_2024_districts_follow_no_rule_that_the_book_contradicts()
    {
        var types = Read("2024-monterey", "suspdownload2024.txt").Where(r => r["rtype"] == "D").Select(r => r["type"]).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.All(types, t => Assert.Contains(t, new[] { "ED", "ES", "HD", "UD" }));
    }

    private static readonly (string File, Indicator Indicator)[] Academic = [("eladownload2024.txt", Indicator.EnglishLanguageArts), ("mathdownload2024.txt", Indicator.Mathematics)];

    private static string Text(Tenths value) => value.ToDecimal().ToString("0.#", CultureInfo.InvariantCulture);

    private static int? Int(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Read(string folder, string file)
    {
        var root = Environment.GetEnvironmentVariable("SOS_OFFICIAL_DATA") is { Length: > 0 } data ? data : Path.GetFullPath(Path.Combine(Root(), "..", "shared", "official"));
        var path = Path.Combine(root, "dashboard", folder, file);
        Skip.If(!File.Exists(path), "The official record is not at hand.");
        using var stream = File.OpenRead(path);
        using Stream content = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var text = new StreamReader(content, folder.StartsWith("2024", StringComparison.Ordinal) ? Encoding.UTF8 : Encoding.Latin1);
        using var reader = Sep.New('\t').Reader(o => o with { DisableQuotesParsing = true }).From(text);
        var names = reader.Header.ColNames;
        var rows = new List<Dictionary<string, string>>();
        foreach (var row in reader)
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var name in names)
            {
                values[name] = row[name].ToString();
            }

            rows.Add(values);
        }

        return rows;
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}

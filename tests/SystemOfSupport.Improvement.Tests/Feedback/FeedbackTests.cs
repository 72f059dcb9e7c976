using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement.Tests;

public class FeedbackTests
{
    private static readonly LocalDate s_opened = new(2025, 3, 3);
    private static readonly SuppressionPolicy s_policy = new(2);

    private static Instrument Short(string version = "1") => new(
        "short",
        version,
        "Short",
        "Staff",
        [
            new("a", "First", FeedbackConstruct.Trust, ResponseScale.Agreement),
            new("b", "Second", FeedbackConstruct.Trust, ResponseScale.Agreement),
            new("c", "Third, reversed", FeedbackConstruct.Trust, ResponseScale.Agreement, isReversed: true),
        ]);

    internal static FeedbackWave Wave(IEnumerable<int[]> rows, int invited = 100, LocalDate? opened = null, string version = "1") => new(
        "Spring",
        Short(version),
        opened ?? s_opened,
        (opened ?? s_opened).PlusDays(14),
        invited,
        [.. rows.Select((r, i) => new FeedbackResponse(i % 3 == 0 ? "principal" : "teacher", AgencyKind.District, new Dictionary<string, int> { ["a"] = r[0], ["b"] = r[1], ["c"] = r[2] }))]);

    private static FeedbackWave Answers(params int[] answers) => Wave(answers.Select(a => (int[])[a, a, a]));

    [Fact]
    public void Cronbachs_alpha_of_the_known_rows()
    {
        double[][] rows = [[4, 5, 4], [3, 3, 2], [5, 5, 5], [2, 3, 3], [4, 4, 5]];
        Assert.Equal(.917476, CronbachAlpha.Of(rows)!.Value, 6);

        // The same through a wave whose third item is reversed.
        var wave = Wave(rows.Select(r => (int[])[(int)r[0], (int)r[1], 6 - (int)r[2]]));
        Assert.Equal(.917476, wave.Reliability(FeedbackConstruct.Trust, s_policy)!.Value, 6);
        Assert.Null(wave.Reliability(FeedbackConstruct.Trust, SuppressionPolicy.Students));
        Assert.Null(wave.Reliability(FeedbackConstruct.Coherence, s_policy));
        Assert.Null(CronbachAlpha.Of([[3, 3], [3, 3]]));
    }

    [Fact]
    public void Percent_favourable_names_how_neutral_answers_are_handled()
    {
        var wave = Answers([.. Enumerable.Repeat(5, 6), .. Enumerable.Repeat(4, 4), .. Enumerable.Repeat(3, 5), .. Enumerable.Repeat(2, 3), .. Enumerable.Repeat(1, 2)]);
        var include = wave.Result("a", NeutralHandling.Include, s_policy);
        Assert.Equal(50m, include.PercentFavorable);
        Assert.Equal(NeutralHandling.Include, include.NeutralHandling);
        var exclude = wave.Result("a", NeutralHandling.Exclude, s_policy);
        Assert.Equal(100m * 10 / 15, exclude.PercentFavorable);
        Assert.Equal([2, 3, 5, 4, 6], include.Distribution.Counts);
        Assert.Equal(20, include.Distribution.Total);
        Assert.Equal(3.45, include.Mean!.Value, 12);
        Assert.Equal(3.5, include.Median);

        var reversed = wave.Result("c", NeutralHandling.Exclude, s_policy);
        Assert.Equal((5, 5, 10), (reversed.Favorable, reversed.Neutral, reversed.Unfavorable));
        Assert.Equal(6 - 3.45, reversed.Mean!.Value, 12);
        Assert.Equal(.2m, wave.ResponseRate());
    }

    [Fact]
    public void A_scale_without_a_neutral_point_has_no_neutral_answers()
    {
        var instrument = new Instrument("f", "1", "F", "Staff", [new("x", "X", FeedbackConstruct.Other, ResponseScale.Frequency)]);
        var wave = new FeedbackWave("W", instrument, s_opened, s_opened, 8, [.. new[] { 1, 1, 1, 4, 4, 4, 3, 3 }.Select(a => new FeedbackResponse("teacher", AgencyKind.School, new Dictionary<string, int> { ["x"] = a }))]);
        var result = wave.Result("x", NeutralHandling.Exclude, s_policy);
        Assert.Equal((5, 0, 3), (result.Favorable, result.Neutral, result.Unfavorable));
        Assert.Equal(62.5m, result.PercentFavorable);
    }

    [Property(MaxTest = 150)]
    public Property No_published_cell_of_a_result_is_too_small_and_none_can_be_derived() => Prop.ForAll(
        Gen.Choose(0, 5).ArrayOf(5).ToArbitrary(),
        counts =>
        {
            var policy = new SuppressionPolicy(3);
            var wave = Answers([.. counts.SelectMany((c, i) => Enumerable.Repeat(i + 1, c))]);
            var result = wave.Result("a", NeutralHandling.Include, policy);
            int?[] shown = [.. result.Distribution.Counts, result.Favorable, result.Neutral, result.Unfavorable, result.Distribution.Total];
            Assert.All(shown, c => Assert.True(c is null or >= 3));

            // Every set of counts from 0 to 8 that agrees with what is shown.
            var seen = shown.Select(_ => new HashSet<int>()).ToArray();
            foreach (var option in Options(result.Distribution.Counts, 8))
            {
                int[] all = [.. option, option[3] + option[4], option[2], option[0] + option[1], option.Sum()];
                if (all.Zip(shown).All(p => p.Second is null || p.Second == p.First))
                {
                    for (var i = 0; i < all.Length; i++)
                    {
                        seen[i].Add(all[i]);
                    }
                }
            }

            Assert.All(shown.Zip(seen), p => Assert.True(p.First is not null || p.Second.Count > 1, string.Join(",", counts)));
            Assert.True(result.Mean is null || result.Distribution.Counts.All(c => c.HasValue));
            Assert.True(result.PercentFavorable is null || (result.Favorable.HasValue && result.Distribution.Total.HasValue));
        });

    private static IEnumerable<int[]> Options(IReadOnlyList<int?> counts, int most)
    {
        IEnumerable<int[]> options = [[]];
        foreach (var count in counts)
        {
            var values = count is { } shown ? [shown] : Enumerable.Range(0, most + 1).ToArray();
            options = options.SelectMany(_ => values, (o, v) => (int[])[.. o, v]);
        }

        return options;
    }

    [Fact]
    public void Waves_are_compared_within_one_version_of_the_instrument()
    {
        var earlier = Answers(4, 4, 2, 2);
        var later = Wave(new[] { 4, 4, 4, 4, 2, 2 }.Select(a => (int[])[a, a, a]), opened: s_opened.PlusYears(1));
        var change = later.ChangeSince(earlier, NeutralHandling.Include, s_policy);
        Assert.Equal(["a", "b", "c"], change.Select(c => c.ItemId));

        // The empty points 1, 3 and 5 are hidden and so no mean is told.
        Assert.Null(change[0].Mean);
        Assert.Throws<ArgumentException>(() => later.ChangeSince(Wave([[4, 4, 4]], version: "2"), NeutralHandling.Include, s_policy));
        Assert.Throws<ArgumentException>(() => earlier.ChangeSince(later, NeutralHandling.Include, s_policy));

        var full = Wave(Enumerable.Range(0, 20).Select(i => (int[])[(i % 5) + 1, 3, 3]));
        var fuller = Wave(Enumerable.Range(0, 30).Select(i => (int[])[i < 20 ? (i % 5) + 1 : 5, 3, 3]), opened: s_opened.PlusYears(1));
        var moved = fuller.ChangeSince(full, NeutralHandling.Include, s_policy)[0];
        Assert.Equal((100m * 18 / 30) - 40m, moved.PercentagePoints);
        Assert.Equal(((60 + 50) / 30.0) - 3, moved.Mean!.Value, 12);
    }

    [Fact]
    public void A_response_prints_no_person_and_no_answer()
    {
        var wave = Answers(4, 5);
        Assert.Equal("Response with 3 answers", wave.Responses[0].ToString());
        Assert.Equal("Spring: 2 responses of 100 invited", wave.ToString());
        var bad = Assert.Throws<ArgumentException>(() => Answers(4, 77));
        Assert.Contains("Response 1 answers 'a'", bad.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("77", bad.Message, StringComparison.Ordinal);
        Assert.Equal("i1 (Received)", new FeedbackItem("i1", s_opened, "Names a person").ToString());
    }

    [Fact]
    public void Responses_by_role_are_suppressed()
    {
        var byRole = Answers(1, 2, 3, 4, 5, 1, 2, 3, 4).ResponsesByRole(SuppressionPolicy.AdultRespondents);
        Assert.Equal(["principal", "teacher"], byRole.Labels);
        Assert.Equal([null, null], byRole.Counts);
        Assert.Equal(9, byRole.Total);
    }

    [Fact]
    public void The_starter_instrument_covers_each_construct_twice()
    {
        var items = StarterInstrument.SystemOfSupport.Items;
        foreach (var construct in Enum.GetValues<FeedbackConstruct>().Where(c => c != FeedbackConstruct.Other))
        {
            Assert.Equal(2, items.Count(i => i.Construct == construct));
        }
    }

    public static TheoryData<FeedbackState, FeedbackEvent> EveryStateAndEvent()
    {
        var data = new TheoryData<FeedbackState, FeedbackEvent>();
        foreach (var state in Enum.GetValues<FeedbackState>())
        {
            foreach (var e in Enum.GetValues<FeedbackEvent>())
            {
                data.Add(state, e);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryStateAndEvent))]
    public void Feedback_moves_by_the_table_only(FeedbackState state, FeedbackEvent happening)
    {
        var item = Item(state);
        Assert.Equal(state, item.State);
        var expected = (state, happening) switch
        {
            (FeedbackState.Received, FeedbackEvent.PutUnderTheme) => FeedbackState.Themed,
            (FeedbackState.Themed, FeedbackEvent.Consider) => FeedbackState.Considered,
            (FeedbackState.Considered, FeedbackEvent.Accept) => FeedbackState.Accepted,
            (FeedbackState.Considered, FeedbackEvent.Decline) => FeedbackState.Declined,
            (FeedbackState.Considered, FeedbackEvent.Defer) => FeedbackState.Deferred,
            (FeedbackState.Accepted or FeedbackState.Declined or FeedbackState.Deferred, FeedbackEvent.ReportBack) => FeedbackState.ReportedBack,
            _ => (FeedbackState?)null,
        };
        if (expected is { } next)
        {
            Assert.Equal(next, item.After(happening, s_opened.PlusDays(40), "note").State);
        }
        else
        {
            Assert.Throws<InvalidOperationException>(() => item.After(happening, s_opened.PlusDays(40), "note"));
        }
    }

    internal static FeedbackItem Item(FeedbackState state, string id = "item", int days = 30)
    {
        var item = new FeedbackItem(id, s_opened, "The template repeats questions.");
        FeedbackEvent[] way = state switch
        {
            FeedbackState.Received => [],
            FeedbackState.Themed => [FeedbackEvent.PutUnderTheme],
            FeedbackState.Considered => [FeedbackEvent.PutUnderTheme, FeedbackEvent.Consider],
            FeedbackState.Declined => [FeedbackEvent.PutUnderTheme, FeedbackEvent.Consider, FeedbackEvent.Decline],
            FeedbackState.Deferred => [FeedbackEvent.PutUnderTheme, FeedbackEvent.Consider, FeedbackEvent.Defer],
            FeedbackState.Accepted => [FeedbackEvent.PutUnderTheme, FeedbackEvent.Consider, FeedbackEvent.Accept],
            _ => [FeedbackEvent.PutUnderTheme, FeedbackEvent.Consider, FeedbackEvent.Accept, FeedbackEvent.ReportBack],
        };
        return way.Aggregate(item, (i, e) => i.After(e, s_opened.PlusDays(days), e == FeedbackEvent.PutUnderTheme ? "templates" : "note"));
    }

    [Fact]
    public void Closure_rate_and_days_to_report_back()
    {
        FeedbackTheme[] themes = [new("templates", "Templates", FeedbackConstruct.Coherence)];
        var log = new FeedbackLog(themes, [Item(FeedbackState.ReportedBack, "1", 10), Item(FeedbackState.ReportedBack, "2", 31), Item(FeedbackState.Accepted, "3"), Item(FeedbackState.Received, "4")]);
        Assert.Equal(.5m, log.ClosureRate());
        Assert.Equal(20.5, log.MedianDaysToReportBack());
        Assert.Null(new FeedbackLog().ClosureRate());
        Assert.Null(new FeedbackLog().MedianDaysToReportBack());
        Assert.Contains("'templates'", Assert.Throws<ArgumentException>(() => new FeedbackLog([], [Item(FeedbackState.Themed)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Item(FeedbackState.Themed).After(FeedbackEvent.Consider, s_opened, "note"));
    }
}

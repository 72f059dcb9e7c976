using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>One round of asking: an instrument, who was invited, and the responses. Prints counts of responses only.</summary>
public sealed record FeedbackWave
{
    /// <summary>Gathers a wave.</summary>
    /// <param name="name">Its name, such as Spring 2025.</param>
    /// <param name="instrument">What was asked.</param>
    /// <param name="openedOn">The first day.</param>
    /// <param name="closedOn">The last day; not before the first.</param>
    /// <param name="invited">How many people were asked.</param>
    /// <param name="responses">Those who answered; no more than were asked.</param>
    /// <exception cref="ArgumentException">One of these does not hold, or an answer to an item or with a value that the instrument has not; the message names the item and the place of the response, never the answer.</exception>
    [JsonConstructor]
    public FeedbackWave(string name, Instrument instrument, LocalDate openedOn, LocalDate closedOn, int invited, IReadOnlyList<FeedbackResponse> responses)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        Name = Require.Text(name, nameof(name));
        Instrument = instrument;
        OpenedOn = openedOn;
        ClosedOn = closedOn >= openedOn ? closedOn : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The wave '{name}' closes on {closedOn:uuuu-MM-dd}, before it opens on {openedOn:uuuu-MM-dd}."), nameof(closedOn));
        Responses = Require.List(responses, nameof(responses));
        ArgumentOutOfRangeException.ThrowIfNegative(invited);
        Invited = invited >= Responses.Count ? invited : throw new ArgumentOutOfRangeException(nameof(invited), invited, string.Create(CultureInfo.InvariantCulture, $"The wave '{name}' has {Responses.Count} responses; expected no more than were invited."));
        for (var i = 0; i < Responses.Count; i++)
        {
            foreach (var (id, value) in Responses[i].Answers)
            {
                if (instrument.Item(id).Scale.Points.All(p => p.Value != value))
                {
                    throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Response {i} answers '{id}' with a value that its scale '{instrument.Item(id).Scale.Name}' has not; expected one of: {string.Join(", ", instrument.Item(id).Scale.Points.Select(p => p.Value))}."), nameof(responses));
                }
            }
        }
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What was asked.</summary>
    public Instrument Instrument { get; }

    /// <summary>The first day.</summary>
    public LocalDate OpenedOn { get; }

    /// <summary>The last day.</summary>
    public LocalDate ClosedOn { get; }

    /// <summary>How many people were asked.</summary>
    public int Invited { get; }

    /// <summary>Those who answered.</summary>
    public IReadOnlyList<FeedbackResponse> Responses { get; }

    /// <summary>Responses of those invited, from 0 to 1; null where nobody was invited.</summary>
    public decimal? ResponseRate() => Invited == 0 ? null : (decimal)Responses.Count / Invited;

    /// <summary>How many of each role answered, in the order of the roles' names.</summary>
    public PublishedPartition ResponsesByRole(SuppressionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var roles = Responses.GroupBy(r => r.RespondentRole, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToArray();
        return roles.Length == 0 ? new([], [], null) : policy.Publish(new CountPartition([.. roles.Select(g => g.Key)], [.. roles.Select(g => g.Count())]));
    }

    /// <summary>The published result of one item.</summary>
    /// <param name="itemId">The item.</param>
    /// <param name="neutral">Whether neutral answers stand in the denominator of percent favourable.</param>
    /// <param name="policy">What is too small to publish.</param>
    /// <exception cref="ArgumentException">The instrument has no such item.</exception>
    public ItemResult Result(string itemId, NeutralHandling neutral, SuppressionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Require.Defined(neutral, nameof(neutral));
        var item = Instrument.Item(itemId);
        var answers = Responses.Where(r => r.Answers.ContainsKey(itemId)).Select(r => r.Answers[itemId]).ToArray();
        var points = item.Scale.Points;
        var (cells, groups) = policy.PublishGrouped(
            new([.. points.Select(p => p.Label)], [.. points.Select(p => answers.Count(a => a == p.Value))]),
            [.. points.Select(p => (int)item.Favors(p))]);

        // A group that the scale has no point for is empty by construction: nothing is hidden.
        int? Group(Favorability favorability) => groups.TryGetValue((int)favorability, out var count) ? count : 0;
        var (favorable, unfavorable) = (Group(Favorability.Favorable), Group(Favorability.Unfavorable));
        var denominator = neutral == NeutralHandling.Include ? cells.Total : favorable + unfavorable;

        // A mean of counts that are in part hidden would help to derive them.
        var scores = cells.Total.HasValue && cells.Counts.All(c => c.HasValue) ? answers.Select(a => (double)item.Score(a)).ToArray() : null;
        return new(
            itemId,
            cells,
            favorable,
            Group(Favorability.Neutral),
            unfavorable,
            neutral,
            favorable is { } f && denominator is > 0 and var d ? 100m * f / d : null,
            scores?.Average(),
            scores is null ? null : Charts.Median(scores));
    }

    /// <summary>The results of all items, in the order of the instrument.</summary>
    public IReadOnlyList<ItemResult> Results(NeutralHandling neutral, SuppressionPolicy policy) =>
        [.. Instrument.Items.Select(i => Result(i.Id, neutral, policy))];

    /// <summary>Cronbach's alpha of the items on a construct, over the responses that answer them all; reversed items are mirrored.</summary>
    /// <returns>Null where there are fewer than two items, too few such responses to publish, or no variance.</returns>
    public double? Reliability(FeedbackConstruct construct, SuppressionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var items = Instrument.Items.Where(i => i.Construct == construct).ToArray();
        var rows = Responses
            .Where(r => items.All(i => r.Answers.ContainsKey(i.Id)))
            .Select(r => (IReadOnlyList<double>)[.. items.Select(i => (double)i.Score(r.Answers[i.Id]))])
            .ToArray();
        return policy.Hides(rows.Length) ? null : CronbachAlpha.Of(rows);
    }

    /// <summary>What changed since an earlier wave, item by item.</summary>
    /// <param name="earlier">A wave with the same instrument in the same version.</param>
    /// <param name="neutral">Whether neutral answers stand in the denominator of percent favourable.</param>
    /// <param name="policy">What is too small to publish.</param>
    /// <exception cref="ArgumentException">Another instrument or version, or a wave that is not earlier.</exception>
    public IReadOnlyList<ItemChange> ChangeSince(FeedbackWave earlier, NeutralHandling neutral, SuppressionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var (then, now) = (earlier.Instrument, Instrument);
        if (!then.Id.Is(now.Id) || !then.Version.Is(now.Version) || !then.Items.SequenceEqual(now.Items, SameItem))
        {
            throw new ArgumentException($"'{earlier.Name}' asked '{then.Id}' version '{then.Version}' and '{Name}' asked '{now.Id}' version '{now.Version}'; expected the same items.", nameof(earlier));
        }

        return earlier.OpenedOn >= OpenedOn
            ? throw new ArgumentException($"The wave '{earlier.Name}' is not earlier than '{Name}'.", nameof(earlier))
            : [.. now.Items.Select(i => ItemChange.Between(earlier.Result(i.Id, neutral, policy), Result(i.Id, neutral, policy)))];
    }

    /// <summary>Name and number of responses; never an answer.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Responses.Count} responses of {Invited} invited");

    private static IEqualityComparer<InstrumentItem> SameItem { get; } = EqualityComparer<InstrumentItem>.Create(
        (a, b) => a!.Id.Is(b!.Id) && a.Text.Is(b.Text) && a.IsReversed == b.IsReversed && a.Scale.Points.SequenceEqual(b.Scale.Points),
        i => StringComparer.Ordinal.GetHashCode(i.Id));
}

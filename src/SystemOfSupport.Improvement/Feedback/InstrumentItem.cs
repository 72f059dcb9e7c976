using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>A question of an instrument.</summary>
public sealed record InstrumentItem
{
    /// <summary>Makes an item.</summary>
    /// <param name="id">A short name by which answers refer to it.</param>
    /// <param name="text">What is asked.</param>
    /// <param name="construct">What it is about.</param>
    /// <param name="scale">The answers.</param>
    /// <param name="isReversed">Whether a high answer speaks ill; it is mirrored in means and reliability, and its favourable side is the other one.</param>
    /// <exception cref="ArgumentException">Missing words.</exception>
    [JsonConstructor]
    public InstrumentItem(string id, string text, FeedbackConstruct construct, ResponseScale scale, bool isReversed = false)
    {
        ArgumentNullException.ThrowIfNull(scale);
        Id = Require.Text(id, nameof(id));
        Text = Require.Text(text, nameof(text));
        Construct = Require.Defined(construct, nameof(construct));
        Scale = scale;
        IsReversed = isReversed;
    }

    /// <summary>Its short name.</summary>
    public string Id { get; }

    /// <summary>What is asked.</summary>
    public string Text { get; }

    /// <summary>What it is about.</summary>
    public FeedbackConstruct Construct { get; }

    /// <summary>The answers.</summary>
    public ResponseScale Scale { get; }

    /// <summary>Whether a high answer speaks ill.</summary>
    public bool IsReversed { get; }

    /// <summary>The value with which an answer counts in means and reliability.</summary>
    public int Score(int answer) => IsReversed ? Scale.Mirror(answer) : answer;

    /// <summary>Whether a point of the scale speaks well of what this item asks about.</summary>
    public Favorability Favors(ScalePoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return (IsReversed, point.Favorability) switch
        {
            (true, Favorability.Favorable) => Favorability.Unfavorable,
            (true, Favorability.Unfavorable) => Favorability.Favorable,
            _ => point.Favorability,
        };
    }
}

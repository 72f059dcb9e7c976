using System.Text.Json.Serialization;

namespace SystemOfSupport.Improvement;

/// <summary>The answers among which a respondent chooses, from the lowest value up.</summary>
public sealed record ResponseScale
{
    /// <summary>Makes a scale.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="points">Two points or more with ascending values and different labels.</param>
    /// <exception cref="ArgumentException">One of these does not hold.</exception>
    [JsonConstructor]
    public ResponseScale(string name, IReadOnlyList<ScalePoint> points)
    {
        Name = Require.Text(name, nameof(name));
        Points = Require.List(points, nameof(points), atLeast: 2);
        Require.Distinct(Points, p => p.Label, nameof(points));
        if (Points.Zip(Points.Skip(1)).Any(p => p.First.Value >= p.Second.Value))
        {
            throw new ArgumentException($"The values of the scale '{name}' do not ascend.", nameof(points));
        }
    }

    /// <summary>Strongly disagree to strongly agree, with a neutral middle.</summary>
    public static ResponseScale Agreement { get; } = new(
        "agreement",
        [
            new(1, "Strongly disagree", Favorability.Unfavorable),
            new(2, "Disagree", Favorability.Unfavorable),
            new(3, "Neither agree nor disagree", Favorability.Neutral),
            new(4, "Agree", Favorability.Favorable),
            new(5, "Strongly agree", Favorability.Favorable),
        ]);

    /// <summary>Four points from not yet to almost always.</summary>
    public static ResponseScale Frequency { get; } = new(
        "frequency",
        [
            new(1, "Not yet", Favorability.Unfavorable),
            new(2, "Sometimes", Favorability.Unfavorable),
            new(3, "Often", Favorability.Favorable),
            new(4, "Almost always", Favorability.Favorable),
        ]);

    /// <summary>The five stages of the state's self-reflection tools, from exploration to full implementation and sustainability.</summary>
    public static ResponseScale Implementation { get; } = new(
        "implementation",
        [
            new(1, "Exploration and research", Favorability.Unfavorable),
            new(2, "Beginning development", Favorability.Unfavorable),
            new(3, "Initial implementation", Favorability.Neutral),
            new(4, "Full implementation", Favorability.Favorable),
            new(5, "Full implementation and sustainability", Favorability.Favorable),
        ]);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its points, lowest value first.</summary>
    public IReadOnlyList<ScalePoint> Points { get; }

    /// <summary>The value with which a reversed item is scored: the lowest becomes the highest.</summary>
    public int Mirror(int value) => checked(Points[0].Value + Points[^1].Value - value);
}

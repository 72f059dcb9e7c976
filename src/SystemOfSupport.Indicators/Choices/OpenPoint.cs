using System.Text.Json;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

/// <summary>A point that the public record leaves open: what it is about, how the caller decided it, and on which results it bears.</summary>
internal sealed class OpenPoint
{
    private readonly Func<MeasurementChoices, AppliedChoice> _choice;
    private readonly Func<MeasurementChoices, object?> _undecided;
    private readonly Func<TallyKey, MeasurementRules, bool> _applies;

    private OpenPoint(string property, string text, Func<MeasurementChoices, AppliedChoice> choice, Func<MeasurementChoices, object?> undecided, Func<TallyKey, MeasurementRules, bool> applies) =>
        (Property, Text, _choice, _undecided, _applies) = (property, text, choice, undecided, applies);

    /// <summary>The property of <see cref="MeasurementChoices"/>.</summary>
    internal string Property { get; }

    /// <summary>Its name on results, such as <c>longTerm</c>.</summary>
    internal string Name => NameOf(Property);

    /// <summary>What it is about, for people.</summary>
    internal string Text { get; }

    /// <summary>A point that one of named rules decides.</summary>
    internal static OpenPoint Of<T>(string property, string text, Func<MeasurementChoices, T> read, Func<T, Confidence> confidence, Func<TallyKey, MeasurementRules, bool> applies)
        where T : struct, Enum =>
        new(
            property,
            text,
            c => new(NameOf(property), NameOf(read(c).ToString()), confidence(read(c))),
            c => Enum.IsDefined(read(c)) ? null : read(c),
            applies);

    /// <summary>The point that an injected strategy decides.</summary>
    internal static OpenPoint Of(string property, string text, Func<MeasurementChoices, IAlternateScoreConverter?> read, Func<TallyKey, MeasurementRules, bool> applies) =>
        new(
            property,
            text,
            c => new(NameOf(property), read(c)!.Name, read(c)!.Confidence),
            c => read(c) is null ? "" : null,
            applies);

    internal AppliedChoice ChoiceOf(MeasurementChoices choices) => _choice(choices);

    internal bool AppliesTo(TallyKey key, MeasurementRules rules) => _applies(key, rules);

    /// <summary>Refuses choices that leave the point undecided.</summary>
    internal void Expect(MeasurementChoices choices)
    {
        if (_undecided(choices) is { } found)
        {
            throw new InvalidOperationException($"The choice {Property} is '{found}', which is no rule. Every open point must be decided by name.");
        }
    }

    private static string NameOf(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}

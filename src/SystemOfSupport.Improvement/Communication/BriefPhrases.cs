using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace SystemOfSupport.Improvement;

/// <summary>The fixed words of briefs in one language.</summary>
internal sealed record BriefPhrases(
    string Tag,
    string For,
    string Published,
    string Source,
    string AsOf,
    string TooFew,
    string Date,
    IReadOnlyList<string> Months,
    IReadOnlyDictionary<string, string> Kinds,
    IReadOnlyDictionary<string, string> Acronyms,
    IReadOnlyDictionary<string, string> Groups,
    IReadOnlyDictionary<string, string> Sentences,
    IReadOnlyDictionary<string, string> Words,
    IReadOnlyDictionary<string, int> SmallNumbers)
{
    private static readonly Lazy<BriefPhrases> English = new(() => ImprovementJson.Read<BriefPhrases>(EmbeddedReference.Text("phrases-en.json")));
    private static readonly Lazy<BriefPhrases> Spanish = new(() => ImprovementJson.Read<BriefPhrases>(EmbeddedReference.Text("phrases-es.json")));

    internal static BriefPhrases Of(BriefLanguage language) => language switch
    {
        BriefLanguage.English => English.Value,
        BriefLanguage.Spanish => Spanish.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Expected English or Spanish."),
    };

    internal string Day(LocalDate day) => string.Format(CultureInfo.InvariantCulture, Date, day.Day, Months[day.Month - 1], day.Year);

    internal string Say(string sentence, params ReadOnlySpan<object> values) => string.Format(CultureInfo.InvariantCulture, Sentences[sentence], values.ToArray());

    /// <summary>The words for a member of a closed list.</summary>
    internal string Word<T>(T value)
        where T : struct, Enum => Words[$"{JsonNamingPolicy.CamelCase.ConvertName(typeof(T).Name)}.{JsonNamingPolicy.CamelCase.ConvertName(value.ToString())}"];
}

using NodaTime;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>Provisions on which the support side rests, each in its dated versions. Ask by day; a caller who reads the law otherwise passes a reference of their own.</summary>
public static class Statutes
{
    /// <summary>The day from which Stats. 2023, ch. 48 (SB 114) holds.</summary>
    public static LocalDate SenateBill114 { get; } = new(2023, 7, 10);

    /// <summary>The day from which assistance to charter schools is the duty of the county superintendent, not of the authorizer: school year 2020-21.</summary>
    public static LocalDate CharterDutyOfCounty { get; } = new(2020, 7, 1);

    private static readonly EffectivePeriod Before114 = new(new(2013, 7, 1), SenateBill114);
    private static readonly EffectivePeriod Since114 = new(SenateBill114);
    private static readonly EffectivePeriod SinceLcff = new(new(2013, 7, 1));

    /// <summary>Every version, in the order of the code. The periods of one section never overlap.</summary>
    public static IReadOnlyList<StatuteReference> All { get; } =
    [
        new("EC", "42238.024", new(new(2023, 7, 1)), Confidence.Confirmed) { Note = "Equity Multiplier: money for schools of high instability and need." },
        new("EC", "47607.3", new(new(2013, 7, 1), CharterDutyOfCounty), Confidence.OneSource) { Note = "Older text: the authorizer provides assistance to a charter school." },
        new("EC", "47607.3", new(CharterDutyOfCounty), Confidence.OneSource) { Note = "Beginning with school year 2020-21: the superintendent of the county where the charter school is located." },
        new("EC", "52059.5", new(new(2018, 6, 27)), Confidence.OneSource) { Note = "One system of support for state and federal purposes. Added by Stats. 2018, ch. 32; the first day is the act's." },
        new("EC", "52064", SinceLcff, Confidence.OneSource) { Note = "The LCAP template and what plans must hold." },
        new("EC", "52064(e)(5)", SinceLcff, Confidence.Inferred) { Note = "A goal for student groups that stay low. The first day is not known." },
        new("EC", "52064.4", new(new(2025, 7, 1), new(2028, 7, 1)), Confidence.Inferred) { Note = "Learning Recovery Emergency Block Grant in plans of 2025-26 to 2027-28." },
        new("EC", "52066(i)", SinceLcff, Confidence.Inferred) { Note = "The county superintendent's annual summary of support." },
        new("EC", "52070", SinceLcff, Confidence.OneSource) { Note = "The county superintendent reviews and approves plans of districts." },
        new("EC", "52071", SinceLcff, Confidence.OneSource) { Note = "Technical assistance to districts by the county superintendent, for two years at least since 2023." },
        new("EC", "52071.5", SinceLcff, Confidence.OneSource) { Note = "Technical assistance to county offices by the State Superintendent." },
        new("EC", "52072", Before114, Confidence.OneSource) { Note = "Version before Stats. 2023, ch. 48." },
        new("EC", "52072", Since114, Confidence.OneSource) { Note = "Persistent need of a district: the Collaborative decides whether its help is needed. Re-added by Stats. 2023, ch. 48." },
        new("EC", "52072.1", Since114, Confidence.OneSource) { Note = "Intervention in a district by the State Superintendent with approval of the State Board." },
        new("EC", "52072.5", SinceLcff, Confidence.OneSource) { Note = "Persistent need of a county office." },
        new("EC", "52072.6", Since114, Confidence.OneSource) { Note = "Intervention in a county office by the State Superintendent with approval of the State Board." },
        new("EC", "52073", SinceLcff, Confidence.OneSource) { Note = "Geographic lead agencies." },
        new("EC", "52073.1", SinceLcff, Confidence.OneSource) { Note = "Expert lead agencies." },
        new("EC", "52073.2", SinceLcff, Confidence.OneSource) { Note = "Special education resource leads." },
        new("EC", "52073.5", SinceLcff, Confidence.OneSource) { Note = "Equity leads." },
        new("EC", "52074", SinceLcff, Confidence.Confirmed) { Note = "The California Collaborative for Educational Excellence." },
        new("EC", "64001", SinceLcff, Confidence.OneSource) { Note = "The School Plan for Student Achievement." },
        new("ESEA", "1003", new(new(2015, 12, 10)), Confidence.Confirmed) { Note = "Money for school improvement." },
        new("ESEA", "1111(d)", new(new(2015, 12, 10)), Confidence.Confirmed) { Note = "Support and improvement of identified schools by their local educational agency." },
    ];

    /// <summary>The version of a provision that holds on a day; null where none is known.</summary>
    public static StatuteReference? Find(string code, string section, LocalDate on) =>
        All.FirstOrDefault(s => s.HoldsOn(on) && string.Equals(s.Code, code, StringComparison.Ordinal) && string.Equals(s.Section, section, StringComparison.Ordinal));

    /// <summary>The version of a provision of the Education Code that holds on a day.</summary>
    /// <exception cref="ArgumentException">No version is known of that day.</exception>
    public static StatuteReference EducationCode(string section, LocalDate on) =>
        Find("EC", section, on) ?? throw new ArgumentException($"No version of Education Code {section} is known on {EffectivePeriod.Iso(on)}. Expected one of: {string.Join(", ", All.Where(s => s.HoldsOn(on)).Select(s => s.Section))}.", nameof(section));
}

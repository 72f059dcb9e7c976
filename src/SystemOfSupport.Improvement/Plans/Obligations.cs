using System.Globalization;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement;

/// <summary>Obligations of plans that follow from the accountability record.</summary>
public static class Obligations
{
    /// <summary>The first and last plan year of the cycle to which the lowest performances of 2023 belong: 2024-25 and 2026-27.</summary>
    public static (SchoolYear First, SchoolYear Last) LowestPerformanceYears => (new(2024), new(2026));

    /// <summary>The school year whose plan follows a Dashboard: the Dashboard of December 2024 bears on the plan of 2025-26, adopted by 1 July 2025.</summary>
    public static SchoolYear PlanYear(DashboardYear release) => new(release.Number + 1);

    /// <summary>
    /// One action for each lowest performance on the 2023 Dashboard, in all three plans 2024-25 to 2026-27, even if the color improves. Where the law says so was not
    /// confirmed, so the statute is tagged unknown and can be replaced.
    /// </summary>
    public static IReadOnlyList<Obligation> Of(IEnumerable<LowestPerformance> lowest)
    {
        ArgumentNullException.ThrowIfNull(lowest);
        var statute = new StatuteReference("EC", "52064", new(new(2024, 1, 1)), Confidence.Unknown) { Note = "Required actions for lowest performances of 2023; the subdivision was not confirmed." };
        return
        [
            .. lowest.Distinct().Select(l => new Obligation(
                string.Create(CultureInfo.InvariantCulture, $"lowest.{l.Site?.Cds ?? l.Agency}.{l.Group?.Code() ?? "ALL"}.{l.Indicator.Code()}"),
                l.Agency,
                ObligationTrigger.LowestPerformance,
                ObligationKind.Action,
                $"An action for {l.Indicator.Name()} of {(l.Group ?? StudentGroup.AllStudents).Name()}{(l.Site is null ? "" : $" at {l.Site.Name}")}.",
                LowestPerformanceYears.First,
                LowestPerformanceYears.Last,
                statute)
            {
                Site = l.Site,
                Group = l.Group,
                Indicator = l.Indicator,
                Confidence = Confidence.OneSource,
            }),
        ];
    }

    /// <summary>
    /// What follows from a determination. Technical assistance: actions that carry out the work, and the yearly reflection; in the first year of assistance two plans (the second is
    /// inferred from the two years that assistance lasts), in the second year one. Persistent need: actions and reflection under 52072 or 52072.5, in the next plan.
    /// Groups that stay low: a goal under 52064(e)(5), in the next plan (the years are not told by the record).
    /// </summary>
    public static IReadOnlyList<Obligation> Of(AssistanceDetermination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        var agency = determination.Agency;
        var first = PlanYear(determination.Year);
        var obligations = new List<Obligation>();
        if (determination.Status.IsDifferentiated())
        {
            var section = agency.Kind switch { AgencyKind.CountyOffice => "52071.5", AgencyKind.Charter => "47607.3", _ => "52071" };
            var years = determination.Status == AssistanceStatus.DifferentiatedAssistanceYear1 ? 2 : 1;
            for (var year = 0; year < years; year++)
            {
                Add(ObligationTrigger.TechnicalAssistance, section, new(first.StartYear + year), year == 0 ? Confidence.OneSource : Confidence.Inferred);
            }
        }

        if (determination.Ec52072 == TestOutcome.Met)
        {
            Add(ObligationTrigger.PersistentNeed, agency.Kind == AgencyKind.CountyOffice ? "52072.5" : "52072", first, Confidence.OneSource);
        }

        if (determination.Ec52064E5 == TestOutcome.Met)
        {
            obligations.Add(new(
                Id("low-groups", first, "goal"), agency.Cds, ObligationTrigger.LowStudentGroups, ObligationKind.Goal,
                "A goal for the student groups that met the criteria in three determination years in a row.", first, first, Statutes.EducationCode("52064(e)(5)", first.FirstDay))
            {
                Confidence = Confidence.Unknown,
            });
        }

        return obligations;

        string Id(string trigger, SchoolYear year, string what) => $"{trigger}.{agency.Cds}.{year}.{what}";

        void Add(ObligationTrigger trigger, string section, SchoolYear year, Confidence confidence)
        {
            var name = trigger == ObligationTrigger.PersistentNeed ? "persistent-need" : "assistance";
            var statute = Statutes.EducationCode(section, year.FirstDay);
            obligations.Add(new(Id(name, year, "action"), agency.Cds, trigger, ObligationKind.Action, $"Actions that carry out the work under {statute}.", year, year, statute) { Confidence = confidence });
            obligations.Add(new(Id(name, year, "reflection"), agency.Cds, trigger, ObligationKind.Prompt, $"The yearly reflection on technical assistance under {statute}: why, and which work is under way.", year, year, statute) { Confidence = confidence });
        }
    }

    /// <summary>
    /// What follows from schools in comprehensive support and improvement: the three prompts of the agency's plan (schools identified, support for them, monitoring), and a plan of each
    /// school; a single-school agency's own plan may serve as that. In the plan after the release that identifies the schools or keeps them.
    /// </summary>
    /// <exception cref="ArgumentException">A school has no name: readers know schools by names, not by codes.</exception>
    public static IReadOnlyList<Obligation> OfComprehensiveSupport(CdsCode agency, DashboardYear release, IReadOnlyCollection<PlanSite> schools)
    {
        ArgumentNullException.ThrowIfNull(schools);
        if (schools.Count == 0)
        {
            return [];
        }

        if (schools.FirstOrDefault(s => string.IsNullOrWhiteSpace(s.Name)) is { } nameless)
        {
            throw new ArgumentException($"School {nameless.Cds} has no name. Expected the name by which readers know it.", nameof(schools));
        }

        var year = PlanYear(release);
        var statute = Statutes.Find("ESEA", "1111(d)", year.FirstDay)!;
        var names = string.Join(", ", schools.Select(s => s.Name));
        return
        [
            Prompt("schools", $"Prompt: the schools identified for comprehensive support and improvement, by name: {names}."),
            Prompt("support", "Prompt: how the agency supports its schools in developing plans, with needs assessment, evidence-based interventions and resource inequities."),
            Prompt("monitoring", "Prompt: how the agency monitors and evaluates the plans."),
            .. schools.Select(s => new Obligation(
                $"csi.{s.Cds}.{year}.plan", agency, ObligationTrigger.ComprehensiveSupport, ObligationKind.Plan, $"The plan of {s.Name}, approved by school, board and state.", year, year, statute)
            {
                Site = s,
            }),
        ];

        Obligation Prompt(string what, string text) => new($"csi.{agency}.{year}.{what}", agency, ObligationTrigger.ComprehensiveSupport, ObligationKind.Prompt, text, year, year, statute);
    }

    /// <summary>What follows from Equity Multiplier money: for each funded school a focus goal, an account of how its partners were consulted, and a metric.</summary>
    public static IReadOnlyList<Obligation> OfEquityMultiplier(CdsCode agency, SchoolYear year, IEnumerable<PlanSite> funded)
    {
        ArgumentNullException.ThrowIfNull(funded);
        var statute = Statutes.EducationCode("42238.024", year.FirstDay);
        return
        [
            .. funded.SelectMany(s => new[]
            {
                Of(s, "goal", ObligationKind.FocusGoal, $"A focus goal for {s.Name}."),
                Of(s, "partners", ObligationKind.Prompt, $"How the educational partners of {s.Name} were consulted."),
                Of(s, "metric", ObligationKind.Metric, $"A metric for each relevant group or need at {s.Name}."),
            }),
        ];

        Obligation Of(PlanSite site, string what, ObligationKind kind, string text) =>
            new($"equity-multiplier.{site.Cds}.{year}.{what}", agency, ObligationTrigger.EquityMultiplier, kind, text, year, year, statute) { Site = site, Confidence = Confidence.OneSource };
    }

    /// <summary>What follows from 30 English learners or 15 long-term English learners: actions on language acquisition programs and on professional development.</summary>
    public static IReadOnlyList<Obligation> OfEnglishLearners(CdsCode agency, SchoolYear year, int englishLearners, int longTermEnglishLearners)
    {
        if (englishLearners < 30 && longTermEnglishLearners < 15)
        {
            return [];
        }

        var group = englishLearners >= 30 ? StudentGroup.EnglishLearner : StudentGroup.LongTermEnglishLearner;
        var statute = Statutes.EducationCode("52064", year.FirstDay);
        return
        [
            new($"english-learners.{agency}.{year}.programs", agency, ObligationTrigger.EnglishLearners, ObligationKind.Action, "An action on language acquisition programs.", year, year, statute) { Group = group, Confidence = Confidence.OneSource },
            new($"english-learners.{agency}.{year}.development", agency, ObligationTrigger.EnglishLearners, ObligationKind.Action, "An action on professional development.", year, year, statute) { Group = group, Confidence = Confidence.OneSource },
        ];
    }

    /// <summary>What follows from unspent money of the Learning Recovery Emergency Block Grant in plans of 2025-26 to 2027-28: an action with a metric, and its rationale.</summary>
    public static IReadOnlyList<Obligation> OfLearningRecovery(CdsCode agency)
    {
        var (first, last) = (new SchoolYear(2025), new SchoolYear(2027));
        var statute = Statutes.EducationCode("52064.4", first.FirstDay);
        return
        [
            Of("action", ObligationKind.Action, "An action on unspent learning recovery money."),
            Of("metric", ObligationKind.Metric, "A metric for each such action."),
            Of("rationale", ObligationKind.Prompt, "The rationale from the needs assessment, and its base in research."),
        ];

        Obligation Of(string what, ObligationKind kind, string text) =>
            new($"learning-recovery.{agency}.{what}", agency, ObligationTrigger.LearningRecoveryGrant, kind, text, first, last, statute) { Confidence = Confidence.OneSource };
    }
}

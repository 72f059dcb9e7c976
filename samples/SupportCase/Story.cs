using System.Globalization;
using NodaTime;
using SystemOfSupport.Improvement;
using SystemOfSupport.Model;

namespace SupportCase;

/// <summary>The case as it stands in spring 2026, with its charts and its briefs. What follows the determinations is invented, and without counts of few people: the page is for the public.</summary>
internal sealed record Story(
    SystemOfSupport.Improvement.SupportCase Case,
    IReadOnlyList<SystemOfSupport.Improvement.SupportCase> Schools,
    Fishbone Fishbone,
    DriverDiagram Theory,
    CycleLog Cycles,
    Chart Chart,
    ChartReading Reading,
    string Brief,
    string SpanishNotice)
{
    private const string Absence = "absence";
    private static readonly LocalDate Identified = new(2024, 12, 5);
    private static readonly LocalDate Today = new(2026, 5, 4);

    /// <summary>The ramp that is told, by the id of its last cycle.</summary>
    internal IReadOnlyList<PdsaCycle> Ramp => Cycles.Ramp("3");

    internal static Story Tell(County county, Action<string> tell)
    {
        var fishbone = MakeFishbone();
        var theory = MakeTheory(county);
        var cycles = MakeCycles(county);
        tell($"found {fishbone.RootCauses().Count()} root causes, {theory.Drivers.Count} drivers and {cycles.Cycles.Count} tests of change");

        var series = MakeSeries();
        var chart = Charts.Run(series, new Phase(series.Observations[0].Date, "before the first test", baselinePoints: 14));
        var reading = RuleSets.PerlaProvostMurray.Judge(chart);
        tell($"judged {series.Observations.Count} months: {reading.Verdict.ToString().ToLowerInvariant()}, {reading.Variation.ToString().ToLowerInvariant()}");

        // The county is none of the 58, so the library does not know its office.
        var office = new SupportAgency(SupportAgencyId.Of(CdsCode.Parse("59105950000000")), $"{county.District.Agency.CountyName} County Office of Education", SupportAgencyKind.CountyOffice);
        var opened = SystemOfSupport.Improvement.SupportCase.Open("2024-district", county.District, Identified, new CaseRules { Strictness = CaseStrictness.PracticeRecommended }, office);
        var support = Events(opened, fishbone, theory, series, reading).Aggregate(opened, (current, happening) => current.Apply(happening));
        var schools = county.Schools.Select(s => SystemOfSupport.Improvement.SupportCase.Open($"2024-{s.School.Cds}", s, Identified)).ToList();
        tell($"replayed {support.Events.Count} events: {support.State.ToString().ToLowerInvariant()}; opened {schools.Count} school case{(schools.Count == 1 ? "" : "s")}");

        var renderer = new BriefRenderer(new Dictionary<CdsCode, string> { [support.Recipient.Cds] = support.Recipient.Name });
        var progress = new CaseProgress
        {
            Cycles = cycles.Ramp("3"),
            Results = [new(chart, reading, "percent", "Attendance system") { Students = county.Absence.CurrentDenominator }],
            Actions =
            [
                new("1", "A second caller at the one site without", office.Id, new LocalDate(2026, 8, 17)) { State = ActionItemState.InProgress },
                new("2", "Split the two late bus routes", office.Id, new LocalDate(2026, 9, 1)),
            ],
        };
        return new(
            support, schools, fishbone, theory, cycles, chart, reading,
            renderer.ToHtml(CaseBriefs.Progress(support, progress, "Board of Education", BriefLanguage.English, Today)),
            renderer.ToHtml(CaseBriefs.Notice(support, BriefLanguage.Spanish, Identified.PlusDays(7))));
    }

    private static CaseEvent[] Events(SystemOfSupport.Improvement.SupportCase opened, Fishbone fishbone, DriverDiagram theory, Series series, ChartReading reading) =>
    [
        new CaseNoticeSent { On = new(2024, 12, 12), Channel = "letter", StatesReasons = true, StatesOptions = true },
        new CaseProviderOptionChosen { On = new(2025, 1, 9), Option = ProviderOption.County, Provider = opened.Opening.Provider },
        new CaseDataReviewed { On = new(2025, 1, 28), Reasons = [.. opened.Identification!.Reasons.Select(r => r.Id)], Sources = ["State and local indicators", "Attendance by week", "Staffing"] },
        new CaseContentProvided { On = new(2025, 1, 28), Content = AssistanceContent.StrengthsAndWeaknesses, Description = "Joint review of data" },
        new CaseCommunicated { On = new(2025, 2, 11), Topic = "What the data show and what they do not" },
        new CaseDiagnosisRecorded
        {
            On = new(2025, 2, 25),
            Strengths = ["Families trust the case managers", "Two schools keep absence low"],
            Weaknesses = ["Nobody sees absence before the tenth day", "Buses arrive late"],
            Causes = [.. fishbone.RootCauses().Select(c => new CaseCause(c.Statement, [.. c.Evidence.Select(e => e.Source)]))],
        },
        new CasePlanLinked { On = new(2025, 3, 18), Aim = theory.Aim.What, Theory = string.Join("; ", theory.Drivers.Where(d => d.IsPrimary).Select(d => d.Name)), Actions = ["2.3", "2.4"] },
        new CaseContentProvided { On = new(2025, 4, 8), Content = AssistanceContent.Experts, Description = "Coaching in improvement by the county office" },
        new CaseDocumented { On = new(2025, 4, 8), Document = "Minutes of coaching" },
        new CaseEvidenceRecorded { On = new(2025, 12, 9), Measure = "Families called by day three", Finding = "Above seven in ten at every site" },
        new CaseNotIdentified { On = new(2025, 12, 11), Year = 2025 },
        new CaseEvidenceRecorded { On = new(2026, 2, 10), Measure = series.Name, Finding = $"{reading.Variation}: {string.Join("; ", reading.Signals.Select(s => s.Detail))}" },
        new CaseCommunicated { On = new(2026, 3, 3), Topic = "What three tests taught" },
    ];

    private static Fishbone MakeFishbone()
    {
        static Evidence Local(string statement, string source, LocalDate date) => new(EvidenceKind.LocalData, statement, source, date);
        return new("More than one in three students with disabilities misses a tenth of the year",
        [
            new("Notice", [new("Families hear late", [new("Calls start only after ten absences", evidence: [Local("The median first call comes on day eleven", "Attendance office call logs", new(2025, 2, 14))], inControl: true)])]),
            new("Transport", [new("Two bus routes arrive late", evidence: [Local("Late on one day in three", "Bus arrival records", new(2025, 2, 17))], inControl: true)]),
            new("Belonging", [new("Students feel nobody expects them")]),
            new("Health", [new("Therapy is scheduled in class time", evidence: [Local("Most sessions fall in first period", "Therapy calendars", new(2025, 2, 18))], inControl: true)]),
        ]);
    }

    private static DriverDiagram MakeTheory(County county)
    {
        var baseline = county.Absence.CurrentStatus!.Value.ToDecimal();
        var aim = new AimStatement(
            string.Create(CultureInfo.InvariantCulture, $"Chronic absence of students with disabilities falls from {baseline:0.#} to 20 percent by June 2026."),
            "students with disabilities", ImprovementLevel.District, GoodDirection.Decrease, baseline, new(2024, 7, 1), 20, new(2026, 6, 30));
        return new(
            aim,
            [new("early", "Families know early", [DriverDiagram.AimId]), new("first-call", "First call by day three", ["early"]), new("there", "Getting there is easy", [DriverDiagram.AimId])],
            [new("manager", "The case manager calls, not a machine", ["first-call"]), new("routes", "Split the two late routes", ["there"])],
            [
                new(Absence, "Students with disabilities on course to chronic absence", MeasureKind.Outcome, DriverDiagram.AimId, Define("Absent on at least a tenth of days enrolled so far, on the last school day of the month", "Attendance system"), MeasureFrequency.Monthly, GoodDirection.Decrease),
                new("calls", "Families called by day three", MeasureKind.Process, "manager", Define("Families reached by voice within two days of the third absence", "Call log"), MeasureFrequency.Weekly, GoodDirection.Increase),
                new("reached", "Families who know of absence by day five", MeasureKind.Driver, "early", Define("Families who say so when asked", "Short survey"), MeasureFrequency.Monthly, GoodDirection.Increase),
                new("late", "Late buses", MeasureKind.Driver, "there", Define("Routes that arrive after the bell", "Bus records"), MeasureFrequency.Weekly, GoodDirection.Decrease),
                new("hours", "Hours case managers spend on calls", MeasureKind.Balancing, DriverDiagram.AimId, Define("Hours logged for calls per case manager and week", "Time sheets"), MeasureFrequency.Weekly, GoodDirection.Decrease),
            ]);

        static OperationalDefinition Define(string procedure, string source) => new(procedure, "percent", source, "District data team");
    }

    private static CycleLog MakeCycles(County county)
    {
        static CycleScope Scope(ImprovementLevel level, int units) => new(level, units, units == 1 ? $"one {level.ToString().ToLowerInvariant()}" : $"{units} {level.ToString().ToLowerInvariant()}s");
        var district = county.District.Agency.Name;
        var log = new CycleLog().Add(new("1", "Case manager calls on day three", Scope(ImprovementLevel.Classroom, 1), "manager"));
        log = Test(log, district, "1", new(2025, 3, 24), "More than half of the families are reached",
            [new(new(2025, 3, 28), "About half reached; evenings work better"), new(new(2025, 4, 4), "Most reached after five o'clock", isDeviation: true)],
            PredictionOutcome.Confirmed, "More families reached than predicted, all after five o'clock", CycleDecisionKind.Adapt, "Calls after five o'clock reach more families.");
        log = Test(log.BeginSuccessor("1", "2", "Evening calls by case managers", Scope(ImprovementLevel.Site, 1)), district, "2", new(2025, 4, 21), "Seven in ten families are reached",
            [new(new(2025, 5, 2), "Seven in ten reached"), new(new(2025, 5, 16), "Eight in ten reached")],
            PredictionOutcome.Confirmed, "A little more reached than predicted", CycleDecisionKind.Expand, "A short script saves time.");
        return Test(log.BeginSuccessor("2", "3", "Evening calls with a script", Scope(ImprovementLevel.Site, 6)), district, "3", new(2025, 8, 18), "Seven in ten families are reached at every site",
            [new(new(2025, 9, 26), "Five of six sites above seven in ten"), new(new(2025, 11, 21), "All six sites above seven in ten")],
            PredictionOutcome.PartlyConfirmed, "All six sites reach seven in ten after three months; one site needed longer", CycleDecisionKind.Adopt, "A site without a second caller needs one.");
    }

    private static CycleLog Test(CycleLog log, string district, string id, LocalDate from, string prediction, CycleObservation[] observations, PredictionOutcome outcome, string result, CycleDecisionKind decision, string learned)
    {
        var end = observations[^1].Date;
        log = log.Advance(id, c => c.CompletePlan(new("Do early calls reach families?", [new(prediction)], c.Title, "Case managers", district, from, end, "Families reached over families called, every week")).Start(from));
        log = observations.Aggregate(log, (l, observation) => l.Advance(id, c => c.Observe(observation)));
        return log.Advance(id, c => c.Compare(new(end.PlusDays(4), [new(outcome, result)], learned)).Decide(new(end.PlusDays(7), decision, learned)));
    }

    /// <summary>Months of three school years: the first around the Dashboard's rate, the last after the tests.</summary>
    private static Series MakeSeries()
    {
        double[] percent = [36, 34, 37, 34, 36, 34, 36, 33, 35, 36, 34, 36, 35, 33, 30, 28, 27, 26, 25, 24];
        LocalDate[] months = [.. new[] { 2023, 2024, 2025 }.SelectMany(year => Enumerable.Range(0, 8).Select(i => new LocalDate(year, 10, 1).PlusMonths(i)))];
        return new("Chronic absence of students with disabilities", [.. percent.Zip(months, (p, m) => new Observation(m, p))], GoodDirection.Decrease);
    }
}

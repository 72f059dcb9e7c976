using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement.Tests;

public class CaseTests
{
    private static readonly LocalDate Late = new(2026, 6, 1);

    // The table written a second time, by hand: state, then the events that it takes and where each leads ("=" stays, "<" returns to the state before escalation).
    private const string Common = "NotIdentified= Communicated= Documented= ContentProvided= StillIdentified= RequirementMet= RecipientCeased>Closed";
    private const string Escalated = Common + " IdentifiedAgain=";
    private const string Working = Common + " ProviderOptionChosen= IdentifiedAgain>Engaged Referred>DirectAssistance PersistentNeedFound>CollaborativeConsideration";
    private const string Direct = Escalated + " InabilityFound>InterventionEligible DirectAssistanceEnded< DataReviewed= DiagnosisRecorded= PlanLinked= EvidenceRecorded=";

    private static readonly Dictionary<CaseState, string> Recommended = new()
    {
        [CaseState.None] = "Opened>Opened",
        [CaseState.Opened] = Common + " NoticeSent>Notified IdentifiedAgain= PersistentNeedFound>CollaborativeConsideration",
        [CaseState.Notified] = Common + " ProviderOptionChosen>Engaged IdentifiedAgain>Opened PersistentNeedFound>CollaborativeConsideration",
        [CaseState.Engaged] = Working + " DataReviewed>Diagnosing",
        [CaseState.Diagnosing] = Working + " DataReviewed= DiagnosisRecorded>Planning",
        [CaseState.Planning] = Working + " DiagnosisRecorded= PlanLinked>Implementing",
        [CaseState.Implementing] = Working + " PlanLinked= EvidenceRecorded>Monitoring",
        [CaseState.Monitoring] = Working + " EvidenceRecorded= Completed>Completed",
        [CaseState.CollaborativeConsideration] = Escalated + " HelpFoundNecessary>DirectAssistance HelpFoundUnnecessary<",
        [CaseState.DirectAssistance] = Direct,
        [CaseState.InterventionEligible] = Escalated + " DirectAssistanceEnded<",
        [CaseState.Completed] = "",
        [CaseState.Closed] = "",
    };

    private static readonly Dictionary<CaseState, string> Statutory = new(Recommended)
    {
        [CaseState.Engaged] = Working + " DataReviewed>Diagnosing DiagnosisRecorded>Planning PlanLinked>Implementing EvidenceRecorded>Monitoring Completed>Completed",
        [CaseState.Diagnosing] = Working + " DataReviewed= DiagnosisRecorded>Planning PlanLinked>Implementing EvidenceRecorded>Monitoring Completed>Completed",
        [CaseState.Planning] = Working + " DataReviewed= DiagnosisRecorded= PlanLinked>Implementing EvidenceRecorded>Monitoring Completed>Completed",
        [CaseState.Implementing] = Working + " DataReviewed= DiagnosisRecorded= PlanLinked= EvidenceRecorded>Monitoring Completed>Completed",
        [CaseState.Monitoring] = Working + " DataReviewed= DiagnosisRecorded= PlanLinked= EvidenceRecorded= Completed>Completed",
    };

    private static readonly Dictionary<CaseState, CaseEventKind[]> Ways = new()
    {
        [CaseState.Opened] = [CaseEventKind.Opened],
        [CaseState.Notified] = [CaseEventKind.Opened, CaseEventKind.NoticeSent],
        [CaseState.Engaged] = [CaseEventKind.Opened, CaseEventKind.NoticeSent, CaseEventKind.ProviderOptionChosen],
        [CaseState.Diagnosing] = [CaseEventKind.Opened, CaseEventKind.NoticeSent, CaseEventKind.ProviderOptionChosen, CaseEventKind.DataReviewed],
        [CaseState.Planning] = [CaseEventKind.Opened, CaseEventKind.NoticeSent, CaseEventKind.ProviderOptionChosen, CaseEventKind.DataReviewed, CaseEventKind.DiagnosisRecorded],
        [CaseState.Implementing] = [CaseEventKind.Opened, CaseEventKind.NoticeSent, CaseEventKind.ProviderOptionChosen, CaseEventKind.DataReviewed, CaseEventKind.DiagnosisRecorded, CaseEventKind.PlanLinked],
        [CaseState.Monitoring] = [CaseEventKind.Opened, CaseEventKind.NoticeSent, CaseEventKind.ProviderOptionChosen, CaseEventKind.DataReviewed, CaseEventKind.DiagnosisRecorded, CaseEventKind.PlanLinked, CaseEventKind.EvidenceRecorded],
        [CaseState.CollaborativeConsideration] = [CaseEventKind.Opened, CaseEventKind.NoticeSent, CaseEventKind.ProviderOptionChosen, CaseEventKind.PersistentNeedFound],
        [CaseState.DirectAssistance] = [CaseEventKind.Opened, CaseEventKind.NoticeSent, CaseEventKind.ProviderOptionChosen, CaseEventKind.PersistentNeedFound, CaseEventKind.HelpFoundNecessary],
        [CaseState.InterventionEligible] = [CaseEventKind.Opened, CaseEventKind.NoticeSent, CaseEventKind.ProviderOptionChosen, CaseEventKind.PersistentNeedFound, CaseEventKind.HelpFoundNecessary, CaseEventKind.InabilityFound],
        [CaseState.Closed] = [CaseEventKind.Opened, CaseEventKind.RecipientCeased],
    };

    public static IEnumerable<object[]> Strictnesses => [[CaseStrictness.Statutory], [CaseStrictness.PracticeRecommended]];

    public static TheoryData<CaseStrictness, bool> Tables() => new()
    {
        { CaseStrictness.Statutory, false },
        { CaseStrictness.PracticeRecommended, false },
        { CaseStrictness.Statutory, true },
        { CaseStrictness.PracticeRecommended, true },
    };

    // What the table has in common is refused by a check where it concerns the other kind of recipient.
    private static string? Refused(CaseEventKind kind, bool school) => (kind, school) switch
    {
        (CaseEventKind.Referred, true) => "recipient",
        (CaseEventKind.PersistentNeedFound, true) => "persistent-need",
        (CaseEventKind.StillIdentified, false) => "recipient",
        (CaseEventKind.RequirementMet, false) => "requirement",
        _ => null,
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_state_takes_exactly_the_events_of_the_table(CaseStrictness strictness, bool school)
    {
        CaseEvent Event(CaseEventKind kind, LocalDate on) => school ? CaseSamples.EventOfSchool(kind, on, strictness) : CaseSamples.Event(kind, on, strictness);
        var table = strictness == CaseStrictness.Statutory ? Statutory : Recommended;
        var tried = 0;
        foreach (var state in Enum.GetValues<CaseState>())
        {
            var expected = table[state].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var kind in Enum.GetValues<CaseEventKind>())
            {
                tried++;
                var cell = Assert.Single(expected.Where(e => e.TrimEnd('=', '<').Split('>')[0] == kind.ToString()).DefaultIfEmpty(""));
                var row = CaseTransitions.Find(strictness, state, kind);
                Assert.True((cell.Length > 0) == (row is not null), $"{strictness}: {state} x {kind}");
                if (state == CaseState.None)
                {
                    var opens = Record.Exception(() => SupportCase.Replay("c", [Event(kind, CaseSamples.Start)]));
                    Assert.Equal(row is null, opens is CaseRuleException);
                    continue;
                }

                if (school && (state is CaseState.CollaborativeConsideration or CaseState.DirectAssistance or CaseState.InterventionEligible))
                {
                    // No event that a school's case takes leads there: referral and persistent need are refused in every state.
                    continue;
                }

                // Completion needs a later release that does not identify the agency.
                var current = Build(strictness, state, kind == CaseEventKind.Completed, school);
                Assert.Equal(state, current.State);
                var taken = current.TryApply(Event(kind, Late), out var next, out var problem);
                var refused = row is null ? "transition" : Refused(kind, school);
                Assert.True(taken == (refused is null), $"{strictness}: {state} x {kind}: {problem}");
                if (refused is not null)
                {
                    Assert.Equal(refused, problem!.Id);
                    continue;
                }

                var to = cell.EndsWith('=') ? state : cell.EndsWith('<') ? CaseState.Engaged : Enum.Parse<CaseState>(cell.Split('>')[1]);
                Assert.Equal(to, next!.State);
            }
        }

        Assert.Equal(13 * 22, tried);
        Assert.Equal(table.Values.Sum(v => v.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length), CaseTransitions.All(strictness).Count);
    }

    [Fact]
    public void Reasons_and_explanation_of_a_determination_are_carried_over()
    {
        var determination = CaseSamples.Determination();
        var opened = SupportCase.Open("example-2024", determination, new LocalDate(2024, 12, 1));
        Assert.Equal(["method1.HOM", "method1.SWD", "method2"], opened.Identification!.Reasons.Select(r => r.Id).Order(StringComparer.Ordinal));
        Assert.Equal(determination.Explain(), opened.Identification.Explanation);
        Assert.Contains("Method 2", opened.Identification.Reasons.Single(r => r.Method == 2).Text, StringComparison.Ordinal);
        Assert.Equal(new StatePrioritySet().With(StatePriority.PupilEngagement).With(StatePriority.SchoolClimate), opened.Identification.Reasons.Single(r => r.Group == StudentGroup.Homeless).Priorities);
        Assert.Equal("Monterey County Office of Education", opened.Opening.Provider.Name);
        Assert.Equal(new LocalDate(2026, 12, 1), opened.EarliestCompletion);
        var read = SupportCase.FromJson(opened.ToJson());
        Assert.Equal(determination.Explain(), read.Identification!.Explanation);
    }

    [Fact]
    public void A_determination_that_identifies_nobody_opens_no_case()
    {
        var evaluator = AssistanceEvaluator.For(2024);
        var record = new AssistanceRecord { Year = 2024, Agency = CaseSamples.District, Status = AssistanceStatus.GeneralAssistance, Methods = [false, false, false, false] };
        var general = evaluator.Conclude(evaluator.FromRecord(record));
        Assert.Throws<ArgumentException>(() => SupportCase.Open("c", general, CaseSamples.Start));
        var second = evaluator.Conclude(evaluator.FromRecord(record), AssistanceHistory.Of([record with { Year = 2023, Status = AssistanceStatus.DifferentiatedAssistanceYear1 }]));
        Assert.Equal(AssistanceStatus.DifferentiatedAssistanceYear2, second.Status);
        Assert.Contains("anew", Assert.Throws<ArgumentException>(() => SupportCase.Open("c", second, CaseSamples.Start)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_case_completes_before_its_two_years_and_a_new_identification_restarts_them()
    {
        var monitoring = Build(CaseStrictness.PracticeRecommended, CaseState.Monitoring, false);
        Assert.Equal("identified", Refusal(monitoring, new CaseCompleted { On = Late }));
        var cleared = monitoring.Apply(new CaseNotIdentified { On = new(2024, 12, 15), Year = 2024 });
        Assert.Equal("two-years", Refusal(cleared, new CaseCompleted { On = new(2025, 12, 14) }));
        Assert.Equal(CaseState.Completed, cleared.Apply(new CaseCompleted { On = new(2025, 12, 15) }).State);

        var again = monitoring.Apply(new CaseIdentifiedAgain { On = new(2024, 12, 15), Identification = CaseSamples.Identification(2024) });
        Assert.Equal(CaseState.Engaged, again.State);
        Assert.Equal(new LocalDate(2026, 12, 15), again.EarliestCompletion);
    }

    [Property(MaxTest = 300)]
    public void Under_any_walk_replay_and_json_give_the_same_state_and_the_two_years_hold(bool statutory, NonEmptyArray<(byte Kind, ushort Days)> steps)
    {
        var strictness = statutory ? CaseStrictness.Statutory : CaseStrictness.PracticeRecommended;
        var current = Build(strictness, CaseState.Engaged, false);
        var day = new LocalDate(2024, 1, 1);
        var release = 2024;
        var kinds = Enum.GetValues<CaseEventKind>();
        foreach (var (kind, days) in steps.Get)
        {
            day = day.PlusDays(days % 300);
            var happening = CaseSamples.Event(kinds[kind % kinds.Length], day, strictness, release);
            var before = current;
            if (current.TryApply(happening, out var next, out var problem))
            {
                current = next;
                release += happening is CaseIdentifiedAgain or CaseNotIdentified ? 1 : 0;
            }
            else
            {
                Assert.NotEmpty(problem.Text);
                Assert.Throws<CaseRuleException>(() => before.Apply(happening));
            }

            if (current.State == CaseState.Completed && before.State != CaseState.Completed)
            {
                var latest = current.Events.Select(e => e switch { CaseOpened o => o.Identification!.On, CaseIdentifiedAgain i => i.Identification.On, _ => (LocalDate?)null }).Max()!.Value;
                Assert.True(happening.On >= latest.PlusYears(2));
                Assert.False(current.Clock.IsIdentified);
            }
        }

        var replayed = SupportCase.Replay(current.Id, current.Events);
        var read = SupportCase.FromJson(current.ToJson());
        Assert.All([replayed, read], c =>
        {
            Assert.Equal(current.State, c.State);
            Assert.Equal(current.ResumeState, c.ResumeState);
            Assert.Equal(current.Clock, c.Clock);
            Assert.Equal(current.ToJson(), c.ToJson());
        });
    }

    [Fact]
    public void Practice_asks_for_content_that_the_law_alone_does_not()
    {
        var recommended = Build(CaseStrictness.PracticeRecommended, CaseState.Engaged, false);
        Assert.Equal("review", Refusal(recommended, new CaseDataReviewed { On = Late }));
        Assert.Equal("reason", Refusal(recommended, new CaseDataReviewed { On = Late, Reasons = ["method9"] }));
        Assert.Equal("diagnosis", Refusal(Build(CaseStrictness.PracticeRecommended, CaseState.Diagnosing, false), new CaseDiagnosisRecorded { On = Late, Strengths = ["a"], Weaknesses = ["b"], Causes = [new("c", [])] }));
        Assert.Equal("plan", Refusal(Build(CaseStrictness.PracticeRecommended, CaseState.Planning, false), new CasePlanLinked { On = Late, Aim = "a" }));
        Assert.Equal("notice", Refusal(Build(CaseStrictness.PracticeRecommended, CaseState.Opened, false), new CaseNoticeSent { On = Late, Channel = "Letter", StatesReasons = true }));
        var statutory = Build(CaseStrictness.Statutory, CaseState.Engaged, false);
        Assert.Equal(CaseState.Implementing, statutory.Apply(new CasePlanLinked { On = Late }).State);
        Assert.Equal("reason", Refusal(statutory, new CaseDataReviewed { On = Late, Reasons = ["method9"] }));
        Assert.Equal(CaseStrictness.Statutory, new CaseRules().Strictness);
    }

    [Fact]
    public void Self_directed_work_needs_documentation_and_regular_communication()
    {
        var chosen = Build(CaseStrictness.Statutory, CaseState.Notified, false)
            .Apply(new CaseProviderOptionChosen { On = new(2024, 1, 15), Option = ProviderOption.SelfDirected })
            .Apply(new CaseNotIdentified { On = new(2024, 12, 15), Year = 2024 });
        var end = new CaseCompleted { On = new(2025, 12, 15) };
        Assert.Equal("documentation", Refusal(chosen, end));
        var documented = chosen.Apply(new CaseDocumented { On = new(2024, 12, 15), Document = "Report" });
        Assert.Equal("communication", Refusal(documented, end));
        Assert.Equal("[2024-01-15/2025-12-15]", $"[{string.Join(",", documented.CommunicationGaps(end.On))}]");
        var spoken = documented.Apply(new CaseCommunicated { On = new(2025, 1, 10), Topic = "Progress" });
        Assert.Equal(CaseState.Completed, spoken.Apply(end).State);
        Assert.Equal("provider", Refusal(Build(CaseStrictness.Statutory, CaseState.Notified, false), new CaseProviderOptionChosen { On = Late, Option = ProviderOption.OtherProvider }));
    }

    [Theory]
    [InlineData(CaseTrigger.Identified, true, 100, 100, false)]
    [InlineData(CaseTrigger.BoardRequest, true, 100, 100, true)]
    [InlineData(CaseTrigger.BoardRequest, false, 100, 100, false)]
    [InlineData(CaseTrigger.BoardRequest, true, 101, 100, false)]
    [InlineData(CaseTrigger.BoardRequest, true, -1, 100, false)]
    [InlineData(CaseTrigger.PlanNotApproved, true, 1, 100, false)]
    public void A_fee_is_charged_only_for_a_burdensome_request_of_the_board_up_to_cost(CaseTrigger trigger, bool burden, int fee, int cost, bool allowed)
    {
        var identified = trigger == CaseTrigger.Identified;
        var opened = SupportCase.Open("c", CaseSamples.Opened(CaseStrictness.Statutory) with { Trigger = trigger, Identification = identified ? CaseSamples.Identification(2023) : null })
            .Apply(CaseSamples.Event(CaseEventKind.NoticeSent, CaseSamples.Start));
        var option = new CaseProviderOptionChosen { On = Late, Option = ProviderOption.County, Fee = fee, Cost = cost, IsUnreasonableBurden = burden };
        Assert.Equal(allowed, opened.TryApply(option, out _, out var problem));
        Assert.True(allowed || problem!.Id == "fee");
    }

    [Fact]
    public void A_referral_needs_all_four_parts_and_intervention_all_three()
    {
        var engaged = Build(CaseStrictness.Statutory, CaseState.Engaged, false);
        var office = SupportAgencyId.Of(CaliforniaCounties.OfficeOf(27));
        for (var i = 0; i < 16; i++)
        {
            var referral = new CollaborativeReferral((i & 1) == 0 ? default : office, (i & 2) != 0, (i & 4) != 0, (i & 8) != 0);
            Assert.Equal(i == 15, engaged.TryApply(new CaseReferred { On = Late, Referral = referral }, out _, out _));
        }

        for (var i = 0; i < 8; i++)
        {
            var gate = new InterventionGate((i & 1) != 0, (i & 2) != 0 ? CollaborativeFinding.PersistentOrAcute : null, (i & 4) != 0 ? Late : null);
            Assert.Equal(i == 7, gate.Allows(InterventionPower.ChangePlan, Late));
            Assert.False(gate.Allows(InterventionPower.ChangePlan, Late.PlusDays(-1)));
            Assert.False(gate.Allows(InterventionPower.StayOrRescind, Late, isRequiredByBargainingAgreement: true));
        }

        var referred = engaged.Apply(CaseSamples.Event(CaseEventKind.Referred, Late));
        Assert.Equal("intervention", Refusal(referred, CaseSamples.Event(CaseEventKind.InabilityFound, Late)));
        var withoutNeed = SupportCase.Open("c", CaseSamples.Opened(CaseStrictness.Statutory, persistent: false));
        Assert.Equal("persistent-need", Refusal(withoutNeed, new CasePersistentNeedFound { On = Late }));
    }

    [Fact]
    public void An_escalation_returns_to_where_the_case_was_and_a_new_identification_to_engagement()
    {
        var monitoring = Build(CaseStrictness.PracticeRecommended, CaseState.Monitoring, false).Apply(new CasePersistentNeedFound { On = new(2024, 11, 1) });
        Assert.Equal(CaseState.Monitoring, monitoring.Apply(new CaseHelpFoundUnnecessary { On = new(2024, 11, 2) }).State);
        var again = monitoring.Apply(new CaseIdentifiedAgain { On = new(2024, 12, 15), Identification = CaseSamples.Identification(2024) });
        Assert.Equal(CaseState.CollaborativeConsideration, again.State);
        Assert.Equal(CaseState.Engaged, again.Apply(new CaseHelpFoundUnnecessary { On = new(2025, 1, 2) }).State);
    }

    [Fact]
    public void Content_is_reported_and_never_required()
    {
        var monitoring = Build(CaseStrictness.PracticeRecommended, CaseState.Monitoring, false);
        Assert.Equal([AssistanceContent.StrengthsAndWeaknesses], monitoring.Content().Where(c => c.IsCovered).Select(c => c.Content));
        var more = monitoring.Apply(CaseSamples.Event(CaseEventKind.ContentProvided, Late)).Apply(CaseSamples.Event(CaseEventKind.Documented, Late)).Apply(CaseSamples.Event(CaseEventKind.Referred, Late));
        Assert.All(more.Content(), c => Assert.True(c.IsCovered));
        Assert.All(more.Content().SelectMany(c => c.Events), i => Assert.InRange(i, 0, more.Events.Count - 1));
        Assert.Equal((8, 10), new ReadinessProfile(ReadinessWill.Unwilling, ReadinessSkill.NotYetAble).IndicativeYears());
    }

    [Fact]
    public void A_log_out_of_order_or_without_opening_is_rejected()
    {
        Assert.Throws<CaseRuleException>(() => SupportCase.Replay("c", []));
        Assert.Equal("order", Refusal(Build(CaseStrictness.Statutory, CaseState.Engaged, false), new CaseCommunicated { On = new(2020, 1, 1), Topic = "t" }));
        Assert.Equal("release", Refusal(Build(CaseStrictness.Statutory, CaseState.Engaged, false), new CaseNotIdentified { On = Late, Year = 2023 }));
        Assert.Throws<FormatException>(() => SupportCase.FromJson("""{"id":"c","events":[{"event":"unheard","on":"2024-01-01"}]}"""));
    }

    [Fact]
    public void Every_event_round_trips_as_json()
    {
        foreach (var kind in Enum.GetValues<CaseEventKind>())
        {
            var happening = CaseSamples.EventOfSchool(kind, Late) with { RecordedBy = "County office", Note = "Ñ" };
            Assert.Equal(happening.GetType(), RoundTrip.Holds(happening).GetType());
        }

        RoundTrip.Holds(AssistanceClock.NotStarted.Identify(2023, CaseSamples.Start));
        RoundTrip.Holds(new InterventionGate(true, CollaborativeFinding.FailedOrUnable, Late));
        RoundTrip.Holds(new CaseProblem("a", "b", "c"));
        RoundTrip.Holds(new ContentCoverage(AssistanceContent.Experts, [1]));
    }

    [Fact]
    public void The_clock_gives_the_statuses_of_the_lists()
    {
        var start = AssistanceClock.NotStarted;
        Assert.Equal(AssistanceStatus.NotDetermined, start.Status);
        Assert.Equal(AssistanceStatus.DifferentiatedAssistance, start.Identify(2022, new(2022, 12, 15)).Status);
        Assert.Equal(AssistanceStatus.GeneralAssistance, start.Identify(2022, new(2022, 12, 15)).Pass(2023).Status);
        var first = start.Identify(2023, new(2023, 12, 15));
        Assert.Equal(AssistanceStatus.DifferentiatedAssistanceYear1, first.Status);
        Assert.Equal(AssistanceStatus.DifferentiatedAssistanceYear2, first.Pass(2024).Status);
        Assert.Equal(AssistanceStatus.DifferentiatedAssistanceYear1, first.Identify(2024, new(2024, 12, 15)).Status);
        Assert.Equal(AssistanceStatus.GeneralAssistance, first.Pass(2024).Pass(2025).Status);
        Assert.Equal(AssistanceStatus.DifferentiatedAssistanceYear1, first.Pass(2024).Identify(2025, new(2025, 12, 15)).Status);
        Assert.Equal(Confidence.Confirmed, first.Pass(2024).Confidence);
        Assert.Equal(Confidence.Inferred, first.Pass(2024).Pass(2025).Confidence);
        Assert.Throws<ArgumentException>(() => first.Pass(2023));
    }

    [SkippableFact]
    public void The_official_list_of_2024_replays_through_the_case_clock()
    {
        var earlier = OfficialRecord.Assistance(2023).ToDictionary(r => r.Cds);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var rows = OfficialRecord.Assistance(2024);
        foreach (var row in rows)
        {
            var cds = CdsCode.Parse(row.Cds);
            var agency = new Agency(cds, row.Name, cds.IsOfCountyOffice ? AgencyKind.CountyOffice : AgencyKind.District);
            var meets2023 = earlier.TryGetValue(row.Cds, out var before) && before.Meets;
            var events = new List<CaseEvent>();
            if (meets2023)
            {
                events.Add(Opening(agency, 2023));
            }

            if (row.Meets)
            {
                events.Add(meets2023 ? new CaseIdentifiedAgain { On = new(2024, 12, 15), Identification = CaseSamples.Identification(2024, row.PersistentNeed) } : Opening(agency, 2024));
            }
            else if (meets2023)
            {
                events.Add(new CaseNotIdentified { On = new(2024, 12, 15), Year = 2024 });
            }

            // An agency that neither release identifies has no case; its clock passes both.
            var replayed = events.Count > 0 ? SupportCase.Replay(row.Cds, events) : null;
            var clock = replayed?.Clock ?? AssistanceClock.NotStarted.Pass(2024);
            Assert.True(AssistanceStatuses.Parse(row.Status2024) == clock.Status, $"{row.Name}: {row.Status2024}, {clock.Status}");
            if (replayed is not null)
            {
                Assert.Equal(new LocalDate(row.Meets ? 2026 : 2025, 12, 15), replayed.EarliestCompletion);
            }

            var from = meets2023 ? "Year 1" : row.Status2023 == "*" ? "*" : "General";
            var key = $"{from} {(row.Meets ? "meets" : "not")}";
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        Assert.Equal(994, rows.Count);
        Assert.Equal(["* not 4", "General meets 123", "General not 401", "Year 1 meets 313", "Year 1 not 153"], counts.Select(c => $"{c.Key} {c.Value}"));

        static CaseOpened Opening(Agency agency, int year) => CaseSamples.Opened(CaseStrictness.Statutory) with
        {
            On = new LocalDate(year, 12, 15),
            Recipient = agency,
            Provider = SupportResponsibility.Of(agency, new LocalDate(year, 12, 15)).Provider,
            Identification = CaseSamples.Identification(year),
        };
    }

    private static SupportCase Build(CaseStrictness strictness, CaseState state, bool cleared, bool school = false)
    {
        if (state == CaseState.Completed)
        {
            return Build(strictness, CaseState.Monitoring, true, school).Apply(CaseSamples.Event(CaseEventKind.Completed, new(2026, 1, 1)));
        }

        var day = CaseSamples.Start;
        var events = Ways[state].Select(k => school ? CaseSamples.EventOfSchool(k, day, strictness) : CaseSamples.Event(k, day, strictness)).ToList();
        if (school && state != CaseState.Closed)
        {
            events.Insert(1, CaseSamples.Event(CaseEventKind.RequirementMet, day));
        }

        if (cleared && !state.IsFinal())
        {
            events.Add(new CaseNotIdentified { On = new(2024, 12, 15), Year = 2024 });
        }

        return SupportCase.Replay("c", events);
    }

    private static string Refusal(SupportCase current, CaseEvent happening)
    {
        Assert.False(current.TryApply(happening, out _, out var problem));
        return problem.Id;
    }
}

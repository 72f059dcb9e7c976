using NodaTime;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Improvement.Tests;

/// <summary>Invented agencies and events.</summary>
internal static class CaseSamples
{
    internal static readonly Agency District = new(CdsCode.Parse("27661590000000"), "Example Unified", AgencyKind.District);

    internal static readonly LocalDate Start = new(2023, 12, 15);

    internal static CaseIdentification Identification(int year, bool persistent = false) => new(
        year,
        new LocalDate(year, 12, 15),
        AssistanceStatus.DifferentiatedAssistanceYear1,
        [new("method1.SWD", 1, "Students with Disabilities") { Group = StudentGroup.StudentsWithDisabilities, Priorities = [StatePriority.PupilAchievement, StatePriority.SchoolClimate] }])
    {
        HasPersistentNeed = persistent,
    };

    internal static readonly Agency School = new(CdsCode.Parse("27661592730001"), "Example Elementary", AgencyKind.School) { DistrictName = "Example Unified" };

    /// <summary>An invented school whose students with disabilities are Red in everything in both years of the window of 2023.</summary>
    internal static SchoolHistory SchoolHistory(int level = 1)
    {
        var history = new SchoolHistory(School).WithTitleI(new DashboardYear(2023).Results, true).WithStatus(new DashboardYear(2022).Results, EssaStatus.NoStatus);
        foreach (var year in new DashboardYear[] { 2022, 2023, 2024 })
        {
            var results = new AgencyResultsBuilder(School, year);
            foreach (var indicator in new[] { Indicator.ChronicAbsenteeism, Indicator.Suspension, Indicator.EnglishLanguageArts, Indicator.Mathematics })
            {
                foreach (var group in new[] { StudentGroup.AllStudents, StudentGroup.StudentsWithDisabilities })
                {
                    var colored = RuleBooks.For(year)[indicator].Reporting == IndicatorReporting.Color;
                    var at = group == StudentGroup.AllStudents ? 3 : level;
                    results.Set(group, indicator, colored ? IndicatorCell.OfColor((PerformanceLevel)at) : IndicatorCell.OfStatus((StatusLevel)at));
                }
            }

            history = history.With(results.Build());
        }

        return history;
    }

    internal static CaseIdentification SchoolIdentification(int year, EssaStatus status = EssaStatus.CsiLowPerforming) =>
        new(year, new LocalDate(year, 12, 15), AssistanceStatus.NotDetermined, [new("method1.SWD", 0, "A reason")])
        {
            SchoolStatus = status,
            Requirements = EssaEvaluator.For(2023).Requirements(status),
        };

    internal static CaseOpened OpenedOfSchool(CaseStrictness strictness, EssaStatus status = EssaStatus.CsiLowPerforming) => Opened(strictness) with
    {
        Recipient = School,
        Trigger = CaseTrigger.EssaSchool,
        Provider = SupportResponsibility.OfSchool(School, Start).Provider,
        Identification = SchoolIdentification(2023, status),
    };

    /// <summary>As <see cref="Event"/>, of a school's case: identified anew in 2026, when schools enter again.</summary>
    internal static CaseEvent EventOfSchool(CaseEventKind kind, LocalDate on, CaseStrictness strictness = CaseStrictness.PracticeRecommended, int release = 2026) => kind switch
    {
        CaseEventKind.Opened => OpenedOfSchool(strictness),
        CaseEventKind.IdentifiedAgain => new CaseIdentifiedAgain { On = on, Identification = SchoolIdentification(release) with { On = on } },
        _ => Event(kind, on, strictness, release),
    };

    internal static CaseOpened Opened(CaseStrictness strictness, bool persistent = true) => new()
    {
        On = Start,
        Recipient = District,
        Trigger = CaseTrigger.Identified,
        Provider = SupportResponsibility.Of(District, Start).Provider,
        Identification = Identification(2023, persistent),
        Rules = new() { Strictness = strictness },
    };

    /// <summary>A well-formed event of each kind, late enough for the two years.</summary>
    internal static CaseEvent Event(CaseEventKind kind, LocalDate on, CaseStrictness strictness = CaseStrictness.PracticeRecommended, int release = 2025) => kind switch
    {
        CaseEventKind.Opened => Opened(strictness),
        CaseEventKind.NoticeSent => new CaseNoticeSent { On = on, Channel = "Letter", StatesReasons = true, StatesOptions = true },
        CaseEventKind.ProviderOptionChosen => new CaseProviderOptionChosen { On = on, Option = ProviderOption.County },
        CaseEventKind.DataReviewed => new CaseDataReviewed { On = on, Reasons = ["method1.SWD"], Sources = ["Dashboard"] },
        CaseEventKind.DiagnosisRecorded => new CaseDiagnosisRecorded { On = on, Strengths = ["Graduation"], Weaknesses = ["Suspension"], Causes = [new("Few alternatives to suspension", ["Discipline log"])] },
        CaseEventKind.PlanLinked => new CasePlanLinked { On = on, Aim = "aim-1", Theory = "diagram-1", Actions = ["1.2"] },
        CaseEventKind.EvidenceRecorded => new CaseEvidenceRecorded { On = on, Measure = "Suspensions a month", Finding = "Falls" },
        CaseEventKind.IdentifiedAgain => new CaseIdentifiedAgain { On = on, Identification = Identification(release, true) with { On = on } },
        CaseEventKind.NotIdentified => new CaseNotIdentified { On = on, Year = release },
        CaseEventKind.Communicated => new CaseCommunicated { On = on, Topic = "Progress" },
        CaseEventKind.Documented => new CaseDocumented { On = on, Document = "Minutes" },
        CaseEventKind.ContentProvided => new CaseContentProvided { On = on, Content = AssistanceContent.Experts, Description = "Literacy coach" },
        CaseEventKind.Referred => new CaseReferred { On = on, Referral = new(SupportAgencyId.Of(CaliforniaCounties.OfficeOf(27)), true, true, true) },
        CaseEventKind.PersistentNeedFound => new CasePersistentNeedFound { On = on },
        CaseEventKind.HelpFoundNecessary => new CaseHelpFoundNecessary { On = on, Readiness = new(ReadinessWill.Willing, ReadinessSkill.NotYetAble) },
        CaseEventKind.HelpFoundUnnecessary => new CaseHelpFoundUnnecessary { On = on },
        CaseEventKind.InabilityFound => new CaseInabilityFound { On = on, Finding = CollaborativeFinding.FailedOrUnable, StateBoardApprovedOn = on },
        CaseEventKind.DirectAssistanceEnded => new CaseDirectAssistanceEnded { On = on },
        CaseEventKind.Completed => new CaseCompleted { On = on, Outcome = "Fewer suspensions" },
        CaseEventKind.StillIdentified => new CaseStillIdentified { On = on, Year = release },
        CaseEventKind.RequirementMet => new CaseRequirementMet { On = on, Requirement = "csi-approval", By = "Board of Example Unified", Document = "Minutes" },
        CaseEventKind.RecipientCeased => new CaseRecipientCeased { On = on, Reason = "Merged" },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A determination made by the rule book of 2024 from an invented district: red and falling in English language arts and suspension.</summary>
    internal static AssistanceDetermination Determination()
    {
        var evaluator = AssistanceEvaluator.For(2024);
        var record = new AssistanceRecord
        {
            Year = 2024,
            Agency = District,
            Status = AssistanceStatus.DifferentiatedAssistanceYear1,
            Letters = new Dictionary<StudentGroup, PriorityLetter>
            {
                [StudentGroup.StudentsWithDisabilities] = PriorityLetter.Of([StatePriority.PupilAchievement, StatePriority.SchoolClimate]),
                [StudentGroup.Homeless] = PriorityLetter.Of([StatePriority.PupilEngagement, StatePriority.SchoolClimate]),
            },
            Methods = [true, true, false, false],
        };
        return evaluator.Conclude(evaluator.FromRecord(record));
    }
}

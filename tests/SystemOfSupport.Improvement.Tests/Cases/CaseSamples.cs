using NodaTime;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

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

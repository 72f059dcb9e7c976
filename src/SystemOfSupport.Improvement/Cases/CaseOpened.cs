using System.Text.Json.Serialization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>A case is opened.</summary>
public sealed record CaseOpened : CaseEvent
{
    /// <summary>Who is supported.</summary>
    public required Agency Recipient { get; init; }

    /// <summary>Why.</summary>
    public required CaseTrigger Trigger { get; init; }

    /// <summary>Who must support, as <see cref="SupportResponsibility"/> says.</summary>
    public required SupportAgency Provider { get; init; }

    /// <summary>The identification; null where the trigger is another.</summary>
    public CaseIdentification? Identification { get; init; }

    /// <summary>By which rules the case runs.</summary>
    public CaseRules Rules { get => field ?? new(); init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override CaseEventKind Kind => CaseEventKind.Opened;
}

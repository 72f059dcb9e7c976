namespace SystemOfSupport.Eligibility;

/// <summary>What a determination does where an input is missing on which it depends: local indicators, data certification, earlier years.</summary>
public enum MissingInput : byte
{
    /// <summary>Counts the test as not met, and lists that among <see cref="AssistanceDetermination.Assumptions"/>. The default.</summary>
    AssumeNotMet = 0,

    /// <summary>Leaves the status not determined.</summary>
    LeaveUndetermined = 1,
}

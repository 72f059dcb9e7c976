namespace SystemOfSupport.Policy;

/// <summary>
/// Alternative (DASS) schools with few students that are identified for their graduation rate are flagged (<c>DASSCSIEnrollFlag</c>): they have some freedom
/// in what they do. The flag does not change the status.
/// </summary>
public sealed record EssaEnrollmentRule
{
    /// <summary>Enrollment on Census Day must be below this number.</summary>
    public required int Below { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}

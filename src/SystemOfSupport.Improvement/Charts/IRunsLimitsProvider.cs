namespace SystemOfSupport.Improvement;

/// <summary>Tells how many runs are expected by chance among so many useful observations.</summary>
public interface IRunsLimitsProvider
{
    /// <summary>Where the limits come from.</summary>
    string Source { get; }

    /// <summary>The limits for a number of useful observations; null where the provider does not apply.</summary>
    RunsLimits? Limits(int useful);
}

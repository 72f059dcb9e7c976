using SystemOfSupport.Model;

namespace SystemOfSupport.Files;

/// <summary>How Dashboard files are read.</summary>
public sealed record DashboardReadOptions
{
    /// <summary>What to do with a row that cannot be read. Strict by default.</summary>
    public ReadMode Mode { get; init; } = ReadMode.Strict;

    /// <summary>The indicator, where neither the file's name nor its columns tell it.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The Dashboard year, where neither the file's name nor its rows tell it.</summary>
    public DashboardYear? Year { get; init; }
}

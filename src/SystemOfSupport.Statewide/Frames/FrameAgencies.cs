using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>The agencies of a frame by code, the rows of each, and what is known of each beside its rows.</summary>
internal sealed class FrameAgencies
{
    private readonly CdsCode[] _codes;
    private readonly int[] _starts;
    private readonly int[] _rows;

    /// <summary>The bit of a cell's fact that the group has the students for a colour; the indicator is in the low four bits, the group above <see cref="GroupShift"/>.</summary>
    internal const int ColorNSize = 16;

    /// <summary>How many bits are below the group in a cell's fact.</summary>
    internal const int GroupShift = 8;

    internal FrameAgencies(Agency[] agencies, int[] starts, int[] rows, ushort[] facts, LocalReportCollector local, IReadOnlyDictionary<CdsCode, bool> dataCertificationMissed, DashboardYear year)
    {
        All = agencies;
        _codes = [.. agencies.Select(a => a.Cds)];
        _starts = starts;
        _rows = rows;
        Facts = facts;
        Local = [.. agencies.Select(a => local.Find(a.Cds, year))];
        PriorLocal = [.. agencies.Select(a => local.Find(a.Cds, year.Previous))];
        Reports = [.. agencies.Select((_, i) => LocalReports.Of(Local[i], PriorLocal[i]))];
        DataCertificationMissed = [.. agencies.Select(a => dataCertificationMissed.TryGetValue(a.Cds, out var missed) ? missed : (bool?)null)];
    }

    internal Agency[] All { get; }

    internal LocalIndicatorReport?[] Local { get; }

    internal LocalIndicatorReport?[] PriorLocal { get; }

    internal LocalReports[] Reports { get; }

    internal bool?[] DataCertificationMissed { get; }

    /// <summary>For every row of an agency, beside <see cref="RowsOf"/>: its group and indicator, and whether the group has the students for a colour.</summary>
    internal ushort[] Facts { get; }

    internal int Find(CdsCode cds) => Array.BinarySearch(_codes, cds);

    internal int Start(int agency) => _starts[agency];

    internal ReadOnlySpan<int> RowsOf(int agency) => _rows.AsSpan(_starts[agency], _starts[agency + 1] - _starts[agency]);
}

namespace SystemOfSupport.Improvement;

/// <summary>A partition that may be published. Nothing tells which hidden counts are small and which only protect others.</summary>
/// <param name="Labels">Names of the parts.</param>
/// <param name="Counts">Their counts; null where hidden.</param>
/// <param name="Total">The whole; null where hidden, or not asked for.</param>
public sealed record PublishedPartition(IReadOnlyList<string> Labels, IReadOnlyList<int?> Counts, int? Total);

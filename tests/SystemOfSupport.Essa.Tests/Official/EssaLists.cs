using System.Collections.Concurrent;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;

namespace SystemOfSupport.Essa.Tests;

/// <summary>The published lists of schools, each read once, in strict mode.</summary>
internal static class EssaLists
{
    private static readonly ConcurrentDictionary<int, IReadOnlyList<EssaRecord>> Lists = new();

    internal static IReadOnlyList<EssaRecord> Read(int year) => Lists.GetOrAdd(year, y => y switch
    {
        2018 => EssaList.ReadCsv(OfficialTable.Path("essa", "scheligibilitystate18.csv.gz")).Records,
        2019 => EssaWorkbook.Read(OfficialTable.Path("essa", "essaassistancestudentgroup19.xlsx")).Records,
        2022 => EssaWorkbook.Read(OfficialTable.Path("essa", "essaassistance22.xlsx")).Records,
        _ => EssaWorkbook.Read(OfficialTable.Path("essa", "essaassistance23.xlsx")).Records,
    });
}

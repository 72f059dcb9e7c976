using SystemOfSupport.Files;
using SystemOfSupport.Model;
using Xunit.Abstractions;

namespace SystemOfSupport.Conformance.Tests;

/// <summary>Reads the state's lists of schools in strict mode.</summary>
public sealed class EssaListTests(ITestOutputHelper output)
{
    [SkippableTheory]
    [InlineData("essa/scheligibilitystate18.csv.gz", 2018, 9910)]
    [InlineData("essa/essaassistancestudentgroup19.xlsx", 2019, 9972)]
    [InlineData("essa/essaassistance22.xlsx", 2022, 9946)]
    [InlineData("essa/essaassistance23.xlsx", 2023, 10044)]
    public void Every_school_of_a_list_is_read(string path, int year, int schools)
    {
        var file = Official.File(path);
        var list = path.EndsWith(".xlsx", StringComparison.Ordinal) ? EssaWorkbook.Read(file) : EssaList.ReadCsv(file);

        output.WriteLine($"{year}: {list.Records.Count} schools; {string.Join(", ", list.Records.GroupBy(r => r.Status).OrderBy(g => g.Key).Select(g => $"{g.Key.Code()} {g.Count()}"))}");
        Assert.Equal(schools, list.Records.Count);
        Assert.All(list.Records, r => Assert.Equal(year, r.Year.Number));
        Assert.DoesNotContain(list.Records, r => r.Status == EssaStatus.NotDetermined);
        Assert.All(list.Records, r => Assert.NotEmpty(r.TitleI));
    }
}

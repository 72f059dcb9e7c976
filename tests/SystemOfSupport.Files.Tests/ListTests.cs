using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files.Tests;

public sealed class ListTests
{
    private const string Header = "CDcode,CDS,LEAname,Cityname,Countyname,Gsoffered,ReportYear,AApriorities,SWDpriorities,TOMpriorities,TotalStudentGroups,AssistanceStatus2022,AssistanceStatus2023,MetMethod1,MetMethod2,MetMethod3,EC52072_2023\n";
    private const string Row = "5966123,59661230000000,\"Alder Creek, Unified\",Town,Quail,K-12,2023,*,C,F,2,General Assistance,\"Differentiated Assistance, Year 1\",Y,N,N,N\n";

    [Fact]
    public void A_row_of_a_list_becomes_a_record()
    {
        using var file = new TemporaryFile("list.csv", Header + Row);

        var record = Assert.Single(AssistanceList.ReadCsv(file.Path).Records);

        Assert.Equal("Alder Creek, Unified", record.Agency.Name);
        Assert.Equal(AssistanceStatus.DifferentiatedAssistanceYear1, record.Status);
        Assert.Equal(AssistanceStatus.GeneralAssistance, record.EarlierStatuses[2022]);
        Assert.Equal(StudentGroupSet.Of(StudentGroup.StudentsWithDisabilities, StudentGroup.TwoOrMoreRaces), record.GroupsMeetingCriteria);
        Assert.Equal([true, false, false, null], record.Methods);
        Assert.False(record.Ec52072);
    }

    [Theory]
    [InlineData(",C,", ",Z,", "SWDpriorities")]
    [InlineData(",2023,", ",2021,", "ReportYear")]
    [InlineData("Year 1", "Year 9", "AssistanceStatus2023")]
    [InlineData(",Y,N,N,N", ",Y,N,?,N", "MetMethod3")]
    [InlineData("59661230000000", "x", "CDS")]
    public void A_bad_value_of_a_list_is_named(string good, string bad, string column)
    {
        using var file = new TemporaryFile("list.csv", Header + Row.Replace(good, bad));

        var e = Assert.Throws<FileReadException>(() => AssistanceList.ReadCsv(file.Path));
        var list = AssistanceList.ReadCsv(file.Path, ReadMode.Lenient);

        Assert.Equal((2, column), (e.Diagnostic!.Line, e.Diagnostic.Column));
        Assert.Equal((1, 1, 0), (list.Report.RowsRead, list.Report.RowsRejected, list.Records.Count));
    }

    [Fact]
    public void A_file_that_is_no_workbook_says_so()
    {
        using var file = new TemporaryFile("list.xlsx", "no workbook");

        Assert.Contains("workbook", Assert.Throws<FileReadException>(() => AssistanceWorkbook.Read(file.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Local_indicators_of_2018_are_read_from_one_file()
    {
        using var file = new TemporaryFile("LocalIndPerf2018.txt", "CDS\tLEAname\tCountyname\tLocalIndicator\tPerformance\n59661230000000\tA\tB\tBasic-Priority Area 1\tNot Met\n59661230000000\tA\tB\tClimate-Priority Area 6\t\n");

        var report = Assert.Single(LocalIndicatorFile.Read(file.Path).Reports);

        Assert.Equal(2018, report.Year.Number);
        Assert.Equal(LocalIndicatorRating.NotMet, report[StatePriority.BasicServices]);
        Assert.Equal(LocalIndicatorRating.NotReported, report[StatePriority.SchoolClimate]);
        Assert.Equal(StatePrioritySet.Of(StatePriority.BasicServices), report.NotMet());
    }

    [Theory]
    [InlineData('\t')]
    [InlineData('|')]
    public void Local_indicators_of_later_years_are_read_from_a_file_for_each_priority(char separator)
    {
        using var file = new TemporaryFile("Pr12023.txt", "cdsCode;lea;priorityNumber;countyPerformance;year\n5966123;A;1;Not Met For Two or More Years;2023\n59661310000000;B;1;Met;2023\n".Replace(';', separator));

        var read = LocalIndicatorFile.Read(file.Path);

        Assert.Equal(["59661230000000", "59661310000000"], read.Reports.Select(r => r.Cds.ToString()));
        Assert.Equal(LocalIndicatorRating.NotMetForTwoOrMoreYears, read.Reports[0][StatePriority.BasicServices]);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(read.Report.Diagnostics).Severity);
    }

    [Theory]
    [InlineData("59661230000000\tA\t1\tPerhaps\t2023", "countyPerformance")]
    [InlineData("59661230000000\tA\t4\tMet\t2023", "priorityNumber")]
    [InlineData("59661230000000\tA\t1\tMet\t2021", "year")]
    [InlineData("5966\tA\t1\tMet\t2023", "cdsCode")]
    public void A_bad_local_indicator_is_named(string row, string column)
    {
        using var file = new TemporaryFile("Pr12023.txt", $"cdsCode\tlea\tpriorityNumber\tcountyPerformance\tyear\n{row}\n");

        Assert.Equal(column, Assert.Throws<FileReadException>(() => LocalIndicatorFile.Read(file.Path)).Diagnostic!.Column);
    }
}

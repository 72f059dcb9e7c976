using SystemOfSupport.Eligibility;
using SystemOfSupport.Files;

namespace StatewideEvaluation;

/// <summary>Reads the lists beside the indicator files: local indicators, earlier statuses, Title I.</summary>
internal sealed class InputLists(Arguments arguments, List<ReadReport> reports)
{
    internal AssistanceHistory AssistanceHistory()
    {
        var history = SystemOfSupport.Eligibility.AssistanceHistory.Empty;
        foreach (var file in arguments.History)
        {
            var list = IsWorkbook(file) ? AssistanceWorkbook.Read(file.FullName, arguments.Mode) : AssistanceList.ReadCsv(file.FullName, arguments.Mode);
            reports.Add(list.Report);
            Unique(file.Name, () => history = history.Add(list.Records.Select(AssistanceHistoryEntry.Of)));
        }

        return history;
    }

    internal List<(FileInfo File, LocalIndicatorReport Report)> LocalIndicators()
    {
        var local = new List<(FileInfo File, LocalIndicatorReport Report)>();
        foreach (var path in arguments.LocalIndicators)
        {
            var file = LocalIndicatorFile.Read(path.FullName, arguments.Mode);
            reports.Add(file.Report);
            local.AddRange(file.Reports.Select(r => (path, r)));
        }

        return local;
    }

    internal IEnumerable<(FileInfo File, EssaList List)> EssaHistory() => arguments.EssaHistory.Select(f => (f, ReadEssa(f)));

    internal IEnumerable<EssaList> TitleI() => arguments.TitleI.Select(ReadEssa);

    // The same row twice, in one file or in two: the message names the file.
    internal static void Unique(string file, Action add)
    {
        try
        {
            add();
        }
        catch (ArgumentException e)
        {
            throw new FileReadException($"{file}: {e.Message}", e);
        }
    }

    private EssaList ReadEssa(FileInfo file)
    {
        var list = IsWorkbook(file) ? EssaWorkbook.Read(file.FullName, arguments.Mode) : EssaList.ReadCsv(file.FullName, arguments.Mode);
        reports.Add(list.Report);
        return list;
    }

    private static bool IsWorkbook(FileInfo file) => file.Extension is ".xls" or ".xlsx";
}

using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace SystemOfSupport.Files;

/// <summary>Finds the data sheet of a workbook and reads it row by row as text.</summary>
internal static class Worksheet
{
    private const int RowsBeforeHeader = 20;
    private const int FewestColumns = 5;

    static Worksheet() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal static IEnumerable<TableRow> Rows(string path, ReadReport report, string column = "CDS")
    {
        var name = Header.Normalize(column);
        using var file = TextTable.Guard(report, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read));
        using var reader = Open(file, report);
        do
        {
            Header? header = null;
            for (var line = 1; reader.Read(); line++)
            {
                var cells = Cells(reader);
                if (header is not null)
                {
                    if (Array.Exists(cells, c => !string.IsNullOrWhiteSpace(c)))
                    {
                        yield return new(header, line, cells);
                    }
                }
                else if (IsHeader(cells, name))
                {
                    header = new Header(cells, report);
                }
                else if (line > RowsBeforeHeader)
                {
                    break;
                }
            }

            if (header is not null)
            {
                yield break;
            }
        }
        while (reader.NextResult());

        throw report.Fatal(0, "", "no sheet with a header", $"a sheet that has a column '{column}' in one of its first rows");
    }

    // A sheet that describes the columns also names them, in rows of two or three cells.
    private static bool IsHeader(string[] cells, string name) =>
        Array.Exists(cells, c => string.Equals(Header.Normalize(c), name, StringComparison.Ordinal)) && cells.Count(c => !string.IsNullOrWhiteSpace(c)) >= FewestColumns;

    private static IExcelDataReader Open(FileStream file, ReadReport report)
    {
        try
        {
            return ExcelReaderFactory.CreateReader(file);
        }
        catch (Exception e) when (e is ExcelReaderException or IOException or InvalidDataException or ArgumentException)
        {
            throw report.Fatal(0, "", e.Message, "a workbook (.xls or .xlsx)", e);
        }
    }

    private static string[] Cells(IExcelDataReader reader)
    {
        // A formula that failed reads as a blank: the library does not tell the two apart.
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "";
        }

        return cells;
    }
}

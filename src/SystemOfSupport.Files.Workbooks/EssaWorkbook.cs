namespace SystemOfSupport.Files;

/// <summary>Reads the state's workbooks of schools under the Every Student Succeeds Act, 2019 to 2023.</summary>
public static class EssaWorkbook
{
    /// <summary>Reads a workbook. The list is the first sheet that has a row with a column <c>CDS</c> among its first rows.</summary>
    /// <param name="path">An <c>.xls</c> or <c>.xlsx</c> file.</param>
    /// <param name="mode">What to do with a row that cannot be read.</param>
    /// <exception cref="FileReadException">The file cannot be read or has no such sheet; in strict mode also the first row that cannot be read.</exception>
    public static EssaList Read(string path, ReadMode mode = ReadMode.Strict)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var report = new ReadReport(Path.GetFileName(path), mode);
        return EssaList.Read(Worksheet.Rows(path, report), report);
    }
}

namespace SystemOfSupport.Files;

/// <summary>Reads the state's workbook of the LCFF Equity Multiplier, 2023-24.</summary>
public static class EquityMultiplierWorkbook
{
    /// <summary>Reads a workbook. The list is the first sheet that has a row with a column <c>School Name</c> among its first rows; the sheet of agencies has none.</summary>
    /// <param name="path">An <c>.xls</c> or <c>.xlsx</c> file.</param>
    /// <param name="mode">What to do with a row that cannot be read.</param>
    /// <exception cref="FileReadException">The file cannot be read or has no such sheet; in strict mode also the first row that cannot be read.</exception>
    public static EquityMultiplierList Read(string path, ReadMode mode = ReadMode.Strict)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var report = new ReadReport(Path.GetFileName(path), mode);
        return EquityMultiplierList.Read(Worksheet.Rows(path, report, "School Name"), report);
    }
}

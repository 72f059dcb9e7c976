using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace SystemOfSupport.Files.Tests;

/// <summary>Makes the bytes of a small workbook (.xlsx): numbers and booleans are cells of their kinds, all else is text.</summary>
internal static class InventedWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    internal static byte[] Of(params object?[][][] sheets)
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{Each(sheets, i => $"<sheet name=\"Sheet {i}\" sheetId=\"{i}\" r:id=\"rId{i}\"/>")}</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">{Each(sheets, i => $"<Relationship Id=\"rId{i}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")}</Relationships>");
            for (var i = 0; i < sheets.Length; i++)
            {
                Add(zip, string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i + 1}.xml"), $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(sheets[i].Select((r, n) => Row(n + 1, r)))}</sheetData></worksheet>");
            }
        }

        return output.ToArray();
    }

    private static string Each(object?[][][] sheets, Func<string, string> text) => string.Concat(sheets.Select((_, i) => text((i + 1).ToString(CultureInfo.InvariantCulture))));

    private static string Row(int number, object?[] cells) =>
        string.Create(CultureInfo.InvariantCulture, $"<row r=\"{number}\">{string.Concat(cells.Select((c, i) => Cell($"{Letters(i)}{number.ToString(CultureInfo.InvariantCulture)}", c)))}</row>");

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + Letters(column % 26);

    private static string Cell(string place, object? value) => value switch
    {
        null or "" => "",
        bool truth => $"<c r=\"{place}\" t=\"b\"><v>{(truth ? 1 : 0)}</v></c>",
        int or decimal => $"<c r=\"{place}\"><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>",
        _ => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(Convert.ToString(value, CultureInfo.InvariantCulture))}</t></is></c>",
    };

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text));
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ElJournal.Domain.Defects;
using ElJournal.Import.Tables;
using MiniExcelLibs;

namespace ElJournal.Import.Tests.Support;

/// <summary>Workbooks: as a program writes them, and as no program would.</summary>
internal static partial class XlsxFixture
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Writes every CSV sheet of a folder as a sheet of one workbook, all cells as text.</summary>
    internal static byte[] OfFolder(string folder) => Save(Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal).Select(path =>
        (Path.GetFileNameWithoutExtension(path), File.ReadLines(path).Select(line => Fields(line).ToArray()))));

    /// <summary>Lets a program write a workbook: each row is the values of its cells.</summary>
    internal static byte[] Save(IEnumerable<(string Name, IEnumerable<object?[]> Rows)> sheets)
    {
        using var memory = new MemoryStream();
        memory.SaveAs(sheets.ToDictionary(s => s.Name, s => (object)s.Rows.Select(Cells).ToList(), StringComparer.Ordinal), printHeader: false);
        return memory.ToArray();
    }

    /// <summary>Makes a workbook out of the rows of its sheets, given as XML.</summary>
    internal static byte[] Pack(params (string Name, string Rows)[] sheets) => Zip([.. Parts(sheets)]);

    /// <summary>Gives the parts of a workbook with these sheets.</summary>
    internal static IEnumerable<(string Name, string Text)> Parts(params (string Name, string Rows)[] sheets)
    {
        yield return ("xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"R{i + 1}\"/>"))}</sheets></workbook>
            """);
        yield return ("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"R{i + 1}\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}</Relationships>
            """);
        for (var i = 0; i < sheets.Length; i++)
        {
            yield return ($"xl/worksheets/sheet{i + 1}.xml", Worksheet(sheets[i].Rows));
        }
    }

    internal static string Worksheet(string rows) => $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>";

    internal static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return memory.ToArray();
    }

    /// <summary>Gives a row of texts.</summary>
    internal static string Row(int number, params ReadOnlySpan<string> texts)
    {
        var cells = new StringBuilder();
        for (var i = 0; i < texts.Length; i++)
        {
            cells.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{texts[i]}</t></is></c>");
        }

        return $"<row r=\"{number}\">{cells}</row>";
    }

    internal static Result<ImportedRecord> Import(byte[] workbook, TableLimits? limits = null)
    {
        using var folder = new TempFolder();
        return TableImporter.Import(folder.Write("школа.xlsx", workbook), new TableImportOptions { Limits = limits ?? TableLimits.Default });
    }

    private static Dictionary<string, object?> Cells(object?[] row) => row.Select((value, i) => (value, i)).ToDictionary(c => $"c{c.i}", c => c.value, StringComparer.Ordinal);

    /// <summary>Takes a line of CSV apart, a comma within quotes left in its field.</summary>
    private static IEnumerable<object?> Fields(string line) =>
        Separator().Split(line).Select(field => field.Length == 0 ? null : (object?)field.Trim('"'));

    [GeneratedRegex("""(,)(?=(?:[^"]*"[^"]*")*[^"]*$)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separator();
}

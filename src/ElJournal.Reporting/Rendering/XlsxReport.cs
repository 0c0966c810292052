using System.Globalization;
using System.IO.Compression;
using System.Xml;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Rendering;

/// <summary>Writes a report as a workbook: a sheet that says what it is, and a sheet for each table.</summary>
/// <remarks>
/// Written by hand: the format's libraries stamp the hour into the file, and an archive needs the same bytes for the same report.
/// Texts are written as texts and never as formulas.
/// </remarks>
internal static class XlsxReport
{
    private const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

#pragma warning disable RS0030 // The packing format has a field for the hour; this fills it with one that never changes.
    private static readonly DateTimeOffset Hour = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
#pragma warning restore RS0030

    internal static void Write(ReportDocument document, Stream stream)
    {
        var sheets = XlsxSheets.Of(document);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", xml => WriteContentTypes(xml, sheets.Length));
        Part(zip, "_rels/.rels", static xml => WriteRelations(xml, [("rId1", "officeDocument", "xl/workbook.xml")]));
        Part(zip, "xl/workbook.xml", xml => WriteWorkbook(xml, [.. sheets.Select(s => s.Name)], [.. sheets.Select(s => s.HeadingRow)]));
        Part(zip, "xl/_rels/workbook.xml.rels", xml => WriteRelations(
            xml,
            [.. sheets.Select((_, i) => (Id(i), "worksheet", string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{i + 1}.xml"))), (Id(sheets.Length), "styles", "styles.xml")]));
        Part(zip, "xl/styles.xml", XlsxStyles.Write);
        for (var i = 0; i < sheets.Length; i++)
        {
            var sheet = sheets[i];
            Part(zip, string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i + 1}.xml"), xml => XlsxSheetWriter.Write(xml, sheet, document.Body.IsLandscape));
        }
    }

    private static string Id(int sheet) => string.Create(CultureInfo.InvariantCulture, $"rId{sheet + 1}");

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Hour;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { NewLineChars = "\n", NewLineHandling = NewLineHandling.None });
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    private static void WriteContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", ContentTypes);
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        Override("/xl/workbook.xml", "sheet.main");
        Override("/xl/styles.xml", "styles");
        for (var i = 1; i <= sheets; i++)
        {
            Override(string.Create(CultureInfo.InvariantCulture, $"/xl/worksheets/sheet{i}.xml"), "worksheet");
        }

        xml.WriteEndElement();

        void Default(string extension, string type)
        {
            xml.WriteStartElement("Default");
            xml.WriteAttributeString("Extension", extension);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        void Override(string part, string type)
        {
            xml.WriteStartElement("Override");
            xml.WriteAttributeString("PartName", part);
            xml.WriteAttributeString("ContentType", $"application/vnd.openxmlformats-officedocument.spreadsheetml.{type}+xml");
            xml.WriteEndElement();
        }
    }

    private static void WriteRelations(XmlWriter xml, IEnumerable<(string Id, string Type, string Target)> relations)
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        foreach (var (id, type, target) in relations)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", $"{Relations}/{type}");
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter xml, string[] names, int[] headingRows)
    {
        xml.WriteStartElement("workbook", Spreadsheet);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < names.Length; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", names[i]);
            xml.WriteAttributeString("sheetId", string.Create(CultureInfo.InvariantCulture, $"{i + 1}"));
            xml.WriteAttributeString("id", Relations, Id(i));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        if (headingRows.Any(row => row > 0))
        {
            // Headings are printed again on every page.
            xml.WriteStartElement("definedNames");
            for (var i = 0; i < names.Length; i++)
            {
                if (headingRows[i] > 0)
                {
                    xml.WriteStartElement("definedName");
                    xml.WriteAttributeString("name", "_xlnm.Print_Titles");
                    xml.WriteAttributeString("localSheetId", string.Create(CultureInfo.InvariantCulture, $"{i}"));
                    xml.WriteString(string.Create(CultureInfo.InvariantCulture, $"'{names[i].Replace("'", "''", StringComparison.Ordinal)}'!$1:${headingRows[i]}"));
                    xml.WriteEndElement();
                }
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}

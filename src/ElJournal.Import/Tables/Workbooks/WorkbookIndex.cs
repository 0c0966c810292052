using System.IO.Compression;
using System.Xml;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Tables.Workbooks;

/// <summary>What a workbook says of itself: its sheets with their parts, and from when it counts days.</summary>
internal sealed record WorkbookIndex(IReadOnlyList<(string Name, string Link)> Sheets, bool CountsFrom1904)
{
    internal const string Part = "xl/workbook.xml";
    internal const string LinksPart = "xl/_rels/workbook.xml.rels";

    /// <summary>Reads the index.</summary>
    /// <exception cref="XmlException">The part is no XML.</exception>
    /// <exception cref="InvalidDataException">The part cannot be unpacked or is missing.</exception>
    internal static WorkbookIndex Read(ZipArchive zip)
    {
        var sheets = new List<(string Name, string Link)>();
        var countsFrom1904 = false;
        using var stream = Open(zip, Part);
        using var xml = WorkbookXml.Read(stream);
        while (xml.Next())
        {
            if (xml.IsStart("workbookPr"))
            {
                countsFrom1904 |= xml.GetAttribute("date1904") is "1" or "true" or "on";
            }
            else if (xml.IsStart("sheet") && xml.GetAttribute("name") is { } name && xml.Link() is { } link)
            {
                sheets.Add((name, link));
            }
        }

        return new WorkbookIndex(sheets, countsFrom1904);
    }

    /// <summary>Reads which part stands behind each link; a doubled link is left out, since nobody can tell which is meant.</summary>
    /// <exception cref="XmlException">The part is no XML.</exception>
    /// <exception cref="InvalidDataException">The part cannot be unpacked or is missing.</exception>
    internal static IReadOnlyDictionary<string, string> ReadLinks(ZipArchive zip)
    {
        var links = new List<(string Id, string Target)>();
        using var stream = Open(zip, LinksPart);
        using var xml = WorkbookXml.Read(stream);
        while (xml.Next())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.NamespaceURI == WorkbookXml.Relations
                && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
            {
                links.Add((id, target.StartsWith('/') ? target[1..] : "xl/" + target));
            }
        }

        return links.GroupBy(l => l.Id, StringComparer.Ordinal).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single().Target, StringComparer.Ordinal);
    }

    private static Stream Open(ZipArchive zip, string part) => zip.GetEntry(part)?.Open() ?? throw new InvalidDataException("The part is missing.");
}

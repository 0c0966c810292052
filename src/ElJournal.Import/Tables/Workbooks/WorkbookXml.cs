using System.Xml;

namespace ElJournal.Import.Tables.Workbooks;

/// <summary>The XML of a workbook: no document type, nothing fetched.</summary>
internal static class WorkbookXml
{
    internal const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly string[] Main = ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"];

    private static readonly string[] Links =
        ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"];

    internal static XmlReader Read(Stream part) => XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    internal static bool IsStart(this XmlReader xml, string name) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName == name && Main.Contains(xml.NamespaceURI, StringComparer.Ordinal);

    /// <summary>Gives the id by which an element refers to a part.</summary>
    internal static string? Link(this XmlReader xml) => Links.Select(space => xml.GetAttribute("id", space)).FirstOrDefault(id => id is not null);
}

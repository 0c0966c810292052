using System.Globalization;
using System.Xml;
using ElJournal.Reporting.Layout;
using NodaTime;

namespace ElJournal.Reporting.Rendering;

/// <summary>Writes one sheet.</summary>
internal static class XlsxSheetWriter
{
    private const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int MaxText = 32_767;
    private const long SecondsOfDay = 86_400;

    private static readonly LocalDate Epoch = new(1899, 12, 30);

    internal static void Write(XmlWriter xml, XlsxSheet sheet, bool isLandscape)
    {
        xml.WriteStartElement("worksheet", Spreadsheet);
        xml.WriteStartElement("sheetPr");
        Element(xml, "pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        WriteView(xml, sheet);
        xml.WriteStartElement("cols");
        for (var i = 0; i < sheet.Columns.Length; i++)
        {
            Element(xml, "col", ("min", Text(i + 1)), ("max", Text(i + 1)), ("width", Text(Math.Max(sheet.Columns[i].Width, 4) + 2)), ("customWidth", "1"));
        }

        xml.WriteEndElement();
        WriteRows(xml, sheet);
        Element(xml, "pageMargins", ("left", "0.7"), ("right", "0.4"), ("top", "0.55"), ("bottom", "0.65"), ("header", "0.3"), ("footer", "0.3"));
        Element(xml, "pageSetup", ("paperSize", "9"), ("orientation", isLandscape ? "landscape" : "portrait"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        xml.WriteStartElement("headerFooter");
        xml.WriteElementString("oddFooter", Spreadsheet, "&L&A&Rстр. &P из &N");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteView(XmlWriter xml, XlsxSheet sheet)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        if (sheet.HasHeadings)
        {
            var corner = $"{ColumnName(sheet.FrozenColumns)}2";
            xml.WriteStartElement("pane");
            if (sheet.FrozenColumns > 0)
            {
                xml.WriteAttributeString("xSplit", Text(sheet.FrozenColumns));
            }

            xml.WriteAttributeString("ySplit", "1");
            xml.WriteAttributeString("topLeftCell", corner);
            xml.WriteAttributeString("activePane", sheet.FrozenColumns > 0 ? "bottomRight" : "bottomLeft");
            xml.WriteAttributeString("state", "frozen");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteRows(XmlWriter xml, XlsxSheet sheet)
    {
        xml.WriteStartElement("sheetData");
        var number = 0;
        if (sheet.HasHeadings)
        {
            xml.WriteStartElement("row");
            xml.WriteAttributeString("r", Text(++number));
            for (var i = 0; i < sheet.Columns.Length; i++)
            {
                WriteText(xml, Address(i, number), sheet.Columns[i].IsUpright ? XlsxStyles.UprightHeading : XlsxStyles.Heading, sheet.Columns[i].PlainHeading);
            }

            xml.WriteEndElement();
        }

        foreach (var row in sheet.Rows)
        {
            xml.WriteStartElement("row");
            xml.WriteAttributeString("r", Text(++number));
            for (var i = 0; i < row.Cells.Length; i++)
            {
                Write(xml, Address(i, number), row.Cells[i], row.IsTotal);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string address, TableCell cell, bool isTotal)
    {
        switch (cell)
        {
            case TableCell.EmptyCell:
                break;
            case TableCell.TextCell text:
                WriteText(xml, address, XlsxStyles.Of(XlsxStyles.Text, isTotal), text.Text);
                break;
            case TableCell.NumberCell number:
                WriteNumber(xml, address, XlsxStyles.Of(XlsxStyles.NumberOf(number.Digits), isTotal), PlainNumber.Of(number.Number));
                break;
            case TableCell.DateCell date:
                WriteNumber(xml, address, XlsxStyles.Of(XlsxStyles.Date, isTotal), Text(DayOf(date.Date)));
                break;
            case TableCell.MomentCell moment:
                // A day is one, so that a second is a fraction of it: ten decimals keep seconds apart.
                var part = (decimal)(moment.Moment.TimeOfDay.TickOfDay / NodaConstants.TicksPerSecond) / SecondsOfDay;
                WriteNumber(xml, address, XlsxStyles.Of(XlsxStyles.Moment, isTotal), (DayOf(moment.Moment.Date) + decimal.Round(part, 10)).ToString(CultureInfo.InvariantCulture));
                break;
            default:
                throw new InvalidOperationException("Unknown cell.");
        }
    }

    private static int DayOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    private static void WriteText(XmlWriter xml, string address, int style, string text)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", address);
        xml.WriteAttributeString("s", Text(style));
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(XlsxText.Of(text.Length <= MaxText ? text : text[..MaxText]));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteNumber(XmlWriter xml, string address, int style, string value)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", address);
        xml.WriteAttributeString("s", Text(style));
        xml.WriteElementString("v", Spreadsheet, value);
        xml.WriteEndElement();
    }

    private static string Address(int column, int row) => $"{ColumnName(column)}{Text(row)}";

    private static string ColumnName(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : $"{ColumnName((column / 26) - 1)}{(char)('A' + (column % 26))}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}

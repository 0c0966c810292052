using System.Globalization;
using System.Xml;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Tables.Workbooks;

/// <summary>The part of a sheet that is in use: its last row and its last column with anything in them, from one.</summary>
/// <remarks>Measured on the cells themselves: what a sheet states of its own size may be anything.</remarks>
internal readonly record struct SheetExtent(int Rows, int Columns)
{
    private const int LastRow = 1_048_576;
    private const int LastColumn = 16_384;

    /// <summary>Measures a sheet; null where its rows or cells are out of order, off the sheet or without an address.</summary>
    /// <exception cref="XmlException">The part is no XML.</exception>
    /// <exception cref="InvalidDataException">The part cannot be unpacked.</exception>
    internal static SheetExtent? Measure(Stream part)
    {
        var extent = default(SheetExtent);
        var (row, column) = (0, 0);
        using var xml = WorkbookXml.Read(part);
        while (xml.Next())
        {
            if (xml.IsStart("row"))
            {
                // What is no number gives zero, which no row follows.
                var next = xml.GetAttribute("r") is { } number ? RowOf(number) : row + 1;
                if (next <= row || next > LastRow)
                {
                    return null;
                }

                (row, column) = (next, 0);
            }
            else if (xml.IsStart("c"))
            {
                var next = ColumnOf(xml.GetAttribute("r"), row);
                if (next is not { } known || known <= column || known > LastColumn)
                {
                    return null;
                }

                column = known;
            }
            else if ((xml.IsStart("v") || xml.IsStart("is")) && !xml.IsEmptyElement)
            {
                extent = new SheetExtent(row, Math.Max(extent.Columns, column));
            }
        }

        return extent;
    }

    private static int RowOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;

    /// <summary>Reads the column of an address such as <c>AB12</c>; null where the row is another.</summary>
    private static int? ColumnOf(string? address, int row)
    {
        const int MaxLetters = 3;
        const int Letters = 26;
        var length = address.AsSpan().IndexOfAnyExceptInRange('A', 'Z');
        if (length is < 1 or > MaxLetters || RowOf(address![length..]) != row)
        {
            return null;
        }

        return address[..length].Aggregate(0, (column, letter) => (column * Letters) + letter - 'A' + 1);
    }
}

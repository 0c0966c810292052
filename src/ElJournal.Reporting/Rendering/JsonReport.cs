using System.Text.Json;
using ElJournal.Domain.Marks;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Marks;
using NodaTime.Text;

namespace ElJournal.Reporting.Rendering;

/// <summary>Writes a report as JSON, for programs.</summary>
internal static class JsonReport
{
    private static readonly LocalDateTimePattern Moments = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss");

    internal static void Write(ReportDocument document, Stream stream, bool withDigest)
    {
        using var json = new Utf8JsonWriter(stream, MarkJson.Options);
        json.WriteStartObject();
        json.WriteString("report", document.Report);
        json.WriteString("title", document.Title);
        json.Texts("clauses", document.Clauses);
        json.WriteString("school", document.School);
        json.WriteString("asOf", document.AsOf.ToString());
        json.WriteString("asOfLocal", Moments.Format(document.AsOfLocal));
        if (withDigest)
        {
            json.WriteString("digest", document.Digest);
        }

        json.WriteStartArray("facts");
        foreach (var fact in document.Body.Facts)
        {
            json.WriteStartObject();
            json.WriteString("id", fact.Id);
            json.WriteString("label", fact.Label);
            json.WriteString("text", fact.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Texts("warnings", document.Body.Warnings);
        json.WriteStartArray("figures");
        foreach (var figure in document.Body.Figures)
        {
            Write(json, figure);
        }

        json.WriteEndArray();
        json.WriteStartArray("tables");
        foreach (var table in document.Body.Blocks.OfType<DocumentBlock.Table>())
        {
            Write(json, table);
        }

        json.WriteEndArray();
        json.Texts("notes", document.Body.Blocks.OfType<DocumentBlock.Notes>().SelectMany(n => n.Lines));
        json.WriteStartArray("pictures");
        foreach (var picture in document.Body.Blocks.OfType<DocumentBlock.Picture>())
        {
            json.WriteStartObject();
            json.WriteString("id", picture.Id);
            json.WriteString("title", picture.Title);
            json.WriteString("alternative", picture.Alternative);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Texts("signatures", document.Body.Blocks.OfType<DocumentBlock.Signatures>().SelectMany(s => s.Signers));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        json.WriteString("id", figure.Id);
        json.WriteString("title", figure.Title);
        Number(json, "value", figure.Value);
        json.WriteString("exact", figure.Value?.ToString());
        json.WriteNumber("n", figure.N);
        json.WriteString("calculation", figure.Calculation);
        json.WriteString("formula", figure.Formula);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocumentBlock.Table table)
    {
        json.WriteStartObject();
        json.WriteString("id", table.Id);
        json.WriteString("title", table.Title);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("id", column.Id);
            json.WriteString("heading", column.PlainHeading);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "rows", table, table.Rows.Where(r => !r.IsTotal));
        Write(json, "totals", table, table.Rows.Where(r => r.IsTotal));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, DocumentBlock.Table table, IEnumerable<TableRow> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < table.Columns.Length; i++)
            {
                Write(json, table.Columns[i].Id, row.Cells[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, TableCell cell)
    {
        switch (cell)
        {
            case TableCell.EmptyCell:
                json.WriteNull(name);
                break;
            case TableCell.TextCell text:
                json.WriteString(name, text.Text);
                break;
            case TableCell.NumberCell number:
                Number(json, name, number.Number);
                break;
            case TableCell.DateCell date:
                json.WriteString(name, MarkJson.Text(date.Date));
                break;
            case TableCell.MomentCell moment:
                json.WriteString(name, Moments.Format(moment.Moment));
                break;
            default:
                throw new InvalidOperationException("Unknown cell.");
        }
    }

    private static void Number(Utf8JsonWriter json, string name, ExactFraction? number)
    {
        if (number is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteNumber(name, PlainNumber.ToDecimal(known));
    }
}

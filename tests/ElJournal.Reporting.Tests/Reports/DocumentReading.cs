using System.Text.Json;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Rendering;

namespace ElJournal.Reporting.Tests.Reports;

/// <summary>Reads a report as a program would: from its JSON.</summary>
internal static class DocumentReading
{
    internal static JsonElement ToJson(this ReportDocument document)
    {
        using var stream = new MemoryStream();
        ReportWriter.Write(document, ReportFormat.Json, stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    internal static byte[] ToBytes(this ReportDocument document, ReportFormat format)
    {
        using var stream = new MemoryStream();
        ReportWriter.Write(document, format, stream);
        return stream.ToArray();
    }

    internal static string ToText(this ReportDocument document, ReportFormat format) => System.Text.Encoding.UTF8.GetString(document.ToBytes(format));

    internal static IEnumerable<JsonElement> Rows(this JsonElement report, string table) =>
        report.GetProperty("tables").EnumerateArray().Single(t => t.GetProperty("id").GetString() == table).GetProperty("rows").EnumerateArray();

    /// <summary>A figure as <c>value exact n</c>.</summary>
    internal static string Figure(this JsonElement report, string id)
    {
        var figure = report.GetProperty("figures").EnumerateArray().Single(f => f.GetProperty("id").GetString() == id);
        return $"{figure.GetProperty("exact").GetString()} N={figure.GetProperty("n").GetInt64()}";
    }

    internal static string Text(this JsonElement row, string column) => row.GetProperty(column).ToString();

    /// <summary>Several cells of a row, parted by blanks.</summary>
    internal static string Cells(this JsonElement row, params string[] columns) => string.Join(' ', columns.Select(c => row.Text(c)));

    /// <summary>A share as the JSON has it: in lowest terms.</summary>
    internal static string Share(long part, long n) => n == 0 ? " N=0" : $"{Domain.Marks.ExactFraction.Of(part * 100, n)} N={n}";
}

using System.Text;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Rendering;

/// <summary>Writes a report in one of its forms. The same report gives the same bytes.</summary>
public static class ReportWriter
{
    /// <summary>Writes the report.</summary>
    /// <param name="document">The report.</param>
    /// <param name="format">The form.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(ReportDocument document, ReportFormat format, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        switch (format)
        {
            case ReportFormat.Html:
                using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" })
                {
                    HtmlReport.Write(document, writer);
                }

                break;
            case ReportFormat.Xlsx:
                XlsxReport.Write(document, stream);
                break;
            case ReportFormat.Csv:
                using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
                {
                    CsvReport.Write(document, writer);
                }

                break;
            case ReportFormat.Json:
                JsonReport.Write(document, stream, withDigest: true);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "Unknown form.");
        }
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Records;
using ElJournal.ReferenceHost.Input;
using ElJournal.Rules.Audits;

namespace ElJournal.ReferenceHost.Output;

/// <summary>The audit as JSON: one member a line, one finding a line, Cyrillic as it is.</summary>
/// <remarks>Its form is fixed: others write programs against it.</remarks>
internal static class AuditJson
{
    /// <summary>How all JSON of the audit is written; the file is UTF-8, so nothing but what JSON itself demands is escaped.</summary>
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(Stream stream, RecordInput input, AuditSummary summary, JsonFindings findings)
    {
        var document = new JsonLines(stream);
        document.Begin();
        document.Member(w => WriteIds(w, summary));
        document.Member(w => w.WriteInstant("asOf", summary.AsOf));
        document.Member(w => WriteDigests(w, summary));
        document.Array("coverage", CoverageOf(input.Source.Register), WriteCoverage);
        document.Member(w => WriteTotals(w, "totals", summary.Totals));
        document.Array("findings", findings.Findings);
        document.Array("advice", findings.Remarks);
        document.Array("undetermined", summary.Undetermined, WriteUndetermined);
        document.Array("notices", summary.Notices, WriteNotice);
        document.End();
    }

    private static void WriteIds(Utf8JsonWriter writer, AuditSummary summary)
    {
        writer.WriteStartArray("regulation");
        foreach (var pack in summary.Regulation.Packs)
        {
            writer.WriteStringValue(pack.Id);
        }

        writer.WriteEndArray();
    }

    private static void WriteDigests(Utf8JsonWriter writer, AuditSummary summary)
    {
        writer.WriteStartObject("digests");
        writer.WriteString("record", summary.RecordDigest);
        writer.WriteString("regulation", summary.RegulationDigest);
        writer.WriteEndObject();
    }

    /// <summary>What is stated, and that of which nothing is stated as absent: a reader need not know the kinds.</summary>
    private static IEnumerable<CoverageStatement> CoverageOf(SchoolRegister register) =>
        RecordCoverage.AllKinds.SelectMany(kind => register.Coverage.Statements.Where(s => s.Kind == kind).DefaultIfEmpty(new CoverageStatement(kind, CoverageLevel.Absent)));

    private static void WriteCoverage(Utf8JsonWriter writer, CoverageStatement statement)
    {
        writer.WriteString("kind", FactCodes.CoverageKinds.Format(statement.Kind));
        writer.WriteString("level", FactCodes.CoverageLevels.Format(statement.Level));
        writer.WriteString("from", statement.Span.From?.ToString("R", null));
        writer.WriteString("to", statement.Span.To?.ToString("R", null));
        writer.WriteString("class", statement.Class?.Value);
        writer.WriteString("pupil", statement.Pupil?.Value);
    }

    internal static void WriteTotals(Utf8JsonWriter writer, string name, AuditTotals totals)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("duties", totals.Duties);
        writer.WriteNumber("fulfilled", totals.Fulfilled);
        writer.WriteNumber("fulfilledLate", totals.FulfilledLate);
        writer.WriteNumber("pending", totals.Pending);
        writer.WriteNumber("overdue", totals.Overdue);
        writer.WriteNumber("violated", totals.Violated);
        writer.WriteNumber("undetermined", totals.Undetermined);
        writer.WriteNumber("notApplicable", totals.NotApplicable);
        writer.WriteNumber("notInForce", totals.NotInForce);
        writer.WriteNumber("advice", totals.Advice);
        writer.WriteEndObject();
    }

    private static void WriteUndetermined(Utf8JsonWriter writer, UndeterminedGroup group)
    {
        writer.WriteString("norm", group.Binding.Norm.Id.Value);
        writer.WriteString("act", group.Binding.Act);
        writer.WriteString("clause", group.Binding.Clause.Id);
        writer.WriteString("reason", group.Reason);
        writer.WriteNumber("count", group.Gaps.Count);
        writer.WriteStartArray("gaps");
        foreach (var gap in group.Gaps)
        {
            writer.WriteStringValue(gap.ToString());
        }

        writer.WriteEndArray();
    }

    private static void WriteNotice(Utf8JsonWriter writer, AuditNotice notice)
    {
        writer.WriteString("code", notice.Code);
        writer.WriteString("text", notice.Text);
    }
}

using System.Buffers;
using System.Text.Json;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;

namespace ElJournal.ReferenceHost.Output;

/// <summary>Writes findings as JSON as they are found, one a line.</summary>
internal sealed class JsonFindings : IFindingSink, IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter writer;

    internal JsonFindings() => writer = new Utf8JsonWriter(buffer, AuditJson.Options);

    /// <summary>Gets the findings of binding norms.</summary>
    internal Spool Findings { get; } = new();

    /// <summary>Gets the remarks of norms that are advice.</summary>
    internal Spool Remarks { get; } = new();

    public void Finding(Finding finding) => Write(finding, Findings);

    public void Advice(Finding finding) => Write(finding, Remarks);

    public void Dispose()
    {
        writer.Dispose();
        Findings.Dispose();
        Remarks.Dispose();
    }

    private void Write(Finding finding, Spool spool)
    {
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        writer.WriteStartObject();
        writer.WriteString("id", finding.Id);
        writer.WriteString("norm", finding.Binding.Norm.Id.Value);
        writer.WriteString("act", finding.Binding.Act);
        writer.WriteString("clause", finding.Binding.Clause.Id);
        writer.WriteString("verdict", finding.Verdict.ToCode());
        writer.WriteString("about", finding.About);
        writer.WriteString("journal", finding.Journal?.Value);
        writer.WriteString("bearer", finding.Bearer?.Value);
        writer.WriteInstant("due", finding.Due);
        writer.WriteInstant("fulfilledAt", finding.FulfilledAt);
        writer.WriteString("detail", finding.Detail);
        writer.WriteEndObject();
        writer.Flush();
        spool.Add(buffer.WrittenSpan);
    }
}

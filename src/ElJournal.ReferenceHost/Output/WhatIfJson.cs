using System.Buffers;
using System.Text.Json;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.WhatIf;

namespace ElJournal.ReferenceHost.Output;

/// <summary>What another act would change as JSON: one change a line, written as they are found.</summary>
internal sealed class WhatIfJson : IDutyChangeSink, IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter writer;
    private readonly Spool changes = new();

    internal WhatIfJson() => writer = new Utf8JsonWriter(buffer, AuditJson.Options);

    public void Change(DutyChange change)
    {
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        writer.WriteStartObject();
        writer.WriteString("id", change.Id);
        writer.WriteString("norm", change.Norm.Id.Value);
        writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()));
        writer.WriteString("about", change.Case.ToString());
        writer.WriteString("journal", change.Journal?.Value);
        WriteState("left", change.Left);
        WriteState("right", change.Right);
        writer.WriteEndObject();
        writer.Flush();
        changes.Add(buffer.WrittenSpan);
    }

    /// <summary>Writes all of it.</summary>
    internal void Write(Stream stream, WhatIfSummary summary, string recordDigest)
    {
        var document = new JsonLines(stream);
        document.Begin();
        document.Member(w => WritePack(w, "left", summary.Left));
        document.Member(w => WritePack(w, "right", summary.Right));
        document.Member(w => w.WriteInstant("asOf", summary.AsOf));
        document.Member(w => w.WriteString("record", recordDigest));
        document.Member(w => AuditJson.WriteTotals(w, "leftTotals", summary.LeftTotals));
        document.Member(w => AuditJson.WriteTotals(w, "rightTotals", summary.RightTotals));
        document.Member(w =>
        {
            w.WriteStartObject("counts");
            WriteCounts(w, summary.Counts);
            w.WriteEndObject();
        });
        document.Array("clauses", summary.Clauses, WriteClause);
        document.Array("bearers", summary.Bearers, static (w, b) =>
        {
            w.WriteString("bearer", b.Bearer?.Value);
            WriteCounts(w, b.Counts);
        });
        document.Array("changes", changes);
        document.End();
    }

    public void Dispose()
    {
        writer.Dispose();
        changes.Dispose();
    }

    private void WriteState(string name, DutyState? state)
    {
        if (state is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("act", state.Binding.Act);
        writer.WriteString("clause", state.Binding.Clause.Id);
        writer.WriteString("verdict", state.Verdict.ToCode());
        writer.WriteInstant("due", state.Due);
        writer.WriteString("force", state.Force.ToCode());
        writer.WriteString("bearer", state.Bearer?.Value);
        writer.WriteEndObject();
    }

    private static void WritePack(Utf8JsonWriter writer, string name, RegulationPack pack)
    {
        writer.WriteStartObject(name);
        writer.WriteString("id", pack.Id);
        writer.WriteString("digest", pack.Digest);
        writer.WriteEndObject();
    }

    private static void WriteClause(Utf8JsonWriter writer, ClauseChanges clause)
    {
        writer.WriteString("norm", clause.Norm.Id.Value);
        WriteBinding(writer, "left", clause.Left);
        WriteBinding(writer, "right", clause.Right);
        WriteCounts(writer, clause.Counts);
    }

    private static void WriteBinding(Utf8JsonWriter writer, string name, Binding? binding)
    {
        if (binding is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("act", binding.Act);
        writer.WriteString("clause", binding.Clause.Id);
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, ChangeCounts counts)
    {
        writer.WriteNumber("appeared", counts.Appeared);
        writer.WriteNumber("vanished", counts.Vanished);
        writer.WriteNumber("otherVerdict", counts.OtherVerdict);
        writer.WriteNumber("otherDue", counts.OtherDue);
        writer.WriteNumber("otherBearer", counts.OtherBearer);
        writer.WriteNumber("leftFindings", counts.LeftFindings);
        writer.WriteNumber("rightFindings", counts.RightFindings);
    }
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;

namespace ElJournal.Archive.Proofs;

/// <summary>Запись, взятая отдельно: what one record of a log says, its hash and commitments checked.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ProvenRecord
{
    /// <summary>What the record comes from, in messages.</summary>
    private const string Name = "запись журнала";

    private const char ByteOrderMark = '\uFEFF';

    private ProvenRecord()
    {
    }

    /// <summary>Gets what it says as a revision; what the fact was before is not known from it.</summary>
    public required Revision Revision { get; init; }

    /// <summary>Gets its hash, 64 hexadecimal digits in small letters.</summary>
    public required string Hash { get; init; }

    /// <summary>Gets what it says, name by name, personal values that are not erased last; texts as they are, all else as JSON. Of a fact that was taken back, its key.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Values { get; init; }

    /// <summary>Reads a record.</summary>
    /// <param name="line">Its line of the log.</param>
    /// <param name="number">Its number in the log, from 1.</param>
    /// <returns>The record; or what does not match in it.</returns>
    public static Result<ProvenRecord> Read(string line, int number)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.StartsWith(ByteOrderMark))
        {
            // A file may begin so, and a reader of files lets it pass; a line of a log never does.
            return new Result<ProvenRecord>([new Defect(ArchiveDefects.BadProof, default)]);
        }

        var read = LogReader.ReadRecord(Encoding.UTF8.GetBytes(line), Name, number);
        return read.TryGet(out var record)
            ? new Result<ProvenRecord>(new ProvenRecord { Revision = record.Revision, Hash = record.Hash, Values = ValuesOf(line) })
            : new Result<ProvenRecord>(read.Defects);
    }

    /// <summary>Gives the values as they stand in a line that was found good.</summary>
    private static ImmutableArray<KeyValuePair<string, string>> ValuesOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        var body = json.RootElement.GetProperty("body");
        var stated = body.TryGetProperty("value", out var fact) ? fact : body.GetProperty("key");
        var personal = json.RootElement.TryGetProperty("open", out var open) ? open.EnumerateObject() : default;
        return [.. stated.EnumerateObject().Where(static p => p.Name != "fact").Concat(personal).Select(static p => KeyValuePair.Create(p.Name, p.Value.ToString()))];
    }
}

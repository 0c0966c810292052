using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Log;
using NodaTime;

namespace ElJournal.Domain.Revisions;

/// <summary>Сличение журнала изменений с данными: says whether revisions come to the facts of a source, without putting the year together.</summary>
/// <remarks>
/// <para>
/// Both sides are summed up as multisets: each row of the record has a keyed digest (HMAC-SHA-256, 128 bits of it), and the sums modulo 2¹²⁸ are compared. The key is drawn for each tally and told to nobody, so that
/// nobody can make facts of another year that have the same sum.
/// </para>
/// <para>Memory holds about a hundred bytes for each fact of the log. Not safe on several threads.</para>
/// </remarks>
public sealed class YearTally
{
    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly ArrayBufferWriter<byte> text = new();
    private readonly Dictionary<UInt128, Row> rows = [];
    private readonly Dictionary<UInt128, List<Row>> histories = [];
    private UInt128 sum;

    /// <summary>Takes the next revision of the log.</summary>
    /// <param name="revision">The revision; what the fact was before may be unknown.</param>
    public void Add(Revision revision)
    {
        var (address, kind) = (LastRevisions.Digest(Preconditions.NotNull(revision).Address), revision.Address.Kind);
        sum = unchecked(sum - SumOf(address));
        if (revision.IsWithdrawal)
        {
            rows.Remove(address);
            histories.Remove(address);
        }
        else if (revision.After is { } fact)
        {
            var row = new Row(DigestOf(kind, fact), kind.RecordedOf(fact).At);
            if (kind.KeepsHistory && rows.TryGetValue(address, out var before) && (before.IsShown || before.Digest != 0))
            {
                Keep(address, before, row);
            }

            rows[address] = row;
        }
        else
        {
            // The personal values of the last version are erased: nothing of the fact stands, and yet its earlier versions count again once there is a later one.
            rows[address] = rows.GetValueOrDefault(address) with { IsShown = false };
        }

        sum = unchecked(sum + SumOf(address));
    }

    /// <summary>Says whether the revisions taken come to the facts of a source.</summary>
    /// <param name="source">The source; every journal and ledger is read once.</param>
    /// <returns>Whether they do. Where a record says something that no revision says so itself, as the year that is known from its lessons alone, this is false though both may be equal.</returns>
    public bool ComesTo(ISchoolYearSource source)
    {
        UInt128 found = 0;
        foreach (var (kind, fact) in LoadedFacts.Of(Preconditions.NotNull(source)).SelectMany(static part => part))
        {
            found = unchecked(found + DigestOf(kind, fact));
        }

        return found == sum;
    }

    /// <summary>Keeps the version before among the earlier ones, where it is a row of its own.</summary>
    private void Keep(UInt128 address, Row before, Row now)
    {
        if (!histories.TryGetValue(address, out var earlier))
        {
            histories[address] = earlier = [];
        }

        earlier.Add(before);
        earlier.RemoveAll(r => r.At == now.At);
    }

    private UInt128 SumOf(UInt128 address)
    {
        if (!rows.TryGetValue(address, out var row) || !row.IsShown)
        {
            return 0;
        }

        var total = row.Digest;
        foreach (var earlier in histories.GetValueOrDefault(address) ?? [])
        {
            total = unchecked(total + earlier.Digest);
        }

        return total;
    }

    private UInt128 DigestOf(RevisedKind kind, object fact)
    {
        text.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteString("kind", kind.Name);
            json.WriteString("heading", kind.HeadingOf(fact)?.Value);
            kind.Form.WriteFields(json, fact, static _ => true);
            json.WriteEndObject();
        }

        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, text.WrittenSpan, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <summary>A row of the record: its digest, when it was entered, and whether it stands.</summary>
    private readonly record struct Row(UInt128 Digest, Instant? At)
    {
        internal bool IsShown { get; init; } = true;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Revisions.Log;

namespace ElJournal.Archive.Proofs;

/// <summary>Запись, взятая отдельно: what one record of a log says, its hash and commitments checked.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ProvenRecord
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    private ProvenRecord()
    {
    }

    /// <summary>Gets its number in the log, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets its hash, 64 hexadecimal digits in small letters.</summary>
    public required string Hash { get; init; }

    /// <summary>Gets the kind of its fact: <c>mark</c>.</summary>
    public required string Fact { get; init; }

    /// <summary>Gets which version of the fact it is, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Gets a value indicating whether the fact was taken back with it.</summary>
    public required bool IsWithdrawal { get; init; }

    /// <summary>Gets what it says, name by name, personal values that are not erased last; texts as they are, all else as JSON.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Values { get; init; }

    /// <summary>Reads a record.</summary>
    /// <param name="line">Its line of the log.</param>
    /// <returns>The record; or what does not match in it.</returns>
    public static Result<ProvenRecord> Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        try
        {
            using var json = JsonDocument.Parse(line, Options);
            return Read(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return new Result<ProvenRecord>([new Defect(ArchiveDefects.BadProof, default)]);
        }
    }

    private static Result<ProvenRecord> Read(JsonElement root)
    {
        // The text as it stands: hashes are over bytes, not over what they mean.
        var body = root.GetProperty("body");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body.GetRawText())));
        var number = body.GetProperty("n").GetInt32();
        if (hash != root.GetProperty("hash").GetString())
        {
            return Bad(LogDefects.Altered, number);
        }

        ImmutableArray<JsonProperty> personal = root.TryGetProperty("open", out var open) ? [.. open.EnumerateObject()] : [];
        foreach (var property in personal)
        {
            if (!IsCommitted(root, body, property))
            {
                return Bad(LogDefects.WrongValue, number, property.Name);
            }
        }

        var isWithdrawal = !body.TryGetProperty("value", out var fact);
        var stated = isWithdrawal ? body.GetProperty("key") : fact;
        return new Result<ProvenRecord>(new ProvenRecord
        {
            Number = number,
            Hash = hash,
            Fact = body.GetProperty("fact").GetString() ?? "",
            Version = body.GetProperty("version").GetInt32(),
            IsWithdrawal = isWithdrawal,
            Values = [.. stated.EnumerateObject().Where(static p => p.Name != "fact").Concat(personal).Select(static p => KeyValuePair.Create(p.Name, p.Value.ToString()))],
        });
    }

    private static bool IsCommitted(JsonElement root, JsonElement body, JsonProperty property) =>
        body.GetProperty("sealed").GetProperty(property.Name).GetString()
        == Commitment.To(Convert.FromHexString(root.GetProperty("salts").GetProperty(property.Name).GetString()!), Encoding.UTF8.GetBytes(property.Value.GetRawText()));

    private static Result<ProvenRecord> Bad(DefectCode code, int number, params ReadOnlySpan<string> more) =>
        new([new Defect(code, default, [number.ToString(CultureInfo.InvariantCulture), .. more])]);
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Facts;

namespace ElJournal.Domain.Interchange.Writing;

/// <summary>Where the text of <c>school.json</c> states how many facts a ledger has, so that this alone can be changed in it.</summary>
internal sealed class StatedLedger
{
    private readonly byte[] text;
    private readonly ImmutableArray<Heading> all;

    private StatedLedger(byte[] text, ImmutableArray<Heading> all) => (this.text, this.all) = (text, all);

    /// <summary>Finds the statements about a ledger; null when the file makes none.</summary>
    /// <param name="school">The bytes of the file, which must be valid.</param>
    /// <param name="ledger">Which ledger.</param>
    internal static StatedLedger? Find(ReadOnlyMemory<byte> school, FactKinds ledger)
    {
        var bytes = school.ToArray();
        var headings = ImmutableArray.CreateBuilder<Heading>();
        var mark = bytes.Length - Reading.Encodings.WithoutMark(bytes.AsSpan()).Length;
        var reader = new Utf8JsonReader(bytes.AsSpan(mark));
        while (reader.Read())
        {
            if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 })
            {
                var isList = reader.Is(LedgerListFacts.Ledgers.Utf8Name);
                reader.Read();
                if (isList)
                {
                    ReadList(ref reader, mark, LedgerCodes.Ledgers.Format(ledger), headings);
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        return headings.Any(h => h.IsMine) ? new StatedLedger(bytes, headings.ToImmutable()) : null;
    }

    /// <summary>Gives the file without the statements: then nothing is said about how many facts the ledger has.</summary>
    internal byte[] Without() =>
    [
        .. text.AsSpan(0, all[0].Start),
        .. all.Where(h => !h.IsMine).SelectMany((h, i) => i == 0 ? text[h.Start..h.End] : [.. ",\n"u8, .. text[h.Start..h.End]]),
        .. text.AsSpan(all[^1].End),
    ];

    /// <summary>Gives the file with the number that is stated made greater.</summary>
    internal byte[] WithMore(int more)
    {
        var changed = new List<byte>(text.Length + 8);
        var copied = 0;
        foreach (var heading in all.Where(h => h.IsMine))
        {
            changed.AddRange(text.AsSpan(copied, heading.CountStart - copied));
            changed.AddRange(Encoding.ASCII.GetBytes((heading.Count + more).ToString(CultureInfo.InvariantCulture)));
            copied = heading.CountEnd;
        }

        changed.AddRange(text.AsSpan(copied));
        return [.. changed];
    }

    private static void ReadList(ref Utf8JsonReader reader, int mark, string ledger, ImmutableArray<Heading>.Builder headings)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            var heading = new Heading { Start = mark + (int)reader.TokenStartIndex };
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                reader.Read();
                if (reader.TokenType == JsonTokenType.String)
                {
                    heading = heading with { IsMine = reader.Is(ledger) };
                }
                else
                {
                    heading = heading with { Count = reader.GetInt32(), CountStart = mark + (int)reader.TokenStartIndex, CountEnd = mark + (int)reader.BytesConsumed };
                }
            }

            headings.Add(heading with { End = mark + (int)reader.BytesConsumed });
        }
    }

    /// <summary>A heading of the list: where it begins and ends, and where its number does.</summary>
    private sealed record Heading
    {
        internal int Start { get; init; }

        internal int End { get; init; }

        internal bool IsMine { get; init; }

        internal int Count { get; init; }

        internal int CountStart { get; init; }

        internal int CountEnd { get; init; }
    }
}

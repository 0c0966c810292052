using System.Buffers.Binary;

namespace ElJournal.Archive.Zip;

/// <summary>The check sum that a ZIP states of each entry (APPNOTE 4.4.7). It finds accidents, not forgers: those the digests of the manifest find.</summary>
internal struct Crc32
{
    private const uint Polynomial = 0xEDB88320;

    /// <summary>For each of eight bytes read at once, what it adds by its value.</summary>
    private static readonly uint[][] Tables = Make();

    private uint rest;

    /// <summary>Gets the sum of the bytes so far.</summary>
    internal readonly uint Value => rest;

    internal void Append(ReadOnlySpan<byte> bytes)
    {
        var sum = ~rest;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = sum ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            sum = Tables[7][low & 0xFF] ^ Tables[6][(low >> 8) & 0xFF] ^ Tables[5][(low >> 16) & 0xFF] ^ Tables[4][low >> 24]
                ^ Tables[3][high & 0xFF] ^ Tables[2][(high >> 8) & 0xFF] ^ Tables[1][(high >> 16) & 0xFF] ^ Tables[0][high >> 24];
        }

        foreach (var b in bytes)
        {
            sum = Tables[0][(sum ^ b) & 0xFF] ^ (sum >> 8);
        }

        rest = ~sum;
    }

    private static uint[][] Make()
    {
        var tables = new uint[8][];
        for (var table = 0; table < tables.Length; table++)
        {
            tables[table] = new uint[256];
            for (uint value = 0; value < 256; value++)
            {
                tables[table][value] = table == 0 ? Shifted(value) : tables[0][tables[table - 1][value] & 0xFF] ^ (tables[table - 1][value] >> 8);
            }
        }

        return tables;
    }

    private static uint Shifted(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 1 ? (value >> 1) ^ Polynomial : value >> 1;
        }

        return value;
    }
}

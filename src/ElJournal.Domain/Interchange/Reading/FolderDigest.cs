using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ElJournal.Domain.Interchange.Facts.Ledgers;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>The digest of a folder: SHA-256 of a listing of its files as <c>sha256sum</c> prints it, <c>school.json</c> first, then journals in the order of the register, then ledgers in the order of their kinds.</summary>
/// <remarks>Made of the digests of the files, so that these can be read in any order and on several threads.</remarks>
internal static class FolderDigest
{
    /// <summary>Gives the digest in hexadecimal, small letters.</summary>
    internal static string Of(byte[] school, ImmutableArray<string> journalFiles, IReadOnlyList<byte[]> journals, IEnumerable<(LedgerFile Ledger, byte[] Digest)> ledgers)
    {
        using var listing = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(listing, school, InterchangeFormat.SchoolFile);
        for (var i = 0; i < journalFiles.Length; i++)
        {
            Append(listing, journals[i], journalFiles[i]);
        }

        foreach (var (ledger, digest) in ledgers)
        {
            Append(listing, digest, ledger.FileName);
        }

        return Convert.ToHexStringLower(listing.GetHashAndReset());
    }

    private static void Append(IncrementalHash listing, byte[] digest, string name) => listing.AppendData(Encoding.UTF8.GetBytes($"{Convert.ToHexStringLower(digest)}  {name}\n"));
}

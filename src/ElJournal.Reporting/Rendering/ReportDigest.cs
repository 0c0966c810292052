using System.Security.Cryptography;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Rendering;

/// <summary>Дайджест отчёта: whoever has the JSON form can reckon it anew and compare it with what stands on paper.</summary>
internal static class ReportDigest
{
    private const int Group = 8;

    internal static string Of(ReportDocument document)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            JsonReport.Write(document, stream, withDigest: false);
        }

        return Convert.ToHexStringLower(hash.Hash!);
    }

    /// <summary>Writes a digest in groups, for the eye.</summary>
    internal static string Grouped(string digest) => string.Join(' ', digest.Chunk(Group).Select(chunk => new string(chunk)));

    /// <summary>What the code on paper says.</summary>
    internal static string Address(ReportDocument document) => $"eljournal:{document.Report}:{document.AsOf}:sha256:{document.Digest}";
}

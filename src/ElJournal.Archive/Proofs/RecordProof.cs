using System.Globalization;
using System.Text;
using ElJournal.Archive.Reading;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;

namespace ElJournal.Archive.Proofs;

/// <summary>Доказательство записи: one record of a log, a mark of one pupil say, and the hashes by which it belongs to the archive.</summary>
/// <remarks>
/// <para>It holds nothing of other pupils: of the other records it has hashes alone, from which nothing can be guessed. It proves that the record was made and that nobody changed it; that it was not corrected later, only the archive says.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class RecordProof
{
    /// <summary>What a proof states in <c>format</c>.</summary>
    public const string Format = "eljournal-proof";

    /// <summary>The version written, and the only one read.</summary>
    public const int Version = 1;

    /// <summary>Gets where the record stands in the tree, and the way to its root.</summary>
    public required InclusionProof Inclusion { get; init; }

    /// <summary>Gets the root that the proof leads to; who verifies it compares it with one known from elsewhere.</summary>
    public required TreeHash Root { get; init; }

    /// <summary>Gets the record: its line of the log.</summary>
    public required string Line { get; init; }

    /// <summary>Gets the number of the record, from 1.</summary>
    public int Number => Inclusion.Index + 1;

    /// <summary>Proves the last record of a fact.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="fact">Which fact.</param>
    /// <returns>The proof; or that the archive has no record of such a fact.</returns>
    public static Result<RecordProof> Of(VerifiedArchive archive, FactAddress fact)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var number = 0;
        using (var log = archive.Reader.OpenEntry(ArchiveFormat.LogFile))
        {
            LogReader.StreamRecords(log, ArchiveFormat.LogFile, (revision, _) => number = revision.Address == fact ? revision.Number : number);
        }

        return number == 0
            ? new Result<RecordProof>([new Defect(ArchiveDefects.NoSuchRecord, default, fact.ToString())])
            : new Result<RecordProof>(new RecordProof
            {
                Inclusion = archive.Tree.ProveInclusion(number - 1),
                Root = archive.Tree.Root,
                Line = LineOf(archive.Reader, number),
            });
    }

    /// <summary>Reads a proof that anybody may have made.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <returns>The proof, not yet verified; or that it is none.</returns>
    public static Result<RecordProof> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ProofJson.Read(stream);
    }

    /// <summary>Writes the proof.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ProofJson.Write(this, stream);
    }

    /// <summary>Verifies the proof.</summary>
    /// <param name="root">The root that was noted elsewhere; null where nobody has it, and then the proof vouches for its own root alone.</param>
    /// <returns>What the record says; or the first thing that does not match.</returns>
    public Result<ProvenRecord> Verify(TreeHash? root)
    {
        var read = ProvenRecord.Read(Line, Number);
        return !read.TryGet(out var record) ? read
            : !Inclusion.Proves(LogTree.LeafOf(record.Hash), Root) ? Bad(ArchiveDefects.NotIncluded, Number.ToString(CultureInfo.InvariantCulture), $"{Root}")
            : root is { } noted && noted != Root ? Bad(ArchiveDefects.OtherRoot, $"{Root}", $"{noted}")
            : read;
    }

    private static Result<ProvenRecord> Bad(DefectCode code, params ReadOnlySpan<string> arguments) => new([new Defect(code, default, arguments)]);

    /// <summary>The first line of a log is its header.</summary>
    private static string LineOf(ArchiveReader reader, int number)
    {
        using var lines = new StreamReader(reader.OpenEntry(ArchiveFormat.LogFile), Encoding.UTF8);
        for (var skipped = 0; skipped < number; skipped++)
        {
            lines.ReadLine();
        }

        return lines.ReadLine()!;
    }
}

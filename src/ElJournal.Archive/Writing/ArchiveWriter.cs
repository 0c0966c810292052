using System.Collections.Immutable;
using ElJournal.Archive.Manifests;
using ElJournal.Archive.Proofs;
using ElJournal.Archive.Zip;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;

namespace ElJournal.Archive.Writing;

/// <summary>Составление архива.</summary>
/// <remarks>
/// <para>Equal contents give equal bytes, on any machine. What is written streams: memory holds a journal, a ledger or a document at a time, and a hash for each record of the log.</para>
/// <para>The end, by which a file is taken for an archive, is written last. Still a caller writes beside the place and moves the file there when all is done. Safe on any thread: it keeps nothing.</para>
/// </remarks>
public static class ArchiveWriter
{
    /// <summary>Who stands in the records of a log that was chained when its archive was made: nobody entered them then.</summary>
    private static readonly PersonId Chainer = PersonId.Parse("eljournal");

    /// <summary>Writes an archive.</summary>
    /// <param name="content">What goes in.</param>
    /// <param name="output">Where to: at its beginning, and able to go back; it stays open.</param>
    /// <returns>The manifest; or everything for which there is no archive, and then what was written is worth nothing.</returns>
    /// <exception cref="ArgumentException">The stream cannot go back or is not at its beginning; a document has a name that an archive cannot have, or that another one has.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static Result<ArchiveManifest> Write(ArchiveContent content, Stream output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        try
        {
            var zip = new ZipWriter(output);
            using var data = new DataTarget(zip);
            var digest = InterchangeWriter.Write(content.Year, data);
            var logged = content.Log is { } log ? TakeLog(content, log, digest, zip) : ChainLog(content, data.TakeSalts(), zip);
            if (!logged.TryGet(out var taken))
            {
                return new Result<ArchiveManifest>(logged.Defects);
            }

            ImmutableArray<ArchivedDocument> documents = [.. content.Documents.Select(d => Write(d, zip))];
            var manifest = ManifestOf(content, digest, taken, documents, zip.Files);
            if (manifest.Bytes.Length > ArchiveFormat.MaxManifestBytes)
            {
                throw new ArchiveTooLargeException();
            }

            zip.Write(ArchiveFormat.ManifestFile, manifest.Bytes);
            zip.Write(ArchiveFormat.SealFile, Seal.Of(manifest.Digest));
            zip.Finish();
            return new Result<ArchiveManifest>(manifest);
        }
        catch (ArchiveTooLargeException)
        {
            return new Result<ArchiveManifest>([new Defect(ArchiveDefects.TooLarge, default)]);
        }
    }

    private static Result<ArchivedLog> TakeLog(ArchiveContent content, Func<Stream> log, string digest, ZipWriter zip)
    {
        using (var entry = zip.Create(ArchiveFormat.LogFile))
        using (var copied = log())
        {
            copied.CopyTo(entry);
        }

        var read = LoggedYear.Read(log);
        if (!read.TryGet(out var logged))
        {
            return new Result<ArchivedLog>(read.Defects);
        }

        return logged.Compare(content.Year, digest) is { } other
            ? new Result<ArchivedLog>([other])
            : new Result<ArchivedLog>(new ArchivedLog(logged.Head.Count, logged.Head.Hash, logged.Tree.Root, content.IsLogChainedHere) { ErasedCount = logged.Head.ErasedCount });
    }

    private static Result<ArchivedLog> ChainLog(ArchiveContent content, DataSalts salts, ZipWriter zip)
    {
        var (leaves, defects) = (ImmutableArray.CreateBuilder<TreeHash>(), ImmutableArray.CreateBuilder<Defect>());
        using var entry = zip.Create(ArchiveFormat.LogFile);
        using var writer = LogWriter.Begin(entry, content.Year.Register.School.Id, salts.Fill);
        foreach (var revision in YearRevisions.Of(content.Year, Chainer, content.AsOf, defects.Add))
        {
            writer.Write(revision);
            leaves.Add(LogTree.LeafOf(writer.Head.Hash));
        }

        return defects.Count > 0
            ? new Result<ArchivedLog>(defects.ToImmutable())
            : new Result<ArchivedLog>(new ArchivedLog(writer.Head.Count, writer.Head.Hash, new MerkleTree(leaves).Root, IsChainedHere: true));
    }

    private static ArchivedDocument Write(ArchiveDocument document, ZipWriter zip)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (var form in document.Forms)
        {
            var name = $"{ArchiveFormat.DocumentFolder}{document.Name}{form.Extension}";
            using var entry = zip.Create(name);
            form.Write(entry);
            files.Add(name);
        }

        return new ArchivedDocument
        {
            Report = document.Report,
            Title = document.Title,
            Class = document.Class,
            Period = document.Period,
            Digest = document.Digest,
            Files = files.ToImmutable(),
        };
    }

    private static ArchiveManifest ManifestOf(ArchiveContent content, string digest, ArchivedLog log, ImmutableArray<ArchivedDocument> documents, ImmutableArray<ArchivedFile> files) => new()
    {
        School = content.Year.Register.School.Id,
        SchoolName = content.Year.Register.School.Name,
        Year = content.Year.Register.Year,
        Class = content.Class,
        AsOf = content.AsOf,
        Record = content.Record,
        DataDigest = digest,
        Log = log,
        Documents = documents,
        Files = files,
    };
}

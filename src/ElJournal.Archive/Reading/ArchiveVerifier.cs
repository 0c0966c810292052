using System.Buffers;
using System.Globalization;
using System.IO.Hashing;
using System.Security.Cryptography;
using ElJournal.Archive.Manifests;
using ElJournal.Archive.Proofs;
using ElJournal.Archive.Zip;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange;

namespace ElJournal.Archive.Reading;

/// <summary>Проверка архива: needs nothing but the archive.</summary>
/// <remarks>
/// <para>In this order, ending at the first thing that does not match: form of the ZIP, seal, manifest, list of files; then file by file its header, check sum and digest; the chain of the log, its end and root; the data, and
/// whether the log comes to them. The file is read three times at most, and no entry is ever unpacked.</para>
/// <para>Safe on any thread: it keeps nothing.</para>
/// </remarks>
public static class ArchiveVerifier
{
    private const int BufferSize = 1 << 16;

    /// <summary>Verifies an archive.</summary>
    /// <param name="file">Its bytes, from their beginning; able to go back, and open as long as the result is used.</param>
    /// <param name="told">Takes how many files are checked, and of how many; null for nobody.</param>
    /// <returns>The archive, or what does not match: the first defect names the first thing.</returns>
    /// <exception cref="ArgumentException">The stream cannot go back.</exception>
    public static Result<VerifiedArchive> Verify(Stream file, Action<int, int>? told = null)
    {
        var opened = ArchiveReader.Open(file);
        if (!opened.TryGet(out var reader))
        {
            return new Result<VerifiedArchive>(opened.Defects);
        }

        try
        {
            return CheckFiles(file, reader, told) is { } defect ? new Result<VerifiedArchive>([defect]) : VerifyContent(reader);
        }
        catch (Exception e) when (e is IOException or InterchangeChangedException)
        {
            return new Result<VerifiedArchive>([new Defect(ArchiveDefects.Unreadable, default)]);
        }
    }

    /// <summary>Verifies that every byte of an archive agrees with its manifest, without reading what the files say: the first four steps, enough to know a copy of an archive that was verified.</summary>
    /// <param name="file">Its bytes, from their beginning; able to go back.</param>
    /// <returns>The manifest, by whose digest the archive is known; or the first thing that does not match.</returns>
    /// <exception cref="ArgumentException">The stream cannot go back.</exception>
    public static Result<ArchiveManifest> VerifyFiles(Stream file)
    {
        var opened = ArchiveReader.Open(file);
        if (!opened.TryGet(out var reader))
        {
            return new Result<ArchiveManifest>(opened.Defects);
        }

        try
        {
            return CheckFiles(file, reader, told: null) is { } defect ? new Result<ArchiveManifest>([defect]) : new Result<ArchiveManifest>(reader.Manifest);
        }
        catch (IOException)
        {
            return new Result<ArchiveManifest>([new Defect(ArchiveDefects.Unreadable, default)]);
        }
    }

    /// <summary>Compares every byte of the files and of the headers before them; gives the first difference.</summary>
    private static Defect? CheckFiles(Stream file, ArchiveReader reader, Action<int, int>? told)
    {
        var entries = reader.Entries.All;
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (var i = 0; i < entries.Length; i++)
            {
                var stated = i < reader.Manifest.Files.Length ? reader.Manifest.Files[i].Digest : null;
                if (Check(file, entries[i], stated, buffer) is { } defect)
                {
                    return defect;
                }

                told?.Invoke(i + 1, entries.Length);
            }

            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Defect? Check(Stream file, ZipEntry entry, string? stated, byte[] buffer)
    {
        var place = new Place(entry.Name);
        var header = ZipForm.LocalHeader(entry);
        file.Position = entry.Offset;
        file.ReadExactly(buffer, 0, header.Length);
        if (!buffer.AsSpan(0, header.Length).SequenceEqual(header))
        {
            return new Defect(ArchiveDefects.WrongHeader, place);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var crc = new Crc32();
        for (long left = entry.Size; left > 0;)
        {
            var part = buffer.AsSpan(0, (int)Math.Min(left, BufferSize));
            file.ReadExactly(part);
            hash.AppendData(part);
            crc.Append(part);
            left -= part.Length;
        }

        // The manifest and its seal have no digest in the manifest; they were compared with each other.
        var found = Convert.ToHexStringLower(hash.GetHashAndReset());
        var sum = crc.GetCurrentHashAsUInt32();
        return stated is not null && found != stated ? new Defect(ArchiveDefects.WrongDigest, place, found, stated)
            : sum != entry.Crc ? new Defect(ArchiveDefects.WrongSum, place, Hexadecimal(sum), Hexadecimal(entry.Crc))
            : null;
    }

    private static string Hexadecimal(uint sum) => sum.ToString("x8", CultureInfo.InvariantCulture);

    private static Result<VerifiedArchive> VerifyContent(ArchiveReader reader)
    {
        var log = new Place(ArchiveFormat.LogFile);
        if (reader.Entries.Find(ArchiveFormat.LogFile) is null)
        {
            return Bad(new Defect(ArchiveDefects.Missing, log));
        }

        var read = LoggedYear.Read(() => reader.OpenEntry(ArchiveFormat.LogFile));
        if (!read.TryGet(out var logged))
        {
            return new Result<VerifiedArchive>(read.Defects);
        }

        var manifest = reader.Manifest;
        var (count, head, root) = (logged.Head.Count, logged.Head.Hash, logged.Tree.Root);
        if ((count, head, root) != (manifest.Log.Count, manifest.Log.Head, manifest.Log.Root))
        {
            return Bad(new Defect(ArchiveDefects.WrongLog, log, $"{count}", head, $"{root}", $"{manifest.Log.Count}", manifest.Log.Head, $"{manifest.Log.Root}"));
        }

        if (logged.Head.ErasedCount != manifest.Log.ErasedCount)
        {
            return Bad(new Defect(ArchiveDefects.OtherErasure, log, $"{logged.Head.ErasedCount}", $"{manifest.Log.ErasedCount}"));
        }

        var data = ReadData(reader);
        return !data.TryGet(out var year) ? new Result<VerifiedArchive>(data.Defects)
            : CheckSubject(manifest, year) is { } defect ? Bad(defect)
            : logged.Compare(year, manifest.DataDigest) is { } other ? Bad(other)
            : new Result<VerifiedArchive>(new VerifiedArchive(reader, year, logged.Tree));
    }

    private static Result<InterchangeSource> ReadData(ArchiveReader reader)
    {
        var data = new InterchangeReader(reader);
        var register = data.ReadRegister();
        var read = register.IsGood ? data.ReadJournals(register.Value) : new Result<InterchangeSource>(register.Defects);
        return read.IsGood ? read : new Result<InterchangeSource>([.. read.Defects.Select(InArchive)]);
    }

    /// <summary>Names the file of the data as the archive does.</summary>
    private static Defect InArchive(Defect defect) =>
        new(defect.Code, defect.Place.File is { } name ? defect.Place with { File = ArchiveFormat.DataFolder + name } : defect.Place, defect.Arguments.AsSpan());

    private static Defect? CheckSubject(ArchiveManifest manifest, InterchangeSource year)
    {
        var (register, place) = (year.Register, new Place(ArchiveFormat.ManifestFile));
        return year.Digest != manifest.DataDigest ? new Defect(ArchiveDefects.WrongData, new Place(ArchiveFormat.DataFolder), year.Digest, manifest.DataDigest)
            : register.School.Id != manifest.School || register.School.Name != manifest.SchoolName ? new Defect(ArchiveDefects.OtherSubject, place, "школа")
            : register.Year != manifest.Year ? new Defect(ArchiveDefects.OtherSubject, place, "учебный год")
            : manifest.Class is { } only && !register.Classes.Select(c => c.Id).SequenceEqual([only]) ? new Defect(ArchiveDefects.OtherSubject, place, "класс")
            : manifest.Files.FirstOrDefault(f => !HasPlace(f.Name)) is { } strange ? new Defect(ArchiveDefects.OtherSubject, place, $"файл «{strange.Name}»")
            : CheckDocuments(manifest) is { } stray ? new Defect(ArchiveDefects.OtherSubject, place, $"документ «{stray}»")
            : null;
    }

    /// <summary>Says whether a file is of one of the parts of an archive; another one would be something that nobody reads and everybody keeps.</summary>
    private static bool HasPlace(string name) =>
        name is ArchiveFormat.LogFile or ArchiveFormat.DataFolder + InterchangeFormat.SchoolFile
        || name.StartsWith(ArchiveFormat.DocumentFolder, StringComparison.Ordinal)
        || name.StartsWith(ArchiveFormat.DataFolder + InterchangeFormat.JournalFolder, StringComparison.Ordinal)
        || name.StartsWith(ArchiveFormat.DataFolder + InterchangeFormat.LedgerFolder, StringComparison.Ordinal);

    /// <summary>Every file of the folder of documents is one of a document, and of one alone; gives the first that is not.</summary>
    private static string? CheckDocuments(ArchiveManifest manifest)
    {
        var listed = manifest.Documents.SelectMany(d => d.Files);
        var found = manifest.Files.Select(f => f.Name).Where(n => n.StartsWith(ArchiveFormat.DocumentFolder, StringComparison.Ordinal));
        return listed.Zip(found).Where(pair => pair.First != pair.Second).Select(pair => pair.First).FirstOrDefault()
            ?? listed.Skip(found.Count()).FirstOrDefault() ?? found.Skip(listed.Count()).FirstOrDefault();
    }

    private static Result<VerifiedArchive> Bad(Defect defect) => new([defect]);
}

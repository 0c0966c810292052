using System.Collections.Immutable;
using ElJournal.Archive;
using ElJournal.Archive.Manifests;
using ElJournal.Archive.Reading;
using ElJournal.Archive.Signatures;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Копирует архив на носители: all copies are written, read back and compared before the first is put in its place.</summary>
internal static class CopyMaking
{
    internal static int Run(CopyRequest request, HostConsole console)
    {
        var bag = new DefectBag();
        var places = CopyPlaces.Read(request, bag);
        var by = default(PersonId);
        bag.Add(request.Database is null || PersonId.TryParse(request.By, out by) ? null : new Defect(CopyDefects.NoAuthor, default));
        var signaturePath = $"{request.Archive}{Signing.Extension}";
        var signature = File.Exists(signaturePath) ? bag.Take(Signing.Read(signaturePath)) : null;
        using var file = bag.Take(ArchiveFile.Open(request.Archive));
        if (file is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var verified = console.Track("Проверка архива", told => ArchiveVerifier.Verify(file, told));
        if (!verified.TryGet(out var archive))
        {
            console.Refuse(verified.Defects);
            return ExitCodes.Wanting;
        }

        if (Check(archive.Manifest, signature, console) is { } bad)
        {
            console.Refuse(bad);
            return ExitCodes.Wanting;
        }

        var record = CopyRecord.Open(request.Folder, request.Database, by, console);
        if (!record.TryGet(out var recording))
        {
            return console.Refuse(record.Defects);
        }

        var (placed, defect) = Copy(request.Archive, file, archive.Manifest, signature, places, console);
        if (!placed.IsEmpty)
        {
            Tell(placed, console);
        }

        if (defect is not null)
        {
            console.Refuse(defect);
        }

        var refusal = placed.IsEmpty ? null : recording.Add([.. placed.Select(p => CopyOf(request.Archive, archive.Manifest, p))]);
        return refusal is not null ? console.Refuse(refusal) : defect is null ? ExitCodes.Done : ExitCodes.Wanting;
    }

    /// <summary>Says what keeps a signature from being copied. One by an algorithm that is not known here goes along unchecked.</summary>
    private static Defect? Check(ArchiveManifest manifest, byte[]? signature, HostConsole console)
    {
        if (signature is null || ArchiveSignature.Verify(manifest, signature) is not { IsGood: false, Defects: [var defect, ..] })
        {
            return null;
        }

        if (defect.Code != ArchiveDefects.UnknownSignature)
        {
            return defect;
        }

        console.Error.WriteLine($"{defect.Describe()} Она копируется как есть.");
        return null;
    }

    /// <summary>Makes all copies: first all are written and compared, then they are put in their places.</summary>
    /// <returns>Those that stand in their places, all or none but where a place fails at the last step; and what went wrong.</returns>
    private static (ImmutableArray<CopyPlace> Placed, Defect? Defect) Copy(string path, Stream file, ArchiveManifest manifest, byte[]? signature, ImmutableArray<CopyPlace> places, HostConsole console)
    {
        var copies = places.Select(p => new NewCopy(p)).ToList();
        try
        {
            foreach (var copy in copies)
            {
                console.Cancellation.ThrowIfCancellationRequested();
                if (copy.Write(file, manifest, signature) is { } defect)
                {
                    return ([], defect);
                }
            }

            var original = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            if (copies.FirstOrDefault(c => c.IsAt(original) || copies.Any(other => other != c && c.IsAt(other.Place.Path))) is { } same)
            {
                return ([], new Defect(CopyDefects.SamePlace, default, same.Place.Path));
            }

            copies.ForEach(c => c.Complete());
            return ([.. places], null);
        }
        catch (OutputException e) when (copies.Exists(c => c.IsPlaced))
        {
            return ([.. copies.Where(c => c.IsPlaced).Select(c => c.Place)], e.Defect);
        }
        finally
        {
            copies.ForEach(c => c.Dispose());
        }
    }

    /// <summary>Copies of one archive share its name: that of its file and the beginning of its seal, so that two archives that go by one name in two years stay two.</summary>
    private static ArchiveCopy CopyOf(string path, ArchiveManifest manifest, CopyPlace place) => new(
        ArchiveCopyId.Parse($"copy-{Guid.CreateVersion7():N}"),
        ArchiveId.Parse($"{Path.GetFileNameWithoutExtension(path)}-{manifest.Digest[..8]}"),
        place.Medium)
    {
        Room = place.Room,
        Digest = manifest.Digest,
    };

    private static void Tell(ImmutableArray<CopyPlace> places, HostConsole console)
    {
        console.Error.WriteLine($"Записано, прочитано обратно и сверено: {RussianText.Count(places.Length, "копия", "копии", "копий")}.");
        foreach (var place in places)
        {
            console.Error.WriteLine($"  {place.Path} — {place.Medium}, {place.Room}");
        }
    }
}

using System.Collections.Immutable;
using ElJournal.Archive.Manifests;
using ElJournal.Archive.Reading;
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

        var record = CopyRecord.Open(request.Folder, request.Database, by, console);
        if (!record.TryGet(out var recording))
        {
            return console.Refuse(record.Defects);
        }

        var copied = Copy(file, archive.Manifest, signature, places, console);
        if (copied is not null)
        {
            console.Refuse(copied);
            return ExitCodes.Wanting;
        }

        Tell(places, console);
        return recording.Add([.. places.Select(p => CopyOf(request.Archive, archive.Manifest, p))]) is { } refusal ? console.Refuse(refusal) : ExitCodes.Done;
    }

    /// <summary>Makes all copies, or says why there is none.</summary>
    private static Defect? Copy(Stream file, ArchiveManifest manifest, byte[]? signature, ImmutableArray<CopyPlace> places, HostConsole console)
    {
        var copies = places.Select(p => new NewCopy(p)).ToList();
        try
        {
            foreach (var copy in copies)
            {
                console.Cancellation.ThrowIfCancellationRequested();
                if (copy.Write(file, manifest, signature) is { } defect)
                {
                    return defect;
                }
            }

            copies.ForEach(c => c.Complete());
            return null;
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

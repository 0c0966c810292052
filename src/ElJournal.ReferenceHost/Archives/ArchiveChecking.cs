using System.Collections.Immutable;
using ElJournal.Archive;
using ElJournal.Archive.Manifests;
using ElJournal.Archive.Proofs;
using ElJournal.Archive.Reading;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Commands;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Проверяет архив, и по нему — напечатанный лист.</summary>
internal static class ArchiveChecking
{
    internal static int Run(VerifyRequest request, HostConsole console)
    {
        var bag = new DefectBag();
        bag.Add(MarksRequest.CheckFormat(request.Format));
        var root = default(TreeHash);
        bag.Add(request.Root is null || TreeHash.TryParse(request.Root, out root) ? null : new Defect(HostDefects.BadRoot, default, request.Root));
        var code = request.Code is null ? null : bag.Take(PrintedCode.Parse(request.Code));
        using var file = bag.Take(ArchiveFile.Open(request.Archive));
        if (file is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var verified = console.Track("Проверка архива", told => ArchiveVerifier.Verify(file, told));
        ImmutableArray<Defect> defects = verified.TryGet(out var archive) ? [.. Check(archive, request.Root is null ? null : root, code)] : verified.Defects;
        ImmutableArray<ArchivedDocument> printed = archive is not null && code is not null ? [.. archive.Manifest.Documents.Where(code.IsOf)] : [];
        MarksRequest.Write(console, request.Format == Formats.Json, stream => ArchiveJson.Write(stream, archive?.Manifest, printed, defects), () => ArchiveText.Lines(archive?.Manifest, printed, defects));
        return defects.IsEmpty ? ExitCodes.Done : ExitCodes.Wanting;
    }

    /// <summary>Compares what is noted elsewhere.</summary>
    private static IEnumerable<Defect> Check(VerifiedArchive archive, TreeHash? root, PrintedCode? code)
    {
        if (root is { } noted && noted != archive.Tree.Root)
        {
            yield return new Defect(ArchiveDefects.OtherRoot, default, $"{archive.Tree.Root}", $"{noted}");
        }

        if (code is not null && !archive.Manifest.Documents.Any(code.IsOf))
        {
            yield return new Defect(ArchiveDefects.NoSuchCode, default, $"{code}");
        }
    }
}

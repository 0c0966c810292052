using System.Collections.Immutable;
using ElJournal.Archive;
using ElJournal.Archive.Manifests;
using ElJournal.Archive.Proofs;
using ElJournal.Archive.Reading;
using ElJournal.Archive.Signatures;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Commands;
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
        var signature = request.Signature is null ? null : bag.Take(Signing.Read(request.Signature));
        using var file = bag.Take(ArchiveFile.Open(request.Archive));
        if (file is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var verified = console.Track("Проверка архива", told => ArchiveVerifier.Verify(file, told));
        var answer = verified.TryGet(out var archive) ? Answer(archive, request.Root is null ? null : root, code, signature) : new ArchiveAnswer(null, null, [], verified.Defects);
        MarksRequest.Write(console, request.Format == Formats.Json, stream => ArchiveJson.Write(stream, answer), () => ArchiveText.Lines(answer));
        return answer.Defects.IsEmpty ? ExitCodes.Done : ExitCodes.Wanting;
    }

    /// <summary>Compares an archive that agrees with itself with what is known from elsewhere.</summary>
    private static ArchiveAnswer Answer(VerifiedArchive archive, TreeHash? noted, PrintedCode? code, byte[]? signature)
    {
        var bag = new DefectBag();
        bag.Add(noted is { } root && root != archive.Tree.Root ? new Defect(ArchiveDefects.OtherRoot, default, $"{archive.Tree.Root}", $"{root}") : null);
        ImmutableArray<ArchivedDocument> printed = code is null ? [] : [.. archive.Manifest.Documents.Where(code.IsOf)];
        bag.Add(code is not null && printed.IsEmpty ? new Defect(ArchiveDefects.NoSuchCode, default, $"{code}") : null);
        var signer = signature is null ? null : bag.Take(ArchiveSignature.Verify(archive.Manifest, signature));
        return new ArchiveAnswer(archive.Manifest, signer, printed, [.. bag.Defects]);
    }
}

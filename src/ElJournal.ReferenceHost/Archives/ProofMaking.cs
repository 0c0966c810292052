using ElJournal.Archive.Proofs;
using ElJournal.Archive.Reading;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Берёт из архива доказательство одной отметки; сам архив при этом проверяется.</summary>
internal static class ProofMaking
{
    internal static int Run(ProofRequest request, HostConsole console)
    {
        var bag = new DefectBag();
        var address = AddressOf(request);
        bag.Add(address is null ? new Defect(HostDefects.NoMarkNamed, default) : null);
        bag.Add(OutputFile.Check(request.Output));
        using var file = bag.Take(ArchiveFile.Open(request.Archive));
        if (file is null || address is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var verified = console.Track("Проверка архива", told => ArchiveVerifier.Verify(file, told));
        if (!verified.TryGet(out var archive))
        {
            console.Refuse(verified.Defects);
            return ExitCodes.Wanting;
        }

        var made = RecordProof.Of(archive, address.Value);
        if (!made.TryGet(out var proof))
        {
            return console.Refuse(made.Defects);
        }

        OutputFile.Write(request.Output, console, proof.Write);
        console.Error.WriteLine($"Доказательство записано в {request.Output}. Проверяют его с корнем журнала, который записан при передаче архива:");
        console.Error.WriteLine($"  {HelpText.Program} proof verify {request.Output} --root {proof.Root}");
        return ExitCodes.Done;
    }

    private static FactAddress? AddressOf(ProofRequest request) => request switch
    {
        { Assessment: { } work, Journal: null, Period: null } => new FactAddress(RevisedKinds.Mark, new LedgerKey(work, Second: request.Pupil)),
        { Assessment: null, Journal: { } journal, Period: { } period } => new FactAddress(RevisedKinds.FinalMark, new LedgerKey(journal, Second: request.Pupil, Kind: period)),
        _ => null,
    };
}

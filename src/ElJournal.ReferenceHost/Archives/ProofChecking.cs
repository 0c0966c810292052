using ElJournal.Archive.Proofs;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Проверяет доказательство одной отметки.</summary>
internal static class ProofChecking
{
    internal static int Run(string path, string? noted, HostConsole console)
    {
        var bag = new DefectBag();
        var root = default(TreeHash);
        bag.Add(noted is null || TreeHash.TryParse(noted, out root) ? null : new Defect(HostDefects.BadRoot, default, noted));
        using var file = bag.Take(ArchiveFile.Open(path));
        if (file is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var read = RecordProof.Read(file);
        var verified = read.TryGet(out var proof) ? proof.Verify(noted is null ? null : root) : new Result<ProvenRecord>(read.Defects);
        if (!verified.TryGet(out var record))
        {
            console.Refuse(verified.Defects);
            return ExitCodes.Wanting;
        }

        Tell(proof!, record, isNoted: noted is not null, console);
        return ExitCodes.Done;
    }

    private static void Tell(RecordProof proof, ProvenRecord record, bool isNoted, HostConsole console)
    {
        var revision = record.Revision;
        console.Out.WriteLine($"Доказано: запись {revision.Number} из {proof.Inclusion.Count} — {revision.Address.Kind.Word}, версия {revision.Version}{(revision.IsWithdrawal ? ", снята как ошибочная" : "")}.");
        foreach (var (name, value) in record.Values)
        {
            console.Out.WriteLine($"  {name,-14} {value}");
        }

        console.Out.WriteLine(isNoted ? $"Корень тот, что записан: {proof.Root}" : $"Сверьте корень с записанным при передаче архива: {proof.Root}");
    }
}

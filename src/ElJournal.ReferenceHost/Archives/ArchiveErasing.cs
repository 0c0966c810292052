using System.Collections.Immutable;
using ElJournal.Archive.Manifests;
using ElJournal.Archive.Reading;
using ElJournal.Archive.Writing;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Records;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Personal;
using ElJournal.Reporting;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Составляет архив заново без личных значений: the log keeps its records and their hashes, and so the root and all proofs; data and documents are those of what is left.</summary>
/// <remarks>The year is put together in memory. The archive itself is only read: it, and its copies, are destroyed by people, by the act.</remarks>
internal static class ArchiveErasing
{
    internal static int Run(ArchiveEraseRequest request, HostConsole console)
    {
        var bag = new DefectBag();
        bag.Add(request.People.Length > 0 == request.IsByTerm ? new Defect(PersonalDefects.WhoseData, default) : null);
        bag.Add(request.IsByTerm && request.Regulations is [] ? new Defect(PersonalDefects.NoRegulation, default) : null);
        bag.Add(OutputFile.Check(request.Output) ?? (Path.GetFullPath(request.Output) == Path.GetFullPath(request.Archive) ? new Defect(HostDefects.OutputIsInput, default, request.Output) : null));
        var regulation = request.Regulations is [] ? null : bag.Take(Regulations.Read(request.Regulations));
        using var certificate = request.Sign is null ? null : bag.Take(Signing.Open(request.Sign));
        bag.Add(request.Sign is null ? Signing.CheckBeside(request.Output) : null);
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

        using var erased = ErasedYear.Of(archive, request.IsByTerm ? null : request.People.ToHashSet(StringComparer.Ordinal), request.Output);
        var refusals = Check(request, regulation, erased, archive.Manifest, console.Clock.GetCurrentInstant());
        var written = refusals.IsEmpty ? Write(request, regulation, archive, erased, console) : new Result<ArchiveManifest>(refusals);
        if (!written.TryGet(out var manifest))
        {
            return console.Refuse(written.Defects);
        }

        Tell(request, archive.Manifest, manifest, erased.Records, console);
        if (certificate is not null)
        {
            Signing.Sign(manifest, certificate, request.Output, console);
        }

        return ExitCodes.Done;
    }

    private static ImmutableArray<Defect> Check(ArchiveEraseRequest request, Regulation? regulation, ErasedYear erased, ArchiveManifest manifest, Instant now)
    {
        var today = erased.Year.Clock!.DateOf(now);
        return request.IsByTerm ? TermCheck.Of(StorageTerm.Of(regulation!, today), manifest.Year, today)
            : [.. request.People.Where(p => !PersonSearch.Knows(erased.Year, p)).Select(p => new Defect(PersonalDefects.NobodyKnown, default, p))];
    }

    private static Result<ArchiveManifest> Write(ArchiveEraseRequest request, Regulation? regulation, VerifiedArchive archive, ErasedYear erased, HostConsole console)
    {
        var made = erased.ToRecord(archive);
        return made.TryGet(out var record)
            ? console.Track("Составление архива", told => OutputFile.Write(request.Output, stream => ArchiveWriter.Write(ContentOf(request, regulation, archive.Manifest, record, erased, told, console), stream)))
            : new Result<ArchiveManifest>(made.Defects);
    }

    private static ArchiveContent ContentOf(ArchiveEraseRequest request, Regulation? regulation, ArchiveManifest former, SchoolYearRecord record, ErasedYear erased, Action<int, int> told, HostConsole console) => new()
    {
        Year = record,
        AsOf = former.AsOf,
        Class = former.Class,
        Record = former.Record with { MadeBy = request.MadeBy ?? former.Record.MadeBy, Basis = request.Basis ?? former.Record.Basis },
        Log = erased.Open,
        IsLogChainedHere = former.Log.IsChainedHere,
        Documents = YearDocuments.Of(new RecordInput(record, SchoolIndexBuilder.Build(record, former.AsOf)), regulation, told, console.Cancellation),
    };

    private static void Tell(ArchiveEraseRequest request, ArchiveManifest former, ArchiveManifest manifest, int records, HostConsole console)
    {
        var known = former.Documents.Select(d => d.Digest).ToHashSet(StringComparer.Ordinal);
        var changed = manifest.Documents.Count(d => !known.Contains(d.Digest));
        console.Error.WriteLine($"Архив без личных значений записан в {request.Output}: они стёрты в {RussianText.Count(records, "записи", "записях", "записях")} журнала изменений. Корень прежний, прежние доказательства верны.");
        console.Error.WriteLine($"  корень журнала     {manifest.Log.Root}");
        console.Error.WriteLine($"  отпечаток описи    {manifest.Digest}");
        console.Error.WriteLine($"Документов с другим содержанием: {RussianText.Number(changed)} из {RussianText.Number(manifest.Documents.Length)}; их прежние листы по коду в этом архиве не найдутся.");
        console.Error.WriteLine("Прежний архив и его копии стёртое ещё содержат: уничтожьте их по акту, а новый скопируйте (archive copy). Запишите его отпечаток описи в акт передачи.");
    }
}

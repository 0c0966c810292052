using ElJournal.Archive;
using ElJournal.Archive.Manifests;
using ElJournal.Archive.Writing;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Records;
using ElJournal.Import;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Составляет архив из папки обмена.</summary>
internal static class ArchiveMaking
{
    internal static int Run(ArchiveRequest request, HostConsole console)
    {
        var bag = new DefectBag();
        var folder = bag.Take(RecordFolder.Open(request.Folder));
        var asOf = bag.Take(AsOf.Parse(request.AsOf));
        var regulation = request.Regulations is [] ? null : bag.Take(Regulations.Read(request.Regulations));
        using var certificate = request.Sign is null ? null : bag.Take(Signing.Open(request.Sign));
        bag.Add(OutputFile.CheckApartFrom(folder, request.Folder, request.Output));
        if (folder is null || asOf is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var read = RecordInput.Read(folder, asOf, console);
        var taken = read.TryGet(out var school) ? Narrow(school, request.Class) : read;
        if (!taken.TryGet(out var year))
        {
            return console.Refuse(taken.Defects);
        }

        var written = console.Track("Составление архива", told => OutputFile.Write(request.Output, stream => ArchiveWriter.Write(ContentOf(request, folder, year, regulation, told, console), stream)));
        if (!written.TryGet(out var manifest))
        {
            return console.Refuse(written.Defects);
        }

        Tell(manifest, request.Output, console);
        if (certificate is not null)
        {
            Signing.Sign(manifest, certificate, request.Output, console);
        }

        return ExitCodes.Done;
    }

    private static Result<RecordInput> Narrow(RecordInput school, string? only)
    {
        if (only is null)
        {
            return new Result<RecordInput>(school);
        }

        var register = school.Source.Register;
        if (!ClassId.TryParse(only, out var id) || register.FindClass(id) is null)
        {
            return new Result<RecordInput>([new Defect(HostDefects.UnknownClass, default, only, MarksInput.Listed(register.Classes.Select(c => c.Id.Value)))]);
        }

        var narrowed = ClassYear.Of(school.Source, id);
        return narrowed.TryGet(out var year)
            ? new Result<RecordInput>(new RecordInput(year, SchoolIndexBuilder.Build(year, school.Index.AsOf)))
            : new Result<RecordInput>(narrowed.Defects);
    }

    private static ArchiveContent ContentOf(ArchiveRequest request, InterchangeFolder folder, RecordInput year, Regulation? regulation, Action<int, int> told, HostConsole console) => new()
    {
        Year = year.Source,
        AsOf = year.Index.AsOf,
        Class = request.Class is { } only ? ClassId.Parse(only) : null,
        Record = request.Record,

        // The log of a school cannot be cut down to a class: the year of a class is chained anew.
        Log = request.Class is null && folder.Names.Contains(ArchiveFormat.LogFile) ? () => folder.OpenRead(ArchiveFormat.LogFile) : null,
        Documents = YearDocuments.Of(year, regulation, told, console.Cancellation),
    };

    private static void Tell(ArchiveManifest manifest, string output, HostConsole console)
    {
        console.Error.WriteLine($"Архив записан в {output}: {RussianText.Count(manifest.Documents.Length, "документ", "документа", "документов")}, {RussianText.Count(manifest.Log.Count, "запись", "записи", "записей")} журнала изменений.");
        console.Error.WriteLine($"  корень журнала     {manifest.Log.Root}");
        console.Error.WriteLine($"  отпечаток описи    {manifest.Digest}");
        console.Error.WriteLine("Запишите оба в акт передачи: по ним архив узнают, даже если подделают его целиком.");
        var unstated = RecordWords.Of(manifest.Record).Where(w => w.Value is null).Select(w => w.Title).ToList();
        if (unstated.Count > 0)
        {
            console.Error.WriteLine($"В описи не указано: {string.Join(", ", unstated)}.");
        }

        console.Error.WriteLine($"  {HelpText.Program} verify {output}");
    }
}

using System.Runtime.CompilerServices;
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

/// <summary>Составляет архив из папки обмена или из хранилища школы.</summary>
internal static class ArchiveMaking
{
    internal static int Run(ArchiveRequest request, HostConsole console)
    {
        var bag = new DefectBag();
        bag.Add(request.Folder is null == request.Database is null ? new Defect(HostDefects.ArchiveOfWhat, default) : null);
        var folder = request.Folder is null ? null : bag.Take(RecordFolder.Open(request.Folder));
        var asOf = bag.Take(AsOf.Parse(request.AsOf));
        var regulation = request.Regulations is [] ? null : bag.Take(Regulations.Read(request.Regulations));
        using var certificate = request.Sign is null ? null : bag.Take(Signing.Open(request.Sign));
        bag.Add(OutputFile.CheckApartFrom(folder, request.Folder ?? "", request.Output) ?? CheckApartFrom(request.Database, request.Output));
        bag.Add(request.Sign is null ? Signing.CheckBeside(request.Output) : null);
        if (asOf is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var read = folder is null ? ReadStore(request.Database!, asOf) : ReadFolder(folder, asOf, console);
        var taken = read.TryGet(out var school) ? Narrow(school, request.Class) : read;
        if (!taken.TryGet(out var source))
        {
            return console.Refuse(taken.Defects);
        }

        var written = console.Track("Составление архива", told => OutputFile.Write(request.Output, stream => ArchiveWriter.Write(ContentOf(request, source, regulation, told, console), stream)));
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

    private static Defect? CheckApartFrom(string? database, string output) =>
        database is not null && Path.GetFullPath(output) == Path.GetFullPath(database) ? new Defect(HostDefects.OutputIsInput, default, output) : null;

    private static Result<ArchiveSource> ReadFolder(InterchangeFolder folder, AsOf asOf, HostConsole console)
    {
        var read = RecordInput.Read(folder, asOf, console);
        return read.TryGet(out var year)
            ? new Result<ArchiveSource>(new ArchiveSource(year, folder.Names.Contains(ArchiveFormat.LogFile) ? () => folder.OpenRead(ArchiveFormat.LogFile) : null))
            : new Result<ArchiveSource>(read.Defects);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Result<ArchiveSource> ReadStore(string database, AsOf asOf) => StoredYear.Read(database, asOf);

    private static Result<ArchiveSource> Narrow(ArchiveSource school, string? only)
    {
        if (only is null)
        {
            return new Result<ArchiveSource>(school);
        }

        var register = school.Year.Source.Register;
        if (!ClassId.TryParse(only, out var id) || register.FindClass(id) is null)
        {
            return new Result<ArchiveSource>([new Defect(HostDefects.UnknownClass, default, only, MarksInput.Listed(register.Classes.Select(c => c.Id.Value)))]);
        }

        // The log of a school cannot be cut down to a class: the year of a class is chained anew.
        var narrowed = ClassYear.Of(school.Year.Source, id);
        return narrowed.TryGet(out var year)
            ? new Result<ArchiveSource>(new ArchiveSource(new RecordInput(year, SchoolIndexBuilder.Build(year, school.Year.Index.AsOf)), Log: null))
            : new Result<ArchiveSource>(narrowed.Defects);
    }

    private static ArchiveContent ContentOf(ArchiveRequest request, ArchiveSource source, Regulation? regulation, Action<int, int> told, HostConsole console) => new()
    {
        Year = source.Year.Source,
        AsOf = source.Year.Index.AsOf,
        Class = request.Class is { } only ? ClassId.Parse(only) : null,
        Record = request.Record,
        Log = source.Log,
        Documents = YearDocuments.Of(source.Year, regulation, told, console.Cancellation),
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

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.People;
using ElJournal.Import;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using NodaTime;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Where the copies of an archive are recorded: in an interchange folder, in the store of a school, in both or nowhere. It is opened before anything is copied, so that what is wrong with it is told first.</summary>
internal sealed class CopyRecord
{
    private readonly InterchangeFolder? folder;
    private readonly Func<ImmutableArray<ArchiveCopy>, Defect?>? store;
    private readonly HostConsole console;

    private CopyRecord(InterchangeFolder? folder, Func<ImmutableArray<ArchiveCopy>, Defect?>? store, HostConsole console) => (this.folder, this.store, this.console) = (folder, store, console);

    /// <summary>Opens the places.</summary>
    /// <param name="folder">The folder, or null.</param>
    /// <param name="database">The address of the store, or null.</param>
    /// <param name="by">Who records in the store.</param>
    /// <param name="console">What tells the time, and where to tell.</param>
    /// <returns>The places; or everything that is wrong with them.</returns>
    internal static Result<CopyRecord> Open(string? folder, string? database, PersonId by, HostConsole console)
    {
        var bag = new DefectBag();
        var opened = folder is null ? null : bag.Take(OpenFolder(folder));
        var keeper = database is null ? null : bag.Take(OpenStore(database, by, console));
        return bag.IsEmpty ? new Result<CopyRecord>(new CopyRecord(opened, keeper, console)) : new Result<CopyRecord>([.. bag.Defects]);
    }

    /// <summary>Records copies that were made and verified now.</summary>
    /// <returns>Why they are not recorded, or null.</returns>
    internal Defect? Add(ImmutableArray<ArchiveCopy> copies)
    {
        var now = Instant.FromUnixTimeSeconds(console.Clock.GetCurrentInstant().ToUnixTimeSeconds());
        if (folder?.Add(copies.Select(c => c with { MadeAt = now, VerifiedAt = now }).ToImmutableArray()) is { IsGood: false } failed)
        {
            return failed.Defects[0];
        }

        if (store is null && folder is null)
        {
            console.Error.WriteLine("Копии нигде не записаны: укажите --record с папкой обмена или --database с хранилищем школы, и проверка пунктов о копиях их увидит.");
            return null;
        }

        var refusal = store?.Invoke(copies);
        if (refusal is null)
        {
            console.Error.WriteLine("Копии записаны в данные школы: носитель, помещение, время проверки.");
        }

        return refusal;
    }

    private static Result<InterchangeFolder> OpenFolder(string path)
    {
        var opened = RecordFolder.Open(path);
        if (!opened.TryGet(out var folder))
        {
            return opened;
        }

        if (RecordFolder.CheckAddable(folder, path) is { } logged)
        {
            return new Result<InterchangeFolder>([logged]);
        }

        var reader = new InterchangeReader(folder);
        var register = reader.ReadRegister();
        var read = register.IsGood ? reader.ReadJournals(register.Value) : new Result<InterchangeSource>(register.Defects);
        return read.IsGood ? opened : new Result<InterchangeFolder>(read.Defects);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Result<Func<ImmutableArray<ArchiveCopy>, Defect?>> OpenStore(string database, PersonId by, HostConsole console) => StoredCopies.Open(database, by, console);
}

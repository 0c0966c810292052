using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Records;
using ElJournal.ReferenceHost.Output;
using ElJournal.Rules.Indexing;

namespace ElJournal.ReferenceHost.Input;

/// <summary>A school year ready to be judged: checked, and indexed as of an instant.</summary>
/// <param name="Source">The school year.</param>
/// <param name="Index">Its index.</param>
internal sealed record RecordInput(ISchoolYearSource Source, SchoolIndex Index)
{
    /// <summary>Reads a folder: the first pass, which checks all of it and indexes it on the way.</summary>
    internal static Result<RecordInput> Read(IInterchangeStore store, AsOf asOf, HostConsole console)
    {
        var reader = new InterchangeReader(store);
        var read = reader.ReadRegister();
        if (!read.TryGet(out var register))
        {
            return new Result<RecordInput>(read.Defects);
        }

        if (asOf.On(register) is not { } instant)
        {
            return new Result<RecordInput>([new Defect(HostDefects.NoMoment, default)]);
        }

        GiveBack(console);
        var builder = new SchoolIndexBuilder(register, instant);
        var source = console.Track("Чтение данных", told => reader.ReadJournals(register, Observer(builder, register, told, console)));
        if (!source.TryGet(out var folder))
        {
            return new Result<RecordInput>(source.Defects);
        }

        var input = new RecordInput(folder, builder.Build(folder));
        GiveBack(console);
        return new Result<RecordInput>(input);
    }

    /// <summary>Reads a folder into memory, for those who go through its journals many times.</summary>
    internal static Result<RecordInput> ReadWhole(IInterchangeStore store, AsOf asOf, HostConsole console)
    {
        var read = console.Track("Чтение данных", _ => InterchangeReader.Read(store));
        return !read.TryGet(out var record) ? new Result<RecordInput>(read.Defects)
            : asOf.On(record.Register) is { } instant ? new Result<RecordInput>(new RecordInput(record, SchoolIndexBuilder.Build(record, instant)))
            : new Result<RecordInput>([new Defect(HostDefects.NoMoment, default)]);
    }

    /// <summary>Gives back what only the step before needed: the texts and lists of a large school would else be held until its audit is over.</summary>
    /// <remarks>Nothing where the command is not alone in its process: all that goes on beside it would stop to have its memory searched.</remarks>
    internal static void GiveBack(HostConsole console)
    {
        if (console.OwnsProcess)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    private static Action<int, JournalRecord> Observer(SchoolIndexBuilder builder, SchoolRegister register, Action<int, int> told, HostConsole console)
    {
        var done = 0;
        return (ordinal, journal) =>
        {
            console.Cancellation.ThrowIfCancellationRequested();
            builder.Observe(ordinal, journal);
            var count = Interlocked.Increment(ref done);
            told(count, register.Journals.Length);
            if (count == register.Journals.Length)
            {
                GiveBack(console);
            }
        };
    }
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Log;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Журнал школы, открытый для работы: the desk over the stored log; the only thing on the host that writes.</summary>
/// <remarks>
/// <para>One write at a time; of those that wait, none is promised to be the next: the desk decides, the store commits in a transaction of the write's own, and only then does anybody see it. Reading waits for nobody (<see cref="State"/>).</para>
/// <para>What waits for its turn holds neither a thread nor a connection. What somebody submits is written even if they have gone away meanwhile: a browser that goes on to the next page gives its request up, and the mark was typed all the same.</para>
/// <para>Where another process has written meanwhile, the journal is read anew and the submission decided again: accepted, or refused as stale. Safe on any thread; compared by reference.</para>
/// </remarks>
[SuppressMessage("Reliability", "CA1001:Types that own disposable fields should be disposable", Justification = "A semaphore holds nothing to give back unless its wait handle is asked for, and nobody does.")]
internal sealed class SchoolJournal
{
    private const int MaxRaces = 5;
    private static readonly Duration Tick = Duration.FromMilliseconds(1);

    /// <summary>In whose name the journal enters what it tells by itself.</summary>
    private static readonly PersonId Itself = PersonId.Parse("журнал");

    /// <summary>Held by one write over all its races, beside the turn of the desk: between them the desk itself may be replaced.</summary>
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly RevisionStore store;
    private readonly Regulation regulation;
    private readonly IClock clock;
    private JournalDesk desk;
    private LogHead head;

    private SchoolJournal(RevisionStore store, Regulation regulation, IClock clock, StoredLog log)
    {
        (this.store, this.regulation, this.clock, head) = (store, regulation, clock, log.Head);
        desk = DeskOver(log.Year);
    }

    /// <summary>Gets the year as it stands, and who may do what in it.</summary>
    internal DeskState State => Volatile.Read(ref desk).State;

    /// <summary>Gets the regulation by which the school lives.</summary>
    internal Regulation Regulation => regulation;

    /// <summary>Gets the feed that tells of every change of a journal once it is stored.</summary>
    internal ChangeFeed Changes { get; } = new();

    /// <summary>Reads a journal from its store.</summary>
    /// <returns>The journal; or everything that is wrong with its log.</returns>
    internal static Result<SchoolJournal> Open(RevisionStore store, Regulation regulation, IClock clock)
    {
        var read = store.Read();
        return read.TryGet(out var log) ? new Result<SchoolJournal>(new SchoolJournal(store, regulation, clock, log)) : new Result<SchoolJournal>(read.Defects);
    }

    /// <summary>Takes a submission in; what is accepted is on disk when this returns.</summary>
    /// <param name="make">Makes the submission of the instant at which it is its turn.</param>
    /// <param name="capacity">In which capacity alone its author acts; null for all.</param>
    internal Task<DeskReply> SubmitAsync(Func<Instant, Submission> make, AccessCategory? capacity = null) => SubmitAsync(at => (make(at), BesideLog.Nothing), capacity);

    /// <summary>Takes in facts that say something in words; what is accepted is on disk when this returns, words and files among it.</summary>
    /// <param name="by">Who submits them.</param>
    /// <param name="make">Makes them of the instant at which it is their turn.</param>
    /// <param name="reason">Why, in the words of the author, or null.</param>
    /// <param name="capacity">In which capacity alone the author acts; null for all.</param>
    internal Task<DeskReply> SubmitAsync(PersonId by, Func<Instant, ImmutableArray<WordedCommand>> make, string? reason = null, AccessCategory? capacity = null) => SubmitAsync(
        at =>
        {
            var worded = make(at);
            return (new Submission(by, at, [.. worded.Select(w => w.Command)]) { Reason = reason }, new BesideLog([.. worded.Select(w => w.Row).OfType<TextRow>()], [.. worded.Select(w => w.File).OfType<FileRow>()]));
        },
        capacity);

    /// <summary>Takes down sign-ins and reads of personal data.</summary>
    /// <param name="by">Who was seen.</param>
    /// <param name="make">Makes the facts of the instant.</param>
    /// <param name="cancellation">Ends the wait for its turn.</param>
    internal Task WitnessAsync(PersonId by, Func<Instant, ImmutableArray<LedgerFact>> make, CancellationToken cancellation = default) =>
        WriteAsync(async at => (await desk.WitnessAsync(by, at, decision => KeepAsync(decision, BesideLog.Nothing), make(at))).Value, cancellation);

    /// <summary>Takes down the notices that the journal itself sends; what is returned is on disk.</summary>
    /// <param name="make">Makes the notices, with their words, of the year as it stands, of who may do what in it, and of the instant at which it is their turn; none where there is nothing to tell.</param>
    /// <param name="cancellation">Ends the wait for its turn.</param>
    internal Task<ImmutableArray<(Message Message, string Text)>> NotifyAsync(Func<DeskState, Instant, ImmutableArray<(Message Message, string Text)>> make, CancellationToken cancellation = default) => WriteAsync(
        async at =>
        {
            var notices = make(desk.State, at);
            if (!notices.IsEmpty)
            {
                ImmutableArray<TextRow> texts = [.. notices.Select(n => new WordedCommand(new RecordLedgerFact(n.Message), n.Text).Row!)];
                _ = (await desk.WitnessAsync(Itself, at, decision => KeepAsync(decision, new BesideLog(texts, [])), [.. notices.Select(n => n.Message)])).Value;
            }

            return notices;
        },
        cancellation);

    /// <summary>Asks what is to be done, and what was found, as of now.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="ask">Asks; the answer must be whole when it returns.</param>
    internal T Consult<T>(Func<ComplianceMonitor, T> ask) => Volatile.Read(ref desk).Consult(clock.GetCurrentInstant(), ask);

    private async Task<DeskReply> SubmitAsync(Func<Instant, (Submission Submission, BesideLog Beside)> make, AccessCategory? capacity)
    {
        var reply = await JournalTelemetry.WatchAsync(() => WriteAsync(
            at =>
            {
                var (submission, beside) = make(at);
                return desk.SubmitAsync(submission, decision => KeepAsync(decision, beside), capacity, CancellationToken.None);
            },
            CancellationToken.None));
        if (reply is DeskReply.Accepted accepted)
        {
            Changes.Publish(accepted.Decision);
        }

        return reply;
    }

    private async Task<T> WriteAsync<T>(Func<Instant, Task<T>> write, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            for (var races = 1; ; races++)
            {
                try
                {
                    return await write(Now());
                }
                catch (LostRaceException) when (races < MaxRaces)
                {
                    // The log has gone on without us; that it is read anew is seen to below.
                    head = head with { Count = -1 };
                }
                finally
                {
                    if (head.Count != desk.Year.Count)
                    {
                        ReadAnew();
                    }
                }
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Gives the instant of the next write: later than all that is on record, whatever the clock says.</summary>
    private Instant Now()
    {
        var now = clock.GetCurrentInstant();
        return desk.Year.LastAt is { } last && last >= now ? last + Tick : now;
    }

    private async Task KeepAsync(Decision decision, BesideLog beside) => head = await store.AppendAsync(head, decision.Revisions, beside);

    private void ReadAnew()
    {
        var log = store.Read().Value;
        head = log.Head;
        Volatile.Write(ref desk, DeskOver(log.Year));
        Changes.PublishAll(head.Count);
    }

    private JournalDesk DeskOver(RevisedYear year)
    {
        var asOf = Instant.Max(clock.GetCurrentInstant(), year.LastAt!.Value);
        return new JournalDesk(new ComplianceMonitor(regulation, year.ToRecord(asOf).Value, asOf), year);
    }
}

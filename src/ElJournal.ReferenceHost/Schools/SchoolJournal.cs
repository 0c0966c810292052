using System.Collections.Immutable;
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
/// <para>One write at a time: the desk decides, the store commits, and only then does anybody see it. Reading waits for nobody (<see cref="State"/>).</para>
/// <para>Where another process has written meanwhile, the journal is read anew and the submission decided again: accepted, or refused as stale. Safe on any thread; compared by reference.</para>
/// </remarks>
internal sealed class SchoolJournal
{
    private const int MaxRaces = 5;
    private static readonly Duration Tick = Duration.FromMilliseconds(1);

    /// <summary>In whose name the journal enters what it tells by itself.</summary>
    private static readonly PersonId Itself = PersonId.Parse("журнал");

    private readonly Lock gate = new();
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
    internal DeskReply Submit(Func<Instant, Submission> make, AccessCategory? capacity = null) => Submit(at => (make(at), BesideLog.Nothing), capacity);

    /// <summary>Takes in facts that say something in words; what is accepted is on disk when this returns, words and files among it.</summary>
    /// <param name="by">Who submits them.</param>
    /// <param name="make">Makes them of the instant at which it is their turn.</param>
    internal DeskReply Submit(PersonId by, Func<Instant, ImmutableArray<WordedCommand>> make) => Submit(
        at =>
        {
            var worded = make(at);
            return (new Submission(by, at, [.. worded.Select(w => w.Command)]), new BesideLog([.. worded.Select(w => w.Row).OfType<TextRow>()], [.. worded.Select(w => w.File).OfType<FileRow>()]));
        },
        capacity: null);

    /// <summary>Takes down sign-ins and reads of personal data.</summary>
    /// <param name="by">Who was seen.</param>
    /// <param name="make">Makes the facts of the instant.</param>
    internal void Witness(PersonId by, Func<Instant, ImmutableArray<LedgerFact>> make) => Write(at => desk.Witness(by, at, decision => Keep(decision, BesideLog.Nothing), make(at)).Value);

    /// <summary>Takes down the notices that the journal itself sends; what is returned is on disk.</summary>
    /// <param name="make">Makes the notices, with their words, of the year as it stands, of who may do what in it, and of the instant at which it is their turn; none where there is nothing to tell.</param>
    internal ImmutableArray<(Message Message, string Text)> Notify(Func<DeskState, Instant, ImmutableArray<(Message Message, string Text)>> make) => Write(at =>
    {
        var notices = make(desk.State, at);
        if (!notices.IsEmpty)
        {
            ImmutableArray<TextRow> texts = [.. notices.Select(n => new WordedCommand(new RecordLedgerFact(n.Message), n.Text).Row!)];
            _ = desk.Witness(Itself, at, decision => Keep(decision, new BesideLog(texts, [])), [.. notices.Select(n => n.Message)]).Value;
        }

        return notices;
    });

    /// <summary>Asks what is to be done, and what was found, as of now.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="ask">Asks; the answer must be whole when it returns.</param>
    internal T Consult<T>(Func<ComplianceMonitor, T> ask) => Volatile.Read(ref desk).Consult(clock.GetCurrentInstant(), ask);

    private DeskReply Submit(Func<Instant, (Submission Submission, BesideLog Beside)> make, AccessCategory? capacity)
    {
        var reply = JournalTelemetry.Watch(() => Write(at =>
        {
            var (submission, beside) = make(at);
            return desk.Submit(submission, decision => Keep(decision, beside), capacity);
        }));
        if (reply is DeskReply.Accepted accepted)
        {
            Changes.Publish(accepted.Decision);
        }

        return reply;
    }

    private T Write<T>(Func<Instant, T> write)
    {
        lock (gate)
        {
            for (var races = 1; ; races++)
            {
                try
                {
                    return write(Now());
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
    }

    /// <summary>Gives the instant of the next write: later than all that is on record, whatever the clock says.</summary>
    private Instant Now()
    {
        var now = clock.GetCurrentInstant();
        return desk.Year.LastAt is { } last && last >= now ? last + Tick : now;
    }

    private void Keep(Decision decision, BesideLog beside) => head = store.Append(head, decision.Revisions, beside);

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

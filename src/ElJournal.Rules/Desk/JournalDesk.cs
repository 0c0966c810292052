using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Rules.Access;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Desk;

/// <summary>Стол приёма: the only way into a journal for a host — access, then the decision, then what the regulation makes of it.</summary>
/// <remarks>
/// <para>Every submission passes in this order: may the person do it; do the facts and locks allow it; does it break a norm that the pack warns of, asks a reason for, or blocks. Access comes first, so that a refusal tells nothing to whom it is not meant for.</para>
/// <para>One submission at a time; of those that wait, none is promised to be the next. What is accepted is the year from then on, and its revisions are stored before anybody is told. <see cref="State"/> may be read at any time, and waits for nobody; a question (<see cref="Consult"/>) waits for no storing.</para>
/// <para>What a submission would break is told by a <see cref="ComplianceMonitor"/>, which judges the cases touched and no others; the same monitor says who has what to do (<see cref="Consult"/>).</para>
/// <para>Whoever stores must not submit to the same desk: that waits for a turn which is one's own, for ever.</para>
/// </remarks>
[SuppressMessage("Reliability", "CA1001:Types that own disposable fields should be disposable", Justification = "A semaphore holds nothing to give back unless its wait handle is asked for, and nobody does.")]
public sealed partial class JournalDesk
{
    /// <summary>Held by one submission from its decision until it is stored; whoever awaits it holds no thread.</summary>
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Held while the monitor works, never while anything is stored.</summary>
    private readonly Lock gate = new();
    private readonly AccessPolicy access;
    private readonly Func<LocalDate, JournalPolicy> policyOn;
    private readonly DeskMonitor? watch;
    private DeskState state;

    /// <summary>Opens a desk that judges the year itself where a pack does more about some norm than observe; elsewhere no norm is judged at all.</summary>
    /// <param name="regulation">The acts by which the school lives.</param>
    /// <param name="year">The year as it stands; its school is on record.</param>
    /// <exception cref="ArgumentException">The school is not on record.</exception>
    public JournalDesk(Regulation regulation, RevisedYear year)
        : this(regulation, year, static (acts, standing) => DeskMonitor.IsNeededFor(acts) ? new ComplianceMonitor(acts, standing.ToRecord().Value, standing.LastAt!.Value) : null)
    {
    }

    /// <summary>Opens a desk that keeps a monitor current with what it accepts, and is told by it what a submission would break.</summary>
    /// <param name="monitor">The monitor of the acts by which the school lives; holds the same year, and is changed by this desk alone from now on.</param>
    /// <param name="year">The year as it stands; its school is on record.</param>
    /// <exception cref="ArgumentException">The school is not on record.</exception>
    public JournalDesk(ComplianceMonitor monitor, RevisedYear year)
        : this(RegulationOf(monitor), year, (_, _) => monitor)
    {
    }

    private JournalDesk(Regulation regulation, RevisedYear year, Func<Regulation, RevisedYear, ComplianceMonitor?> monitorOf)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        ArgumentNullException.ThrowIfNull(year);
        if (year.School is null)
        {
            throw new ArgumentException("A desk needs a school on record.", nameof(year));
        }

        (access, policyOn) = (AccessPolicy.Compile(regulation), day => JournalPolicies.On(regulation, day));
        watch = monitorOf(regulation, year) is { } monitor ? new DeskMonitor(monitor) : null;
        state = new DeskState(year, Bind(year));
    }

    /// <summary>Gets the year as it stands, and who may do what in it.</summary>
    public DeskState State => Volatile.Read(ref state);

    /// <summary>Gets the year as it stands.</summary>
    public RevisedYear Year => State.Year;

    private SchoolAccess School => State.Access;

    /// <summary>Takes a submission in, and leaves it to the caller to store what is accepted.</summary>
    /// <param name="submission">What somebody wants done.</param>
    /// <returns>Accepted, once a reason is given, or refused.</returns>
    public DeskReply Submit(Submission submission) => Submit(submission, static _ => { });

    /// <summary>Takes a submission in, and has it stored before anybody sees it.</summary>
    /// <param name="submission">What somebody wants done.</param>
    /// <param name="keep">Stores what is accepted, and submits nothing to this desk; when it throws, the year stays as it was.</param>
    /// <param name="capacity">In which capacity alone its author acts, whatever else the person is; null for all of them.</param>
    /// <returns>Accepted, once a reason is given, or refused.</returns>
    public DeskReply Submit(Submission submission, Action<Decision> keep, AccessCategory? capacity = null)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(keep);
        turn.Wait();
        try
        {
            var reply = Judge(submission, capacity);
            if (reply is DeskReply.Accepted { Decision: var decision })
            {
                keep(decision);
                Take(decision, submission.At);
            }

            return reply;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Takes a submission in, and has it stored before anybody sees it; no thread is held while it waits for its turn and for the store.</summary>
    /// <param name="submission">What somebody wants done.</param>
    /// <param name="keep">Stores what is accepted, and submits nothing to this desk; when it throws, the year stays as it was.</param>
    /// <param name="capacity">In which capacity alone its author acts, whatever else the person is; null for all of them.</param>
    /// <param name="cancellation">Ends the wait for its turn. What has begun is carried through: nothing is left stored and unseen.</param>
    /// <returns>Accepted, once a reason is given, or refused.</returns>
    /// <exception cref="OperationCanceledException">Cancelled before its turn came; nothing was decided.</exception>
    public async Task<DeskReply> SubmitAsync(Submission submission, Func<Decision, Task> keep, AccessCategory? capacity = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(keep);
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var reply = Judge(submission, capacity);
            if (reply is DeskReply.Accepted { Decision: var decision })
            {
                await keep(decision).ConfigureAwait(false);
                Take(decision, submission.At);
            }

            return reply;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Takes down what the system itself has seen and done: sign-ins and reads of personal data (clause ПД-21 of <c>base</c>) and notices that it sent; nobody enters these, and nobody is asked for a right to. It cannot be cancelled: what was seen has happened.</summary>
    /// <param name="by">Who was seen; of notices, in whose name the system sends them.</param>
    /// <param name="at">When.</param>
    /// <param name="keep">Stores it, and submits nothing to this desk; when it throws, the year stays as it was.</param>
    /// <param name="seen">The sign-ins, reads and notices, at least one.</param>
    /// <returns>What was taken down; defects when a fact names somebody of whom the school knows nothing, or is on record already.</returns>
    /// <exception cref="ArgumentException">A fact is neither a sign-in, nor a read, nor a notice that names no sender.</exception>
    public async Task<Result<Decision>> WitnessAsync(PersonId by, Instant at, Func<Decision, Task> keep, params ImmutableArray<LedgerFact> seen)
    {
        ArgumentNullException.ThrowIfNull(keep);
        if (seen.FirstOrDefault(fact => fact is not (SignIn or DataRead or Message { IsNotice: true, Sender: null })) is { } other)
        {
            throw new ArgumentException($"Neither a sign-in, a read nor a notice. Fact={other.GetType().Name}", nameof(seen));
        }

        await turn.WaitAsync().ConfigureAwait(false);
        try
        {
            var decided = Decider.Decide(Year, new Submission(by, at, [.. seen.Select(fact => new RecordLedgerFact(fact))]), policyOn(Year.Clock!.DateOf(at)));
            if (decided.TryGet(out var decision))
            {
                await keep(decision).ConfigureAwait(false);
                Take(decision, at);
            }

            return decided;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Lets time go on between submissions.</summary>
    /// <param name="to">The instant that it is now; an earlier one than the desk knows of changes nothing.</param>
    /// <returns>What became of the verdicts: above all, what became due.</returns>
    /// <exception cref="InvalidOperationException">The desk has no monitor.</exception>
    public VerdictDelta Advance(Instant to)
    {
        lock (gate)
        {
            return Watch.AdvanceTo(to);
        }
    }

    /// <summary>Asks the monitor something while nobody submits: what somebody has to do, the findings, the totals.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="at">The instant that it is now; an earlier one than the desk knows of stands for that.</param>
    /// <param name="ask">Asks; the answer must be whole when it returns, the monitor unchanged, and nothing submitted to this desk: whoever has the turn may wait for this question.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="InvalidOperationException">The desk has no monitor.</exception>
    public T Consult<T>(Instant at, Func<ComplianceMonitor, T> ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        lock (gate)
        {
            return ask(Watch.At(at));
        }
    }

    private DeskMonitor Watch => watch ?? throw new InvalidOperationException("The desk was opened without a monitor, and no pack asks for one.");

    private static Regulation RegulationOf(ComplianceMonitor monitor)
    {
        ArgumentNullException.ThrowIfNull(monitor);
        return monitor.Regulation;
    }

    private void Take(Decision decision, Instant at)
    {
        var bound = decision.Revisions.Any(ChangesWhoIsWho) ? Bind(decision.After) : School;
        lock (gate)
        {
            Volatile.Write(ref state, new DeskState(decision.After, bound));
            watch?.Take(decision, at);
        }
    }

    /// <summary>Says whether rights follow from what a revision changes: the register, guardianships, who teaches a lesson.</summary>
    private static bool ChangesWhoIsWho(Revision revision) => (revision.Before, revision.After) switch
    {
        (LessonEntry was, LessonEntry now) => LessonSubstitution.Of(was) != LessonSubstitution.Of(now),
        (null, LessonEntry now) => LessonSubstitution.Of(now) is not null,
        (LessonEntry was, null) => LessonSubstitution.Of(was) is not null,
        (Guardianship or Substitution, _) or (_, Guardianship or Substitution) => true,
        _ => revision.Address.Kind.IsOfRegister,
    };

    private SchoolAccess Bind(RevisedYear year) => new(
        access,
        year.ToRegister().Value,
        year.AllOf<Guardianship>(RevisedKinds.OfLedger<Guardianship>()),
        [
            .. year.AllOf<LessonEntry>(RevisedKinds.Lesson).Select(LessonSubstitution.Of).OfType<LessonSubstitution>(),
            .. LessonSubstitution.OfDays(year.AllOf<Substitution>(RevisedKinds.OfLedger<Substitution>())),
        ]);
}

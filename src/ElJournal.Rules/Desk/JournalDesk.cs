using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Rules.Access;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Desk;

/// <summary>Стол приёма: the only way into a journal for a host — access, then the decision, then what the regulation makes of it.</summary>
/// <remarks>
/// <para>Every submission passes in this order: may the person do it; do the facts and locks allow it; does it break a norm that the pack warns of, asks a reason for, or blocks. Access comes first, so that a refusal tells nothing to whom it is not meant for.</para>
/// <para>One submission at a time; a lock sees to that. What is accepted is the year from then on, and the caller stores its revisions before anybody is told.</para>
/// <para>What a submission would break is told by a <see cref="ComplianceMonitor"/>, which judges the cases touched and no others; the same monitor says who has what to do (<see cref="Consult"/>).</para>
/// </remarks>
public sealed class JournalDesk
{
    private readonly Lock gate = new();
    private readonly AccessPolicy access;
    private readonly Func<LocalDate, JournalPolicy> policyOn;
    private readonly DeskMonitor? watch;
    private SchoolAccess school;

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
        Year = year;
        school = Bind(year);
    }

    /// <summary>Gets the year as it stands.</summary>
    public RevisedYear Year { get; private set; }

    /// <summary>Takes a submission in.</summary>
    /// <param name="submission">What somebody wants done.</param>
    /// <returns>Accepted, once a reason is given, or refused.</returns>
    public DeskReply Submit(Submission submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        lock (gate)
        {
            var reply = Judge(submission);
            if (reply is DeskReply.Accepted accepted)
            {
                Take(accepted.Decision, submission.At);
            }

            return reply;
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
    /// <param name="ask">Asks; the answer must be whole when it returns, and the monitor unchanged.</param>
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

    private DeskReply Judge(Submission submission)
    {
        var denials = Denials(submission).Distinct().ToImmutableArray();
        if (!denials.IsEmpty)
        {
            return new DeskReply.Refused(denials);
        }

        var today = Year.Clock!.DateOf(submission.At);
        var decided = Decider.Decide(Year, submission, policyOn(today));
        if (!decided.TryGet(out var decision))
        {
            return new DeskReply.Refused([.. decided.Defects.Select(RefusalOf)]);
        }

        var concerns = watch?.ConcernsOf(decision, submission.At, today) ?? [];
        if (concerns.Any(c => c.Mode == EnforcementMode.Block))
        {
            return new DeskReply.Refused([.. concerns.Where(c => c.Mode == EnforcementMode.Block).Select(RefusalOf)]);
        }

        return submission.Reason is null && concerns.Any(c => c.Mode == EnforcementMode.RequireReason)
            ? new DeskReply.ReasonNeeded([.. concerns.Where(c => c.Mode == EnforcementMode.RequireReason)])
            : new DeskReply.Accepted(decision, concerns);
    }

    private IEnumerable<DeskRefusal> Denials(Submission submission)
    {
        var asked = new DeskRequests(Year, submission);
        foreach (var command in submission.Commands)
        {
            var requests = asked.Of(command).ToList();
            if (requests.Count == 0)
            {
                yield return RefusalOf(new Defect(DeskDefects.NotThroughADesk, default, command.GetType().Name));
            }

            foreach (var refusal in requests.SelectMany(r => Denials(submission, r)))
            {
                yield return refusal;
            }
        }
    }

    private IEnumerable<DeskRefusal> Denials(Submission submission, DeskRequest request) =>
        submission.ApprovedBy.Select(a => Denial(PersonId.Parse(a.Value), DeskRequests.Approval(request, submission.By), submission.At))
            .Prepend(Denial(submission.By, request, submission.At))
            .OfType<DeskRefusal>();

    private DeskRefusal? Denial(PersonId who, DeskRequest request, Instant at)
    {
        if (school.FindActor(who) is not { } actor)
        {
            return RefusalOf(new Defect(DeskDefects.Unknown, default, who.Value));
        }

        var resource = school.Resolve(request.Target);
        var decision = school.Decide(actor, request.Action, resource, at);
        if (decision.IsAllowed)
        {
            return null;
        }

        var explanation = school.Explain(actor, request.Action, resource, at);
        var words = $"{AccessCodes.Actions.MeaningOf(request.Action)} «{AccessCodes.Resources.MeaningOf(request.Target.Kind)}»";
        var refusal = RefusalOf(new Defect(DeskDefects.Denied, default, words, string.Join(' ', explanation.Reasons), string.Join(' ', explanation.Help)));
        return decision.Norm is { } norm ? refusal with { Act = norm.Act, Clause = norm.Clause } : refusal;
    }

    private static DeskRefusal RefusalOf(Defect defect)
    {
        var arguments = defect.Arguments.Cast<object?>().ToArray();
        return new DeskRefusal(
            defect.Code.Id,
            DeskClauses.Base.Id,
            DeskClauses.Of(defect.Code),
            string.Format(CultureInfo.InvariantCulture, defect.Code.Cause, arguments),
            string.Format(CultureInfo.InvariantCulture, defect.Code.Remedy, arguments));
    }

    private static DeskRefusal RefusalOf(DeskConcern concern)
    {
        var defect = new Defect(DeskDefects.Blocked, default, concern.Binding.Norm.Title, concern.About, concern.Verdict.ToRussian());
        return RefusalOf(defect) with { Act = concern.Binding.Act, Clause = concern.Binding.Clause };
    }

    private void Take(Decision decision, Instant at)
    {
        watch?.Take(decision, at);
        Year = decision.After;
        if (decision.Revisions.Any(ChangesWhoIsWho))
        {
            school = Bind(Year);
        }
    }

    /// <summary>Says whether rights follow from what a revision changes: the register, guardianships, who teaches a lesson.</summary>
    private static bool ChangesWhoIsWho(Revision revision) => (revision.Before, revision.After) switch
    {
        (LessonEntry was, LessonEntry now) => LessonSubstitution.Of(was) != LessonSubstitution.Of(now),
        (null, LessonEntry now) => LessonSubstitution.Of(now) is not null,
        (Guardianship, _) or (_, Guardianship) => true,
        _ => revision.Address.Kind.IsOfRegister,
    };

    private SchoolAccess Bind(RevisedYear year) => new(
        access,
        year.ToRegister().Value,
        year.AllOf<Guardianship>(RevisedKinds.OfLedger<Guardianship>()),
        year.AllOf<LessonEntry>(RevisedKinds.Lesson).Select(LessonSubstitution.Of).OfType<LessonSubstitution>());
}

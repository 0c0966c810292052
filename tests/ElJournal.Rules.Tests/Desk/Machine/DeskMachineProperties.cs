using System.Collections.Immutable;
using System.Security.Cryptography;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Log;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using ElJournal.Rules.Tests.Monitoring;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ElJournal.Rules.Tests.Desk.Machine;

/// <summary>What holds at a desk whoever submits whatever, and whatever time it is.</summary>
/// <remarks>The dose of a test run has a seed of its own; <c>eng/soak.sh desk</c> asks for more runs by new seeds, which a failure prints.</remarks>
public sealed class DeskMachineProperties
{
    private const string RunsVariable = "ELJOURNAL_DESK_RUNS";
    private const int UsualRuns = 25;

    /// <summary>Facts, refusals and answers without which the invariants would hold of nothing.</summary>
    private static readonly ImmutableArray<string> Reached =
    [
        "lesson", "mark", "by substitute", "by act", "enrolments", "closings", "reason",
        RefusalDefects.Stale.Id, RefusalDefects.LessonNotHeld.Id, DeskDefects.Denied.Id, DeskDefects.Unknown.Id, DeskDefects.Blocked.Id,
        .. RevisedKinds.All.Select(k => k.Name),
        .. typeof(JournalCommand).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(JournalCommand)) && !t.IsAbstract).Select(t => t.Name),
    ];

    private static readonly AccessPolicy Policy = AccessPolicy.Compile(DeskMachine.Regulation);
    private static readonly SchoolClock Clock = new(DateTimeZoneProviders.Tzdb["Europe/Moscow"]);

    [Fact]
    public void Runs_OfTheUsualDose_ReachWhatTheInvariantsAreAbout()
    {
        var reached = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var run in Gen.Sample(DeskRun.Runs().Generator, 50, new Rnd(20230901, 41), UsualRuns))
        {
            DeskMachine.Run(run, (_, _, submission, reply) =>
            {
                foreach (var what in WhatHappened(submission, reply).Concat(submission.Commands.Select(c => c.GetType().Name)))
                {
                    reached[what] = reached.GetValueOrDefault(what) + 1;
                }
            });
        }

        Assert.Empty(Reached.Except(reached.Keys).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_sequence_makes_a_mark_without_a_held_lesson() => ForAll(static run => DeskMachine.Run(run, static (machine, _, _, reply) =>
    {
        if (reply is DeskReply.Accepted)
        {
            Assert.All(machine.Desk.Year.AllOf<MarkEntry>(RevisedKinds.Mark), mark => Assert.Equal(LessonStatus.Held, LessonOf(machine.Desk.Year, mark).Status));
        }
    }));

    [Fact]
    public void No_sequence_makes_a_mark_by_one_without_right() => ForAll(static run => DeskMachine.Run(run, static (_, before, submission, reply) =>
    {
        foreach (var (mark, decision) in MarksOf(reply))
        {
            var lesson = before.FindLesson(LessonOf(decision.After, mark).Lesson)!;
            var isSubstituted = lesson.ActualTeacher is not null && submission.At >= lesson.SubstitutionRecordedAt && Clock.DateOf(submission.At) == lesson.Date;
            Assert.Equal((isSubstituted ? lesson.ActualTeacher : before.FindJournal(lesson.Journal)!.Teacher)!.Value.Value, submission.By.Value);
        }
    }));

    [Fact]
    public void No_sequence_moves_a_pupil_but_by_the_secretary() => ForAll(static run => DeskMachine.Run(run, static (_, before, submission, reply) =>
    {
        if (reply is DeskReply.Accepted accepted && accepted.Decision.Revisions.Any(r => r.After is Enrolment))
        {
            var day = Clock.DateOf(submission.At);
            Assert.Contains(before.AllOf<StaffRole>(RevisedKinds.Find("roles")!), r => r.Role == StaffRoleKind.Secretary && r.Person.Value == submission.By.Value && r.Span.Contains(day));
        }
    }));

    /// <summary>Holds of whatever stands and is named by its address, to be replaced or withdrawn. Not of lessons, whose standing target is the timetable until they are held, and which another right takes back to it; nor of
    /// what is no correction: consent to an act, what the system sees itself, and deeds that name no fact (a movement, a decision of an application, a substitution), which have rights of their own.</summary>
    [Fact]
    public void Nobody_replaces_what_they_might_not_correct()
    {
        var (replaced, denied) = (0, 0);
        ForAll(run => DeskMachine.Run(
            run,
            (machine, before, submission, reply) =>
            {
                var named = submission.Commands.Select(AddressOf).OfType<FactAddress>().ToHashSet();
                denied += reply is DeskReply.Refused { Refusals: var refusals } && refusals.Any(r => r.Code == DeskDefects.Denied.Id) && named.Any(a => before.Find(a)?.Fact is Assessment or JournalMaterial) ? 1 : 0;
                foreach (var revision in reply is DeskReply.Accepted { Decision: var decision } ? decision.Revisions.Where(r => named.Contains(r.Address)) : [])
                {
                    if (before.Find(revision.Address)?.Fact is { } standing and not (LessonEntry or ActApproval or SignIn or DataRead))
                    {
                        replaced++;
                        var (access, target) = (machine.AccessBefore, DeskTargets.Of(before, revision.Address, standing));
                        Assert.True(
                            access.Decide(access.FindActor(submission.By)!, AccessAction.Correct, access.Resolve(target), submission.At).IsAllowed,
                            $"{submission.By} put {revision.After} in the place of {standing}.");
                    }
                }
            },
            takes: true));
        Assert.True(replaced > 0 && denied > 0, $"Nothing was tried: {replaced} replaced, {denied} denied.");
    }

    [Fact]
    public void A_stale_command_is_refused() => ForAll(static run => DeskMachine.Run(run, static (_, before, submission, reply) =>
    {
        foreach (var revision in reply is DeskReply.Accepted accepted ? accepted.Decision.Revisions : [])
        {
            var seen = submission.Commands.OfType<FactCommand>().Where(c => c.Address == revision.Address).Select(c => c.Version).ToList();
            Assert.True(seen.Count == 0 || seen.Contains(revision.Version - 1), $"{revision.Address} had version {before.VersionOf(revision.Address)}, the command saw {string.Join(", ", seen)}.");
        }
    }));

    [Fact]
    public void What_is_refused_changes_nothing() => ForAll(static run => DeskMachine.Run(run, static (machine, before, _, reply) =>
        Assert.Equal((reply is DeskReply.Accepted, machine.Desk.Year.Count), (machine.Desk.Year != before, machine.Log.Count))));

    [Fact]
    public void Nobody_reads_what_the_predicate_excludes() => ForAll(static run => DeskMachine.Run(run, static (machine, _, _, reply) =>
    {
        if (reply is DeskReply.Accepted)
        {
            AssertReading(machine);
        }
    }));

    [Fact]
    public void Folding_the_log_gives_the_year_and_the_chain_verifies() => ForAll(static run =>
    {
        var machine = DeskMachine.Run(run);
        using var log = Written(machine);

        var restored = LogReader.Restore(log, "log.jsonl").Value;

        Assert.Equal(
            (machine.Desk.Year.Count, RecordDigest.Of(machine.Desk.Year.ToRecord().Value)),
            (restored.Count, RecordDigest.Of(restored.ToRecord().Value)));
    });

    [Fact]
    public void A_log_changed_anywhere_does_not_verify() => ForAll(static run =>
    {
        using var log = Written(DeskMachine.Run(run));
        var bytes = log.ToArray();
        var place = (int)(((long)run.Seed - int.MinValue) % bytes.Length);
        bytes[place] ^= 1;

        using var forged = new MemoryStream(bytes);
        Assert.False(LogReader.Read(forged, "log.jsonl").IsGood, $"Byte {place} of {bytes.Length}");
    });

    [Fact]
    public void The_monitor_says_what_a_fresh_audit_says() => ForAll(static run =>
    {
        var machine = DeskMachine.Run(run, static (machine, _, _, reply) =>
        {
            if (reply is DeskReply.Accepted && machine.Log.Count % 5 == 0)
            {
                AssertCurrent(machine);
            }
        });
        AssertCurrent(machine);
    });

    private static FactAddress? AddressOf(JournalCommand command) => command switch
    {
        FactCommand fact => fact.Address,
        WithdrawFact withdraw => withdraw.Address,
        _ => null,
    };

    private static void ForAll(Action<DeskRun> holds)
    {
        var config = Config.QuickThrowOnFailure.WithStartSize(1);
        config = Environment.GetEnvironmentVariable(RunsVariable) is { } runs
            ? config.WithMaxTest(int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture))
            : config.WithMaxTest(UsualRuns).WithReplay(20230901, 41);
        Prop.ForAll(DeskRun.Runs(), holds).Check(config);
    }

    private static IEnumerable<string> WhatHappened(Submission submission, DeskReply reply) => reply switch
    {
        DeskReply.Accepted { Decision: var decision } =>
            [.. decision.Revisions.Select(r => r.Address.Kind.Name), .. decision.Revisions.Where(r => r.Act is not null).Select(_ => "by act"),
             .. MarksOf(reply).Where(m => LessonOf(decision.After, m.Mark).ActualTeacher?.Value == submission.By.Value).Select(_ => "by substitute")],
        DeskReply.Refused { Refusals: var refusals } => refusals.Select(r => r.Code),
        _ => ["reason"],
    };

    private static void AssertCurrent(DeskMachine machine) => machine.Desk.Consult(machine.Now, monitor =>
    {
        FreshAudit.AssertSame(DeskMachine.Regulation, monitor, machine.Desk.Year.ToRecord().Value, monitor.AsOf);
        return true;
    });

    /// <summary>Whatever somebody may read one by one the lists show, and nothing else; families read of their own children alone; and the rights held are those that the year gives anew.</summary>
    private static void AssertReading(DeskMachine machine)
    {
        var (year, access) = machine.Desk.State;
        var anew = SchoolAccess.Of(Policy, year.ToRecord().Value);
        foreach (var actor in DeskDice.People.Select(p => access.FindActor(PersonId.Parse(p))).OfType<AccessActor>())
        {
            var scope = access.ScopeOf(actor, AccessAction.Read, ResourceKind.Marks, machine.Now);
            foreach (var mark in year.AllOf<MarkEntry>(RevisedKinds.Mark))
            {
                var target = access.Resolve(new AccessTarget(ResourceKind.Marks) { Journal = DeskDice.Algebra, Lesson = LessonOf(year, mark), Pupil = mark.Pupil });
                var isAllowed = access.Decide(actor, AccessAction.Read, target, machine.Now).IsAllowed;
                Assert.Equal(isAllowed, scope.Includes(target));
                Assert.Equal(isAllowed, anew.Decide(anew.FindActor(actor.Id!.Value)!, AccessAction.Read, anew.Resolve(target.Target), machine.Now).IsAllowed);
                Assert.True(!isAllowed || IsStaff(actor) || IsOwn(year, actor, mark.Pupil), $"{actor.Id} reads a mark of {mark.Pupil}.");
            }
        }
    }

    private static bool IsStaff(AccessActor actor) => actor.Id!.Value.Value is ['t' or 'z' or 'd' or 's' or 'a', '-', ..];

    private static bool IsOwn(RevisedYear year, AccessActor actor, PupilId pupil) =>
        actor.Id!.Value.Value == pupil.Value || year.AllOf<Domain.Families.Guardianship>(RevisedKinds.OfLedger<Domain.Families.Guardianship>()).Any(g => g.Pupil == pupil && g.Guardian.Value == actor.Id.Value.Value);

    private static IEnumerable<(MarkEntry Mark, Decision Decision)> MarksOf(DeskReply reply) =>
        reply is DeskReply.Accepted { Decision: var decision } ? decision.Revisions.Select(r => r.After ?? r.Before).OfType<MarkEntry>().Select(m => (m, decision)) : [];

    private static LessonEntry LessonOf(RevisedYear year, MarkEntry mark) => year.FindLesson(year.FindAssessment(mark.Assessment)!.Lesson!.Value)!;

    private static MemoryStream Written(DeskMachine machine)
    {
        using var stream = new MemoryStream();
        var salts = 0;
        using (var writer = LogWriter.Begin(stream, machine.Desk.Year.School!.Id, salt => SHA256.HashData(BitConverter.GetBytes(salts++)).AsSpan(0, salt.Length).CopyTo(salt)))
        {
            machine.Log.ForEach(writer.Write);
        }

        return new MemoryStream(stream.ToArray());
    }
}

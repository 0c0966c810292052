using System.Collections.Immutable;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Tests.Site.Walk;

/// <summary>What access lets somebody see and do now, asked thing by thing and never of the pages.</summary>
internal sealed class AccessLens(SiteFixture site, string login)
{
    /// <summary>What of a pupil makes the pupil known to who may read it.</summary>
    private static readonly ImmutableArray<ResourceKind> Personal =
        [ResourceKind.Marks, ResourceKind.FinalMarks, ResourceKind.Attendance, ResourceKind.Enrolments, ResourceKind.Subgroups, ResourceKind.Guardians, ResourceKind.PersonalData];

    private readonly Instant now = site.School.Clock.GetCurrentInstant();

    internal string Login => login;

    internal SchoolRegister Register => Access.Register;

    internal RevisedYear Year => site.Year();

    /// <summary>Gets the person; null for the authority, which is nobody's.</summary>
    internal PersonId? Person { get; } = login == DemoAccounts.Authority ? null : PersonId.Parse(site.PersonOf(login));

    internal bool IsStaff => Person is { } person && StaffId.TryParse(person.Value, out var staff) && Register.Knows(staff);

    /// <summary>Gets the person as a guardian; null for who is none.</summary>
    internal GuardianId? Guardian => Categories.Contains(AccessCategory.Guardian) ? GuardianId.Parse(Person!.Value.Value) : null;

    internal ImmutableArray<AccessCategory> Categories => Actor.CategoriesAt(now);

    private SchoolAccess Access => site.School.Journal.State.Access;

    private AccessActor Actor => Person is { } person ? Access.FindActor(person)! : Access.Authority;

    internal bool May(AccessAction action, AccessTarget target) => Access.Decide(Actor, action, Access.Resolve(target), now).IsAllowed;

    internal bool MayRead(AccessTarget target) => May(AccessAction.Read, target);

    internal bool MayRead(ResourceKind kind) => MayRead(new AccessTarget(kind));

    internal bool MayEnter(AccessTarget target) => May(AccessAction.Enter, target);

    internal bool MayEnter(ResourceKind kind) => MayEnter(new AccessTarget(kind));

    /// <summary>Says whether the person may put something where something stands already.</summary>
    internal bool MayCorrect(FactCommand command, AccessTarget target) => May(AccessAction.Correct, target with { Author = Year.Find(command.Address)?.Author });

    /// <summary>Gives the names and ids of pupils and guardians of whom the person may read nothing: none of them may be on any page.</summary>
    internal ImmutableArray<string> Strangers()
    {
        var known = Register.Pupils.Where(p => Personal.Any(kind => MayRead(new AccessTarget(kind) { Pupil = p }))).Concat(OfOpenJournals()).ToHashSet();
        var guardians = site.All<Guardianship>().ToLookup(g => g.Guardian, g => g.Pupil);
        var strangers = Register.Pupils.Where(p => !known.Contains(p)).Select(p => p.Value)
            .Concat(guardians.Where(g => !g.Any(known.Contains) && g.Key.Value != Person?.Value).Select(g => g.Key.Value));
        return [.. strangers.SelectMany(s => new[] { s, site.School.Names.Of(s) })];
    }

    /// <summary>Gives the pupils of the journals that the person may look into: those of the class, or who is marked there where it has none.</summary>
    private IEnumerable<PupilId> OfOpenJournals()
    {
        var open = Register.Journals.Where(j => MayRead(new AccessTarget(ResourceKind.Marks) { Journal = j.Id })).ToList();
        var classes = open.Select(j => j.Class).ToHashSet();
        return Register.Enrolments.Where(e => classes.Contains(e.Class)).Select(e => e.Pupil).Concat(open.Where(j => j.Class is null).SelectMany(j => Year.AssessmentsOf(j.Id)).SelectMany(w => Year.MarksOf(w.Id)).Select(m => m.Pupil));
    }
}

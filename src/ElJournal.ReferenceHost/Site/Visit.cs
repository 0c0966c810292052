using System.Collections.Immutable;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Api;
using ElJournal.ReferenceHost.Schools;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using ElJournal.Rules.Marks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Посещение: who looks at a page, at which instant, and at which state of the journal; all that a page shows is read through it.</summary>
/// <remarks>One for each request. The state is that of the beginning of the request, whatever is written meanwhile.</remarks>
internal sealed class Visit
{
    private readonly SchoolJournal journal;

    /// <summary>Says that whoever asked has gone away: that they were shown something need not be taken down then. What they submitted is written all the same.</summary>
    private readonly CancellationToken gone;

    private Visit(Account account, OpenSchool school, TokenGrant? grant, CancellationToken gone)
    {
        (Account, School, journal, Grant, this.gone) = (account, school, school.Journal, grant, gone);
        (State, Now) = (journal.State, school.Clock.GetCurrentInstant());
        var person = State.Access.ActorOf(account) ?? throw new InvalidOperationException("A session of somebody whom the school does not know.");
        Actor = grant is null ? person : person.In(grant.Category);
        Categories = Actor.CategoriesAt(Now);
    }

    /// <summary>Gets the account.</summary>
    internal Account Account { get; }

    /// <summary>Gets what the key of a program allows it; null for a person in a browser.</summary>
    internal TokenGrant? Grant { get; }

    /// <summary>Gets the school.</summary>
    internal OpenSchool School { get; }

    /// <summary>Gets the year, and who may do what in it.</summary>
    internal DeskState State { get; }

    /// <summary>Gets the instant at which the page is made.</summary>
    internal Instant Now { get; }

    /// <summary>Gets who looks.</summary>
    internal AccessActor Actor { get; }

    /// <summary>Gets to which categories the person belongs now.</summary>
    internal ImmutableArray<AccessCategory> Categories { get; }

    /// <summary>Gets the year.</summary>
    internal RevisedYear Year => State.Year;

    /// <summary>Gets the year as a source, for what is worked out of whole journals; whoever reads it has asked access before.</summary>
    internal ISchoolYearSource Source => field ??= Year.ToSource(Register);

    /// <summary>Gets who is who.</summary>
    internal SchoolRegister Register => State.Access.Register;

    /// <summary>Gets the day at the school.</summary>
    internal LocalDate Today => Register.Clock.DateOf(Now);

    /// <summary>Gets the instant as of which the journal is looked at: now, or that of the last write, which comes after every other even where the clock stands still.</summary>
    internal Instant AsOf => Year.LastAt is { } last && last > Now ? last : Now;

    /// <summary>Gets the rules by which the school judges marks.</summary>
    internal MarkPolicy Policy => MarkPolicy.Of(School.Journal.Regulation);

    /// <summary>Gets by whom what the person does is recorded.</summary>
    internal PersonId Person => Actor.Id ?? PersonId.Parse(Account.Login);

    /// <summary>Gets a value indicating whether the person works at the school; an account may be that of a family, or of the authority.</summary>
    internal bool IsStaff => StaffId.TryParse(Person.Value, out var staff) && Register.Knows(staff);

    /// <summary>Makes the visit of the request that is served.</summary>
    internal static Visit Of(IServiceProvider services)
    {
        var context = services.GetRequiredService<IHttpContextAccessor>().HttpContext;
        return new Visit(AccountOf(services), services.GetRequiredService<OpenSchool>(), context?.Features.Get<TokenGrant>(), context?.RequestAborted ?? CancellationToken.None);
    }

    /// <summary>Gives the account of the request that is served.</summary>
    internal static Account AccountOf(IServiceProvider services) =>
        services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<Account>() ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Gives the visit of the same person to the journal as it stands after a write; what they read there is taken down, whoever has gone.</summary>
    internal Visit Again() => new(Account, School, Grant, CancellationToken.None);

    /// <summary>Says whether the person may do something with something now.</summary>
    internal bool May(AccessAction action, AccessTarget target) => State.Access.Decide(Actor, action, State.Access.Resolve(target), Now).IsAllowed;

    /// <summary>Says whether the person may read something now.</summary>
    internal bool MayRead(AccessTarget target) => May(AccessAction.Read, target);

    /// <summary>Gives what of a kind the person may do something with now, for lists.</summary>
    internal AccessScope ScopeOf(AccessAction action, ResourceKind kind) => State.Access.ScopeOf(Actor, action, kind, Now);

    /// <summary>Gives the name of somebody by the raw id.</summary>
    internal string NameOf(string id) => School.Names.Of(id);

    /// <summary>Puts names in the place of the ids of people: what the check says speaks of people by their ids.</summary>
    /// <param name="text">What it says.</param>
    internal string WithNames(string text) => PeopleInText.Name(text, NameOf);

    /// <summary>Submits what the person wants done.</summary>
    /// <param name="reason">Why, in the person's words, or null.</param>
    /// <param name="commands">What.</param>
    internal Task<DeskReply> SubmitAsync(string? reason, params ImmutableArray<JournalCommand> commands) =>
        journal.SubmitAsync(at => new Submission(Person, at, commands) { Reason = reason }, Grant?.Category);

    /// <summary>Submits what the person wants done and says when itself.</summary>
    /// <param name="make">Makes the command of the instant at which it is its turn.</param>
    internal Task<DeskReply> SubmitAsync(Func<Instant, JournalCommand> make) => journal.SubmitAsync(at => new Submission(Person, at, make(at)), Grant?.Category);

    /// <summary>Submits facts that say something in words, and when they were done.</summary>
    /// <param name="make">Makes them of the instant at which it is their turn.</param>
    /// <param name="reason">Why, in the person's words, or null.</param>
    internal Task<DeskReply> SubmitAsync(Func<Instant, ImmutableArray<WordedCommand>> make, string? reason = null) => journal.SubmitAsync(Person, make, reason, Grant?.Category);

    /// <summary>Gives the facts of a ledger that the person may read now, by key.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    internal IEnumerable<(FactAddress Address, TFact Fact)> Readable<TFact>()
        where TFact : LedgerFact
    {
        var kind = RevisedKinds.OfLedger<TFact>();
        var scope = ScopeOf(AccessAction.Read, ResourceKinds.Of(kind.Coverage));
        return scope.IsEmpty ? [] : Year.AllOf<TFact>(kind)
            .Select(f => (Address: new FactAddress(kind, f.Key), Fact: f))
            .Where(f => scope.IsAll || scope.Includes(State.Access.Resolve(LedgerTargets.Of(f.Fact, Year.Find(f.Address)!.Author))));
    }

    /// <summary>Takes down that the person was shown personal data.</summary>
    /// <param name="pupil">Whose; null for those of several.</param>
    /// <param name="topics">What of it, where that matters to somebody.</param>
    internal Task NoteReadAsync(PupilId? pupil, MessageTopics topics = MessageTopics.None) =>
        journal.WitnessAsync(Person, at => [new DataRead(AccountId.Parse(Account.Login), at) { Pupil = pupil, Topics = topics }], gone);
}

using System.Collections.Immutable;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Rules.Access;

/// <summary>Доступ в школе: a policy bound to who is who in one school; decides who may do what, and says why.</summary>
/// <remarks>
/// <para>Make a new one when roles, enrolments, subgroups, assignments, guardianships or substitutions change: that is cheap, since actors are worked out when they are asked for.</para>
/// <para>A decision takes no memory and reads no clock. Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class SchoolAccess
{
    private readonly RelationBook book;
    private readonly ActorFactory actors;
    private readonly ImmutableArray<LessonSubstitution> substitutions;
    private readonly Instant[] starts;
    private readonly AccessTable[] tables;

    /// <summary>Binds a policy to a school.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="register">The register of the school.</param>
    /// <param name="guardianships">Who represents whom.</param>
    /// <param name="substitutions">The substitutions on record that give rights: ahead or in entries, of lessons or of days.</param>
    public SchoolAccess(AccessPolicy policy, SchoolRegister register, IEnumerable<Guardianship> guardianships, IEnumerable<LessonSubstitution> substitutions)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(guardianships);
        ArgumentNullException.ThrowIfNull(substitutions);
        (Policy, Register, this.substitutions) = (policy, register, [.. substitutions]);
        book = new RelationBook(register, [.. guardianships]);
        actors = new ActorFactory(register, book, this.substitutions);
        starts = [.. policy.Segments.Select(s => s.From is { } from ? register.Clock.StartOfDay(from) : Instant.MinValue)];
        tables = [.. policy.Segments.Select(s => s.Table)];
    }

    /// <summary>Gets the policy.</summary>
    public AccessPolicy Policy { get; }

    /// <summary>Gets the register: who is who in the school.</summary>
    public SchoolRegister Register { get; }

    /// <summary>Gets the education authority, which stands outside the school.</summary>
    public AccessActor Authority { get; } = new(id: null, AccessResource.None, [new Capacity(AccessCategory.EducationAuthority, AccessSpan.Always)]);

    /// <summary>Binds a policy to the school of a source; reads every journal once, for the substitutions that entries show, and those of days.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="source">The source.</param>
    /// <returns>The access.</returns>
    public static SchoolAccess Of(AccessPolicy policy, ISchoolYearSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var ofEntries = Enumerable.Range(0, source.Register.Journals.Length)
            .SelectMany(j => source.ReadJournal(j).Lessons)
            .Select(l => LessonSubstitution.Of(l.Current))
            .OfType<LessonSubstitution>();
        var ofDays = LessonSubstitution.OfDays(LedgerOrder.StandingAt(source.ReadLedger<Substitution>(), Instant.MaxValue));
        return new SchoolAccess(policy, source.Register, source.ReadLedger<Guardianship>(), [.. ofEntries, .. ofDays]);
    }

    /// <summary>Finds who somebody is in the school.</summary>
    /// <param name="id">A pupil, member of staff or guardian.</param>
    /// <returns>The actor; null when the school knows nobody of this id.</returns>
    public AccessActor? FindActor(PersonId id) => id == default ? null : actors.Make(id);

    /// <summary>Resolves what is asked for, so that several decisions about it need not.</summary>
    /// <param name="target">What is asked for. An id that the school does not know ties nobody to it.</param>
    /// <returns>The resource.</returns>
    public AccessResource Resolve(AccessTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var journalId = target.Journal ?? target.Lesson?.Journal;
        var journal = journalId is { } known ? Register.FindJournal(known) : null;
        var assigned = target.Lesson is { } lesson ? lesson.Teacher ?? journal?.Teacher : null;
        var substitution = target.Lesson is { } taught ? SubstitutionOf(taught) : null;
        var time = substitution is null ? default : actors.TimeOf(substitution);
        var subject = target.Pupil is { } pupil ? book.Numbers.Of(pupil) : book.Numbers.Of(target.Person);
        var isOfFamily = book.Numbers.IsOfFamily(subject);
        return new AccessResource(target)
        {
            Subject = subject,
            IsOfFamily = isOfFamily,
            Taker = isOfFamily && target.Addressee is { } to ? new Lazy<AccessActor?>(() => FindActor(to)) : null,
            Class = (journalId is null ? target.Class : journal?.Class) is { } schoolClass ? Ordinal(Register.OrdinalOf(schoolClass)) : AccessResource.None,
            Journal = journalId is { } named ? Ordinal(Register.OrdinalOf(named)) : AccessResource.None,
            Author = book.Numbers.Of(target.Author),
            Addressee = book.Numbers.Of(target.Addressee),
            Assigned = assigned is { } teacher ? book.Numbers.Of(teacher) : AccessResource.None,
            Substitute = substitution is null ? AccessResource.None : book.Numbers.Of(substitution.Substitute),
            SubstitutedFrom = time.From,
            SubstitutedUntil = time.Until,
            YearOver = Register.Clock.EndOfDay(Register.Year.Last),
        };
    }

    /// <summary>Decides whether somebody may do something.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="action">What for.</param>
    /// <param name="resource">With what.</param>
    /// <param name="at">When.</param>
    /// <returns>The decision.</returns>
    public AccessDecision Decide(AccessActor actor, AccessAction action, AccessResource resource, Instant at)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(resource);
        var table = TableAt(at);
        AccessNorm? forbids = null;
        foreach (var capacity in actor.Capacities)
        {
            if (!capacity.Time.Contains(at))
            {
                continue;
            }

            ref readonly var cell = ref table[capacity.Category, action, resource.Kind];
            var held = actor.RelationsTo(resource, at, cell.Permit | cell.Forbid);
            if ((held & cell.Forbid) != AccessRelations.None)
            {
                forbids ??= cell.Find(AccessEffect.Forbid, held);
            }
            else if ((held & cell.Permit) != AccessRelations.None)
            {
                return new AccessDecision(true, capacity.Category, cell.Find(AccessEffect.Permit, held));
            }
        }

        return new AccessDecision(false, null, forbids ?? table.ClosedWorld);
    }

    /// <summary>Decides, and says why.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="action">What for.</param>
    /// <param name="resource">With what.</param>
    /// <param name="at">When.</param>
    /// <returns>The decision with its reasons and what would help.</returns>
    public AccessExplanation Explain(AccessActor actor, AccessAction action, AccessResource resource, Instant at) =>
        new AccessExplainer(TableAt(at), Register.Clock, actor, action, resource, at).Explain(Decide(actor, action, resource, at));

    /// <summary>Gives what somebody may do something with, for lists.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="action">What for.</param>
    /// <param name="kind">With which kind of resource.</param>
    /// <param name="at">When.</param>
    /// <returns>The scope: it includes exactly what <see cref="Decide"/> would allow one by one.</returns>
    public AccessScope ScopeOf(AccessActor actor, AccessAction action, ResourceKind kind, Instant at)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new AccessScope(Register, book.Numbers, actor, TableAt(at), action, kind, at);
    }

    private static int Ordinal(int found) => found < 0 ? AccessResource.Unknown : found;

    private LessonSubstitution? SubstitutionOf(LessonEntry lesson) =>
        LessonSubstitution.Of(lesson) ?? substitutions.LastOrDefault(s => s.Concerns(lesson));

    private AccessTable TableAt(Instant at)
    {
        var segment = starts.Length - 1;
        while (segment > 0 && at < starts[segment])
        {
            segment--;
        }

        return tables[segment];
    }
}

using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.Rules.Tests.Access;

/// <summary>Access by the letter of the norms: each is asked anew, each relation is looked up in the facts, nothing is compiled.</summary>
internal static class NaiveAccess
{
    internal static bool Allows(IEnumerable<AccessNorm> norms, PersonId actor, AccessAction action, AccessTarget target, Instant at)
    {
        var day = AccessSchool.Register.Clock.DateOf(at);
        var inForce = norms.Where(n => n.InForce.Contains(day)).ToList();
        return Categories(actor, day, at).Any(category =>
        {
            var asked = inForce.Where(n => (n.Categories.IsEmpty || n.Categories.Contains(category)) && (n.Actions.IsEmpty || n.Actions.Contains(action)) && (n.Resources.IsEmpty || n.Resources.Contains(target.Kind))).ToList();
            return !asked.Exists(n => n.Effect == AccessEffect.Forbid && Holds(n.Relations, actor, target, day, at)) && asked.Exists(n => n.Effect == AccessEffect.Permit && Holds(n.Relations, actor, target, day, at));
        });
    }

    private static IEnumerable<AccessCategory> Categories(PersonId actor, LocalDate day, Instant at)
    {
        var register = AccessSchool.Register;
        foreach (var role in register.Roles.Where(r => actor.Is(r.Person) && r.Span.Contains(day)))
        {
            yield return Enum.Parse<AccessCategory>(role.Role == StaffRoleKind.Teacher ? nameof(AccessCategory.SubjectTeacher) : $"{role.Role}");
        }

        if (register.Classes.Any(c => c.ClassTeacher is { } head && actor.Is(head)))
        {
            yield return AccessCategory.ClassTeacher;
        }

        var isDatedTeacher = register.Roles.Any(r => actor.Is(r.Person) && r.Role == StaffRoleKind.Teacher);
        if ((!isDatedTeacher && register.Journals.Any(j => j.Teacher is { } teacher && actor.Is(teacher))) || StandsIn(actor, at))
        {
            yield return AccessCategory.SubjectTeacher;
        }

        if (register.Enrolments.Any(e => actor.Is(e.Pupil) && e.Span.Contains(day)))
        {
            yield return AccessCategory.Pupil;
        }

        if (AccessSchool.Guardianships.Any(g => actor.Is(g.Guardian) && g.Span.Contains(day) && register.Enrolments.Any(e => e.Pupil == g.Pupil && e.Span.Contains(day))))
        {
            yield return AccessCategory.Guardian;
        }

        if (Left(actor, day).Any())
        {
            yield return AccessCategory.Former;
        }
    }

    private static bool Holds(AccessRelations relations, PersonId actor, AccessTarget target, LocalDate day, Instant at) =>
        Enum.GetValues<AccessRelations>().Any(one => one != AccessRelations.None && relations.HasFlag(one) && HoldsOne(one, actor, target, day, at));

    private static bool HoldsOne(AccessRelations relation, PersonId actor, AccessTarget target, LocalDate day, Instant at) => relation switch
    {
        AccessRelations.Anyone => true,
        AccessRelations.Oneself => target.Pupil is { } pupil ? actor.Is(pupil)
            : target.Person is { } person ? person == actor
            : !ResourceKinds.IsPersonal(target.Kind) && IsPlaceOf([.. PupilIds().Where(p => actor.Is(p))], target, day),
        AccessRelations.OwnChild => target.Pupil is { } pupil ? Children(actor, day).Contains(pupil)
            : target.Person is null && !ResourceKinds.IsPersonal(target.Kind) && IsPlaceOf([.. Children(actor, day)], target, day),
        AccessRelations.OwnClass => target.Pupil is { } pupil ? IsIn(pupil, OwnClass(actor, day), day)
            : target.Person is { } person ? PupilIds().Any(p => IsIn(p, OwnClass(actor, day), day) && (person.Is(p) || Guardians(p, day).Any(person.Is)))
            : OwnClass(actor, day) is { } own && ClassOf(target) == own,
        AccessRelations.OwnPupil => target.Pupil is { } pupil ? Taught(actor).Any(c => IsIn(pupil, c, day))
            : target.Person is { } person ? PupilIds().Any(p => Taught(actor).Any(c => IsIn(p, c, day)) && (person.Is(p) || Guardians(p, day).Any(person.Is)))
            : target is { Journal: null, Lesson: null, Class: { } named } && Taught(actor).Contains(named.Value),
        AccessRelations.OwnJournal => AccessSchool.Register.Journals.Any(j => j.Id == JournalOf(target) && j.Teacher is { } teacher && actor.Is(teacher)),
        AccessRelations.Substitution => IsStandIn(target.Lesson, at) is { } substitute && actor.Is(substitute),
        AccessRelations.Substituted => IsStandIn(target.Lesson, at) is { } substitute && !actor.Is(substitute),
        AccessRelations.SubstitutionJournal => JournalOf(target) == AccessSchool.Substituted.Journal && StandsIn(actor, at),
        AccessRelations.OwnEntry => target.Author == actor,
        AccessRelations.Addressee => target.Addressee == actor,
        AccessRelations.Former => target.Pupil is { } pupil ? Left(actor, day).Any(p => p == pupil) : target.Person is { } person && Left(actor, day).Any(p => person.Is(p)),
        AccessRelations.PastYear => day > AccessSchool.Register.Year.Last,
        AccessRelations.PastClassTeacher => IsOfFamily(target) && !(target.Addressee is { } taker && HoldsOne(AccessRelations.OwnClass, taker, target, day, at)),
        AccessRelations.PastOwner => target is { Pupil: null, Person: { } owner } && AccessSchool.Register.Staff.Any(owner.Is) && target.Addressee != owner,
        AccessRelations.PastOwnStaff => IsOfFamily(target) && !(target.Addressee is { } taker && IsOwnStaff(taker, target, day, at)),
        AccessRelations.Strange => target.Author != actor && target.Addressee != actor,
        AccessRelations.OthersName => target.Author is { } author && author != actor,
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    private static bool IsOwnStaff(PersonId taker, AccessTarget target, LocalDate day, Instant at) =>
        HoldsOne(AccessRelations.OwnClass, taker, target, day, at) || HoldsOne(AccessRelations.OwnPupil, taker, target, day, at)
        || Categories(taker, day, at).Any(c => c is AccessCategory.Director or AccessCategory.DeputyHead);

    private static bool IsOfFamily(AccessTarget target) => target.Pupil is not null || (target.Person is { } person && (PupilIds().Any(p => person.Is(p)) || AccessSchool.Guardianships.Any(g => person.Is(g.Guardian))));

    private static StaffId? IsStandIn(LessonEntry? lesson, Instant at) =>
        lesson is { ActualTeacher: { } substitute, SubstitutionRecordedAt: { } recorded } && recorded <= at && AccessSchool.Register.Clock.DateOf(at) == lesson.Date ? substitute : null;

    private static bool StandsIn(PersonId actor, Instant at) => IsStandIn(AccessSchool.Substituted, at) is { } substitute && actor.Is(substitute);

    private static IEnumerable<PupilId> PupilIds() => AccessSchool.Register.Pupils;

    private static IEnumerable<PupilId> Children(PersonId actor, LocalDate day) => AccessSchool.Guardianships
        .Where(g => actor.Is(g.Guardian) && g.Span.Contains(day) && AccessSchool.Register.Enrolments.Any(e => e.Pupil == g.Pupil && e.Span.Contains(day)))
        .Select(g => g.Pupil);

    /// <summary>The pupils of a person — the own self, and those represented that day — who belong to no class that day or later, and once did.</summary>
    private static IEnumerable<PupilId> Left(PersonId actor, LocalDate day) => PupilIds()
        .Where(p => actor.Is(p) || AccessSchool.Guardianships.Any(g => actor.Is(g.Guardian) && g.Pupil == p && g.Span.Contains(day)))
        .Where(p => AccessSchool.Register.Enrolments.Any(e => e.Pupil == p) && AccessSchool.Register.Enrolments.All(e => e.Pupil != p || e.Span.To < day));

    private static IEnumerable<GuardianId> Guardians(PupilId pupil, LocalDate day) => AccessSchool.Guardianships.Where(g => g.Pupil == pupil && g.Span.Contains(day)).Select(g => g.Guardian);

    private static IEnumerable<string> Taught(PersonId actor) => AccessSchool.Register.Journals.Where(j => j.Teacher is { } teacher && actor.Is(teacher)).Select(j => j.Class!.Value.Value);

    private static string? OwnClass(PersonId actor, LocalDate day) =>
        AccessSchool.Register.Roles.FirstOrDefault(r => r.Role == StaffRoleKind.ClassTeacher && actor.Is(r.Person) && r.Span.Contains(day))?.Class?.Value
        ?? AccessSchool.Register.Classes.FirstOrDefault(c => c.ClassTeacher is { } head && actor.Is(head))?.Id.Value;

    private static bool IsIn(PupilId pupil, string? schoolClass, LocalDate day) =>
        schoolClass is not null && AccessSchool.Register.Enrolments.Any(e => e.Pupil == pupil && e.Class.Value == schoolClass && e.Span.Contains(day));

    private static bool IsPlaceOf(IEnumerable<PupilId> pupils, AccessTarget target, LocalDate day) => pupils.Any(p => IsIn(p, ClassOf(target), day));

    private static JournalId? JournalOf(AccessTarget target) => target.Journal ?? target.Lesson?.Journal;

    private static string? ClassOf(AccessTarget target) => (JournalOf(target) is { } journal ? AccessSchool.Register.FindJournal(journal)?.Class : target.Class)?.Value;
}

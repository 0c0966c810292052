using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Rules.Access;

/// <summary>Works out to which categories a person belongs when, and what is the person's own.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class ActorFactory(SchoolRegister register, RelationBook book, ImmutableArray<LessonSubstitution> substitutions)
{
    /// <summary>Makes the actor of a person; null when the school knows nobody of this id.</summary>
    internal AccessActor? Make(PersonId id)
    {
        var number = book.Numbers.Of(id);
        if (number < 0)
        {
            return null;
        }

        var pupil = PupilId.Parse(id.Value);
        var staff = StaffId.Parse(id.Value);
        var children = book.Guardianships[id.Value].Select(g => (g.Pupil, Time: book.Time(g.Span))).ToList();
        var classes = ClassesOf(staff).ToList();
        var journals = register.Journals.Index().Where(j => j.Item.Teacher == staff).ToList();
        var left = LeftBy(pupil, children).ToList();
        var standsIn = substitutions.Where(s => s.Substitute == staff).Select(s => new Tie(register.OrdinalOf(s.Journal), TimeOf(s))).ToList();
        var family = book.FamilyTies([(pupil, AccessSpan.Always)]);
        return new AccessActor(id, number, [.. CapacitiesOf(staff, pupil, children, classes, isTeacher: journals.Count > 0, standsIn), .. left.Select(t => new Capacity(AccessCategory.Former, t.Time))])
        {
            Oneself = new TieSet(family.People.Append(new Tie(number, AccessSpan.Always)), family.Classes, family.Journals),
            OwnChild = book.FamilyTies(children),
            OwnClass = book.ClassTies(classes),
            OwnJournal = new TieSet([], [], journals.Select(j => new Tie(j.Index, AccessSpan.Always))),
            OwnPupil = book.PupilTies(journals.Select(j => j.Item)),
            Substitution = new TieSet([], [], standsIn),
            Former = new TieSet(left, [], []),
        };
    }

    /// <summary>The pupils who have left: the person, and those whom the person represents.</summary>
    private IEnumerable<Tie> LeftBy(PupilId pupil, IEnumerable<(PupilId Pupil, AccessSpan Time)> children) =>
        from one in children.Prepend((Pupil: pupil, Time: AccessSpan.Always))
        let time = book.TimeAfterLeaving(one.Pupil)?.Intersect(one.Time)
        where time is not null
        select new Tie(book.Numbers.Of(one.Pupil), time.Value);

    /// <summary>Gives the time in which a substitution gives rights: from when it is on record, on its days.</summary>
    internal AccessSpan TimeOf(LessonSubstitution substitution)
    {
        var days = book.Time(substitution.Days);
        return substitution.RecordedAt is { } recorded ? days with { From = Instant.Max(days.From, recorded) } : days;
    }

    private IEnumerable<Capacity> CapacitiesOf(
        StaffId staff, PupilId pupil, IEnumerable<(PupilId Pupil, AccessSpan Time)> children, IEnumerable<(ClassId Class, AccessSpan Time)> classes, bool isTeacher, IEnumerable<Tie> standsIn)
    {
        var roles = register.Roles.Where(r => r.Person == staff).ToList();
        var ofRoles = roles.Where(r => r.Role != StaffRoleKind.ClassTeacher).Select(r => new Capacity(CategoryOf(r.Role), book.Time(r.Span)));

        // Whoever has a journal and no dated role of a teacher, as after an import, is a teacher as long as the journal is.
        var byJournal = isTeacher && !roles.Exists(r => r.Role == StaffRoleKind.Teacher) ? [new Capacity(AccessCategory.SubjectTeacher, AccessSpan.Always)] : Enumerable.Empty<Capacity>();
        return ofRoles
            .Concat(byJournal)
            .Concat(standsIn.Select(t => new Capacity(AccessCategory.SubjectTeacher, t.Time)))
            .Concat(classes.Select(c => new Capacity(AccessCategory.ClassTeacher, c.Time)))
            .Concat(book.EnrolledTimes(pupil).Select(t => new Capacity(AccessCategory.Pupil, t)))
            .Concat(children.SelectMany(c => book.EnrolledTimes(c.Pupil).Select(t => t.Intersect(c.Time))).OfType<AccessSpan>().Select(t => new Capacity(AccessCategory.Guardian, t)));
    }

    /// <summary>The classes of a class teacher: by dated roles; a class of which there are none names its teacher itself.</summary>
    private IEnumerable<(ClassId Class, AccessSpan Time)> ClassesOf(StaffId staff)
    {
        var dated = register.Roles.Where(r => r is { Role: StaffRoleKind.ClassTeacher, Class: not null }).ToLookup(r => r.Class!.Value);
        return dated.SelectMany(g => g).Where(r => r.Person == staff).Select(r => (r.Class!.Value, book.Time(r.Span)))
            .Concat(register.Classes.Where(c => c.ClassTeacher == staff && !dated.Contains(c.Id)).Select(c => (c.Id, AccessSpan.Always)));
    }

    private static AccessCategory CategoryOf(StaffRoleKind role) => role switch
    {
        StaffRoleKind.Director => AccessCategory.Director,
        StaffRoleKind.DeputyHead => AccessCategory.DeputyHead,
        StaffRoleKind.Administrator => AccessCategory.Administrator,
        StaffRoleKind.Secretary => AccessCategory.Secretary,
        StaffRoleKind.ClassTeacher => AccessCategory.ClassTeacher,
        StaffRoleKind.Teacher => AccessCategory.SubjectTeacher,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Unknown role."),
    };
}

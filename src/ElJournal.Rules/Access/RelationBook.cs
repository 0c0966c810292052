using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Access;

/// <summary>Who belongs where, and who represents whom: the dated facts that ties are made of.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class RelationBook
{
    private readonly SchoolRegister register;
    private readonly ILookup<PupilId, Enrolment> enrolmentsByPupil;
    private readonly ILookup<ClassId, Enrolment> enrolmentsByClass;
    private readonly ILookup<SubgroupId, SubgroupMembership> membersOf;
    private readonly ILookup<PupilId, SubgroupMembership> subgroupsOf;
    private readonly ILookup<ClassId, int> journalsByClass;
    private readonly ILookup<SubgroupId, int> journalsBySubgroup;
    private readonly ILookup<PupilId, Guardianship> guardiansOf;

    internal RelationBook(SchoolRegister register, ImmutableArray<Guardianship> guardianships)
    {
        this.register = register;
        Numbers = new PersonNumbers(register, guardianships);
        Guardianships = guardianships.ToLookup(g => g.Guardian.Value, StringComparer.Ordinal);
        guardiansOf = guardianships.ToLookup(g => g.Pupil);
        enrolmentsByPupil = register.Enrolments.ToLookup(e => e.Pupil);
        enrolmentsByClass = register.Enrolments.ToLookup(e => e.Class);
        membersOf = register.Subgroups.Where(m => m.Pupil is not null).ToLookup(m => m.Subgroup);
        subgroupsOf = register.Subgroups.Where(m => m.Pupil is not null).ToLookup(m => m.Pupil!.Value);
        var journals = register.Journals.Select((journal, ordinal) => (Journal: journal, Ordinal: ordinal)).ToList();
        journalsByClass = journals.Where(j => j.Journal is { Class: not null, Subgroup: null }).ToLookup(j => j.Journal.Class!.Value, j => j.Ordinal);
        journalsBySubgroup = journals.Where(j => j.Journal.Subgroup is not null).ToLookup(j => j.Journal.Subgroup!.Value, j => j.Ordinal);
    }

    internal PersonNumbers Numbers { get; }

    /// <summary>Gets the guardianships by the guardian's raw id.</summary>
    internal ILookup<string, Guardianship> Guardianships { get; }

    /// <summary>Gives when a pupil belongs to the school.</summary>
    internal IEnumerable<AccessSpan> EnrolledTimes(PupilId pupil) => enrolmentsByPupil[pupil].Select(e => Time(e.Span));

    /// <summary>Gives since when a pupil has left the school for good; null of one who has not, or never belonged to it.</summary>
    internal AccessSpan? TimeAfterLeaving(PupilId pupil) =>
        EnrolledTimes(pupil).Select(t => t.Until).DefaultIfEmpty(Instant.MaxValue).Max() is var left && left < Instant.MaxValue ? new AccessSpan(left, Instant.MaxValue) : null;

    /// <summary>Gives what ties a family to a pupil: the pupil, and classes and journals while the pupil belongs to them.</summary>
    internal TieSet FamilyTies(IEnumerable<(PupilId Pupil, AccessSpan Time)> pupils)
    {
        var own = pupils.ToList();
        return new TieSet(
            from pupil in own
            from time in EnrolledTimes(pupil.Pupil)
            from tie in TieOf(Numbers.Of(pupil.Pupil), time, pupil.Time)
            select tie,
            from pupil in own
            from enrolment in enrolmentsByPupil[pupil.Pupil]
            from tie in TieOf(register.OrdinalOf(enrolment.Class), Time(enrolment.Span), pupil.Time)
            select tie,
            own.SelectMany(pupil => JournalsOf(pupil.Pupil, pupil.Time)));
    }

    /// <summary>Gives what ties a class teacher to classes: their pupils with guardians, and all their journals.</summary>
    internal TieSet ClassTies(IEnumerable<(ClassId Class, AccessSpan Time)> classes)
    {
        var own = classes.ToList();
        return new TieSet(
            own.SelectMany(c => PeopleOf(enrolmentsByClass[c.Class].Select(e => (e.Pupil, e.Span)), c.Time)),
            own.Select(c => new Tie(register.OrdinalOf(c.Class), c.Time)),
            own.SelectMany(c => JournalsOfClass(c.Class).Select(j => new Tie(j, c.Time))));
    }

    /// <summary>Gives what ties a teacher to the pupils of journals: themselves, their guardians, their classes.</summary>
    internal TieSet PupilTies(IEnumerable<Journal> journals)
    {
        var own = journals.ToList();
        return new TieSet(
            own.SelectMany(j => PeopleOf(RollOf(j), AccessSpan.Always)),
            own.Where(j => j.Class is not null).Select(j => new Tie(register.OrdinalOf(j.Class!.Value), AccessSpan.Always)),
            []);
    }

    internal AccessSpan Time(DateSpan days) => AccessSpan.Of(register.Clock, days);

    private static IEnumerable<Tie> TieOf(int number, AccessSpan one, AccessSpan other) => one.Intersect(other) is { } common ? [new Tie(number, common)] : [];

    private IEnumerable<(PupilId Pupil, DateSpan Span)> RollOf(Journal journal) => journal switch
    {
        { Subgroup: { } subgroup } => membersOf[subgroup].Select(m => (m.Pupil!.Value, m.Span)),
        { Class: { } schoolClass } => enrolmentsByClass[schoolClass].Select(e => (e.Pupil, e.Span)),
        _ => [],
    };

    private IEnumerable<Tie> PeopleOf(IEnumerable<(PupilId Pupil, DateSpan Span)> pupils, AccessSpan time) =>
        from member in pupils
        from pupil in TieOf(Numbers.Of(member.Pupil), Time(member.Span), time)
        from tie in GuardiansOf(member.Pupil, pupil.Time).Prepend(pupil)
        select tie;

    private IEnumerable<Tie> GuardiansOf(PupilId pupil, AccessSpan time) => guardiansOf[pupil].SelectMany(g => TieOf(Numbers.Of(g.Guardian), Time(g.Span), time));

    /// <summary>The journals of a class: those that name it, and those of a subgroup to which its pupils belong.</summary>
    private IEnumerable<int> JournalsOfClass(ClassId schoolClass) => journalsByClass[schoolClass]
        .Concat(register.Journals.Index().Where(j => j.Item is { Subgroup: not null } && j.Item.Class == schoolClass).Select(j => j.Index))
        .Concat(register.Subgroups.Where(m => m.Class == schoolClass).SelectMany(m => journalsBySubgroup[m.Subgroup]));

    private IEnumerable<Tie> JournalsOf(PupilId pupil, AccessSpan time) =>
    [
        .. from enrolment in enrolmentsByPupil[pupil]
           from journal in journalsByClass[enrolment.Class]
           from tie in TieOf(journal, Time(enrolment.Span), time)
           select tie,
        .. from member in subgroupsOf[pupil]
           from journal in journalsBySubgroup[member.Subgroup]
           from tie in TieOf(journal, Time(member.Span), time)
           select tie,
    ];
}

using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Классы и составы подгрупп as they are written.</summary>
internal static class ClassFacts
{
    private static readonly FactField<SchoolClass, ClassId> Id = new("class", FieldTypes.Class.As(IdRole.Defines), "класс", static c => c.Id);
    private static readonly FactField<SchoolClass, int?> Grade = new("year", FieldTypes.Integer(1, SchoolClass.LastGrade).OrAbsent(), "параллель", static c => c.Grade);
    private static readonly FactField<SchoolClass, StaffId?> ClassTeacher = new(
        "classTeacher", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "классный руководитель", static c => c.ClassTeacher);

    private static readonly FactField<SchoolClass, int?> WeekDays = new(
        "weekDays", FieldTypes.Integer(1, 7).OrAbsent(), "сколько дней от понедельника учебные; нет — как у школы", static c => c.Week?.Days);

    private static readonly FactField<SchoolClass, int?> Shift = new("shift", FieldTypes.Integer(1, 3).OrAbsent(), "смена", static c => c.Shift);
    private static readonly FactField<SchoolClass, bool> Marked = new(
        "marked", FieldTypes.Flag.OrAbsentAs(usual: true), "ставят ли классу отметки; нет — ставят", static c => c.IsMarked);

    private static readonly FactField<SubgroupMembership, SubgroupId> Subgroup = new("subgroup", FieldTypes.Subgroup.As(IdRole.DefinesAgain), "подгруппа", static m => m.Subgroup);
    private static readonly FactField<SubgroupMembership, ClassId?> MemberClass = new(
        "class", FieldTypes.Class.As(IdRole.Refers).OrAbsent(), "класс, из которого обучающийся", static m => m.Class);

    private static readonly FactField<SubgroupMembership, PupilId?> Member = new(
        "pupil", FieldTypes.Pupil.As(IdRole.Refers).OrAbsent(), "обучающийся; нет — известна только сама подгруппа", static m => m.Pupil);

    private static readonly SpanFields<SubgroupMembership> MembershipSpan = new(static m => m.Span);

    internal static FactKind<RegisterReceiver, SchoolClass> Classes { get; } = new(
        "classes",
        "классы",
        [Id, Grade, ClassTeacher, WeekDays, Shift, Marked],
        static (values, _) => new SchoolClass(Id.Of(values), Grade.Of(values))
        {
            ClassTeacher = ClassTeacher.Of(values),
            Week = WeekDays.Of(values) is { } days ? new WeekLength(days) : null,
            Shift = Shift.Of(values),
            IsMarked = Marked.Of(values),
        },
        static (receiver, schoolClass, place) => receiver.Builder.Add(schoolClass, place));

    internal static FactKind<RegisterReceiver, SubgroupMembership> Subgroups { get; } = new(
        "subgroups",
        "составы подгрупп по срокам",
        [Subgroup, MemberClass, Member, MembershipSpan.From, MembershipSpan.To],
        static (values, reading) => MembershipSpan.Of(values, reading) is { } span
            ? new SubgroupMembership(Subgroup.Of(values), MemberClass.Of(values), Member.Of(values), span)
            : null,
        static (receiver, membership, place) => receiver.Builder.Add(membership, place));
}

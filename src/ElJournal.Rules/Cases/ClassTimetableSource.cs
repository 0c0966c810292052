using ElJournal.Domain.Coverage;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Расписания: every class, as its timetable stands from the first day of the year on.</summary>
public sealed class ClassTimetableSource : SchoolCaseSource<ClassTimetable>
{
    private ClassTimetableSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ClassTimetableSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "class-timetable";

    /// <inheritdoc/>
    public override string Title => "расписание класса";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Classes;

    internal override FactKinds FormedOf => FactKinds.Timetable | FactKinds.Closings;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<ClassTimetable> c) => new("class", c.Subject.Class.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<ClassTimetable> c) => $"класс {c.Subject.Class.Id}";

    /// <summary>Of a lesson only that it is the first one, or the last one to go, touches a case.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Lesson is null || effect.MovesFirstLesson)
        {
            touched.AddEverywhere(this);
        }
    }

    private protected override IEnumerable<SchoolCase<ClassTimetable>> CasesOf(SchoolIndex school)
    {
        var register = school.Register;
        var withPupils = register.Enrolments.Where(e => YearSpans.FirstDay(register.Year, e.Span) is not null).Select(e => e.Class).ToHashSet();
        for (var ordinal = 0; ordinal < register.Classes.Length; ordinal++)
        {
            var hasLessons = school.JournalsOfClass(ordinal).Any(j => !school.FootprintsOf(j).IsEmpty);
            var subject = new ClassTimetable(register.Classes[ordinal], withPupils.Contains(register.Classes[ordinal].Id), hasLessons);
            yield return FromDay(school, subject, register.Year.First, ordinal);
        }
    }
}

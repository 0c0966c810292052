using ElJournal.Domain;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дни учителя: every day on which a member of staff taught, over all journals.</summary>
public sealed class TeacherDaySource : CaseSource<DayCase>
{
    private TeacherDaySource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static TeacherDaySource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "teacher-day";

    /// <inheritdoc/>
    public override string Title => "день учителя";

    /// <inheritdoc/>
    public override CaseScope Scope => CaseScope.Person;

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Timetable | FactKinds.Substitutions;

    /// <inheritdoc/>
    public override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor) => Visit(in partition, default, ref visitor);

    internal override void Visit<TVisitor>(in Partition partition, in CaseFilter only, ref TVisitor visitor)
    {
        var lessons = partition.Index.LessonsOfTeacher(partition.Ordinal);
        for (var first = 0; first < lessons.Count;)
        {
            var end = first;
            while (end < lessons.Count && lessons[end].Day == lessons[first].Day)
            {
                end++;
            }

            if (only.Includes(lessons[first].Day))
            {
                var c = new DayCase(partition.Index, -1, partition.Ordinal, lessons[first].Day, FindOverlap(lessons, first, end));
                visitor.Visit(in c);
            }

            first = end;
        }
    }

    /// <inheritdoc/>
    public override CaseName NameOf(in DayCase c) => new("staff", c.School.Register.Staff[c.Subject].Value, "date", $"{Date(c):R}");

    /// <inheritdoc/>
    public override string Describe(in DayCase c) => $"работник {c.School.Register.Staff[c.Subject]}, {Wording.Of(Date(c))}";

    /// <inheritdoc/>
    public override JournalId? JournalOf(in DayCase c) => null;

    internal override FactKinds FormedOf => FactKinds.Timetable | FactKinds.Substitutions | FactKinds.Closings;

    internal override CaseFilter FilterOf(in DayCase c) => CaseFilter.OnDay(c.Day);

    /// <summary>The hours of a lesson, and who teaches it, touch its day of those who taught it before or teach it now.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Lesson is null)
        {
            touched.AddEverywhere(this);
            return;
        }

        foreach (var teacher in effect.Teachers)
        {
            foreach (var day in effect.SlotDays)
            {
                touched.Add(this, teacher, CaseFilter.OnDay(day));
            }
        }
    }

    private static LocalDate Date(in DayCase c) => c.School.Register.Year.DateOf(c.Day);

    private static Truth FindOverlap(List<LessonFootprint> lessons, int first, int end)
    {
        var answer = Truth.No;
        for (var i = first; i < end; i++)
        {
            for (var j = i + 1; j < end; j++)
            {
                answer = answer.Or(LessonOverlap.InTime(lessons[i].Slot, lessons[j].Slot));
            }
        }

        return answer;
    }
}

using ElJournal.Domain;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дни класса: every day on which a class has lessons, over all its journals and those of other classes to which its pupils belong at the same time.</summary>
public sealed class ClassDaySource : CaseSource<DayCase>
{
    private ClassDaySource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ClassDaySource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "class-day";

    /// <inheritdoc/>
    public override string Title => "день класса";

    /// <inheritdoc/>
    public override CaseScope Scope => CaseScope.Class;

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Timetable;

    /// <inheritdoc/>
    public override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor) => Visit(in partition, default, ref visitor);

    internal override void Visit<TVisitor>(in Partition partition, in CaseFilter only, ref TVisitor visitor)
    {
        var school = partition.Index;
        var lessons = new List<(LessonFootprint Lesson, int Audience)>();
        foreach (var journal in school.JournalsOfClass(partition.Ordinal).Concat(school.GuestJournalsOf(partition.Ordinal)))
        {
            var audience = school.Audiences.OfJournal(journal);
            var footprints = school.FootprintsOf(journal);
            for (var i = 0; i < footprints.Count; i++)
            {
                if (only.Includes(footprints[i].Day))
                {
                    lessons.Add((footprints[i], audience));
                }
            }
        }

        lessons.Sort(static (a, b) => LessonFootprint.ByDayAndStart(a.Lesson, b.Lesson));
        for (var first = 0; first < lessons.Count;)
        {
            var end = first;
            while (end < lessons.Count && lessons[end].Lesson.Day == lessons[first].Lesson.Day)
            {
                end++;
            }

            var overlap = FindOverlap(school, partition.Ordinal, lessons, first, end);
            var c = new DayCase(school, partition.Ordinal, partition.Ordinal, lessons[first].Lesson.Day, overlap);
            visitor.Visit(in c);
            first = end;
        }
    }

    /// <inheritdoc/>
    public override CaseName NameOf(in DayCase c) => new("class", c.School.Register.Classes[c.Subject].Id.Value, "date", $"{Date(c):R}");

    /// <inheritdoc/>
    public override string Describe(in DayCase c) => $"класс {c.School.Register.Classes[c.Subject].Id}, {Wording.Of(Date(c))}";

    /// <inheritdoc/>
    public override JournalId? JournalOf(in DayCase c) => null;

    internal override FactKinds FormedOf => FactKinds.Timetable | FactKinds.Closings;

    internal override CaseFilter FilterOf(in DayCase c) => CaseFilter.OnDay(c.Day);

    /// <summary>The hours of a lesson touch its day in the classes of its pupils.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Lesson is null)
        {
            touched.AddEverywhere(this);
            return;
        }

        foreach (var schoolClass in effect.Classes)
        {
            foreach (var day in effect.HourDays)
            {
                touched.Add(this, schoolClass, CaseFilter.OnDay(day));
            }
        }
    }

    private static LocalDate Date(in DayCase c) => c.School.Register.Year.DateOf(c.Day);

    private static Truth FindOverlap(SchoolIndex school, int schoolClass, List<(LessonFootprint Lesson, int Audience)> lessons, int first, int end)
    {
        var answer = Truth.No;
        for (var i = first; i < end; i++)
        {
            for (var j = i + 1; j < end && answer != Truth.Yes; j++)
            {
                var inTime = LessonOverlap.InTime(lessons[i].Lesson.Slot, lessons[j].Lesson.Slot);
                var share = inTime == Truth.No ? Truth.No : school.Share(lessons[i].Audience, lessons[j].Audience, schoolClass, lessons[i].Lesson.Day);
                answer = answer.Or(share == Truth.No ? Truth.No : inTime == Truth.Unknown ? Truth.Unknown : share);
            }
        }

        return answer;
    }
}

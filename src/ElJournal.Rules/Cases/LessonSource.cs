using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;

namespace ElJournal.Rules.Cases;

/// <summary>Уроки журнала.</summary>
public sealed class LessonSource : CaseSource<LessonCase>
{
    private LessonSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static LessonSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "lesson";

    /// <inheritdoc/>
    public override string Title => "урок";

    /// <inheritdoc/>
    public override CaseScope Scope => CaseScope.Journal;

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Timetable;

    /// <inheritdoc/>
    public override bool KnowsLastLesson => true;

    /// <inheritdoc/>
    public override bool KnowsEntry => true;

    /// <inheritdoc/>
    public override bool KnowsEventEnd => true;

    /// <inheritdoc/>
    public override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor) => Visit(in partition, default, ref visitor);

    /// <inheritdoc/>
    public override CaseName NameOf(in LessonCase c) => new("lesson", c.Row.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in LessonCase c) => CaseTitles.Lesson(c.Journal.Journal, c.Row.Record.Current);

    /// <inheritdoc/>
    public override JournalId? JournalOf(in LessonCase c) => c.Journal.Journal.Id;

    internal override FactKinds FormedOf =>
        FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Substitutions | FactKinds.Attendance | FactKinds.Homework | FactKinds.Closings;

    internal override void Visit<TVisitor>(in Partition partition, in CaseFilter only, ref TVisitor visitor)
    {
        var journal = partition.Journal!;
        for (var i = 0; i < journal.Lessons.Length; i++)
        {
            if (only.Includes(journal.Lesson(i).Day) && (only.Lesson is not { } lesson || journal.Lesson(i).Id == lesson))
            {
                var c = new LessonCase(journal, i);
                visitor.Visit(in c);
            }
        }
    }

    internal override CaseFilter FilterOf(in LessonCase c) => new() { Lesson = c.Row.Id };

    /// <summary>A lesson's own facts touch it alone; its hours touch every lesson of the day after which its pupils go home, and a day of the calendar all lessons of the day.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Kinds == FactKinds.Calendar)
        {
            touched.AddCalendarDays(this, effect);
            return;
        }

        if (effect.Journal < 0)
        {
            touched.AddEverywhere(this, new CaseFilter { Days = effect.Days });
            return;
        }

        touched.Add(this, effect.Journal, new CaseFilter { Lesson = effect.Lesson });
        touched.AddLastLessons(this, effect);
    }
}

using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Testing.Generators;
using NodaTime;

namespace ElJournal.Testing.Builders;

/// <summary>Построитель работы: an assessment at a lesson, and its results.</summary>
/// <remarks>Add it after its lesson. Immutable, safe on any thread: every method gives another assessment.</remarks>
public sealed record AnAssessment
{
    private AnAssessment(string? lesson, string? journal, LocalDate? day) => (Lesson, Journal, Day) = (lesson, journal, day);

    private string? Lesson { get; init; }

    private string? Journal { get; init; }

    private LocalDate? Day { get; init; }

    private string? Id { get; init; }

    private ImmutableArray<(PupilId Pupil, Cell Cell, EntryTime At, LocalDate? Own)> Marks { get; init; } = [];

    /// <summary>Begins an assessment at a lesson.</summary>
    /// <param name="lesson">Id of the lesson; L1 is the first one added without a name.</param>
    /// <returns>The assessment.</returns>
    public static AnAssessment At(string lesson) => new(lesson, null, null);

    /// <summary>Begins an assessment that belongs to no lesson.</summary>
    /// <param name="day">Its day.</param>
    /// <param name="journal">Id of the journal.</param>
    /// <returns>The assessment.</returns>
    public static AnAssessment WithoutLesson(LocalDate day, string journal = ASchool.FirstJournal) => new(null, journal, day);

    /// <summary>Names the assessment; without a name it is A1, A2 … in the order of adding.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The assessment.</returns>
    public AnAssessment Named(string id) => this with { Id = id };

    /// <summary>Gives it a day of its own, as for work handed in later.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The assessment.</returns>
    public AnAssessment DoneOn(LocalDate day) => this with { Day = day };

    /// <summary>Enters a result; a second one of the same pupil corrects the first.</summary>
    /// <param name="pupil">Id of the pupil.</param>
    /// <param name="mark">The mark, 0 to 100.</param>
    /// <param name="at">When it was entered, counted from the day of the assessment.</param>
    /// <param name="own">The pupil's own day, if another.</param>
    /// <returns>The assessment.</returns>
    public AnAssessment Marked(string pupil, int mark, EntryTime at, LocalDate? own = null) =>
        this with { Marks = Marks.Add((PupilId.Parse(pupil), Cell.Of(MarkValue.Of(mark)), at, own)) };

    internal SmallYear AddTo(SmallYear year)
    {
        var id = AssessmentId.Parse(Id ?? $"A{year.Assessments.Length + 1}");
        var lesson = Lesson is null ? null : year.Lessons.FirstOrDefault(l => l.Lesson.Value == Lesson)
            ?? throw new InvalidOperationException($"Add the lesson before its assessment. Lesson=\"{Lesson}\"");
        var day = Day ?? lesson!.Date;
        return year with
        {
            Assessments = year.Assessments.Add(new Assessment(id, lesson?.Journal ?? JournalId.Parse(Journal!), lesson?.Lesson, Day) { Kind = "Самостоятельная работа" }),
            Marks = year.Marks.AddRange(Marks.Select(m => new MarkEntry(id, m.Pupil, m.Cell) { Day = m.Own, Recorded = new(m.At.On(day, year.School.TimeZone), null) })),
        };
    }
}

using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Отправленный урок: the form of a lesson with its cells, and the commands that it comes to.</summary>
/// <remarks>What was not touched asks for nothing, so that what others have changed meanwhile stays.</remarks>
internal sealed class LessonSubmission
{
    private readonly ImmutableArray<(CellPlace Place, string Text, string Was, SeenVersions Seen)> cells;
    private readonly IFormCollection form;
    private readonly LessonEntry lesson;

    internal LessonSubmission(LessonEntry lesson, IFormCollection form)
    {
        (this.lesson, this.form) = (lesson, form);
        cells = [.. Cells().Where(c => c.Text != c.Was)];
        Draft = new LessonDraft(Text("topic"), Text("kind"), Text("homework"), Text("taught"), Text("workKind"), Text("workTitle"), Text("reason"))
        {
            IsRemote = form.ContainsKey("remote"),
            Cells = cells.ToImmutableDictionary(c => c.Place, c => c.Text),
        };
    }

    /// <summary>Gets what was typed.</summary>
    internal LessonDraft Draft { get; }

    /// <summary>Gives the cells whose text says nothing that a cell can hold.</summary>
    internal IEnumerable<string> NotUnderstood(Visit visit) =>
        cells.Where(c => ContentOf(visit, c.Place, c.Text) is null).Select(c => $"{visit.NameOf(c.Place.Pupil.Value)}: «{c.Text}» — такой записи нет.");

    /// <summary>Gives the commands.</summary>
    internal IEnumerable<JournalCommand> Commands(Visit visit)
    {
        yield return new RecordLesson(lesson with
        {
            Status = LessonStatus.Held,
            Topic = NullIfEmpty(Draft.Topic),
            Kind = NullIfEmpty(Draft.Kind),
            IsRemote = Draft.IsRemote,
            ActualTeacher = form.ContainsKey("taught") ? Taught() : lesson.ActualTeacher,
        })
        { Version = form.VersionIn("version") };
        yield return new RecordHomework(HomeworkInput.Of(visit.Year.FindHomework(lesson.Lesson), lesson.Lesson, Draft.Homework)) { Version = form.VersionIn("homeworkVersion") };
        AssessmentId? added = Draft.WorkKind.Length > 0 ? CellCommands.FreeWork(visit.Year, lesson.Lesson) : null;
        if (added is { } work)
        {
            yield return new RecordAssessment(new Assessment(work, lesson.Journal, lesson.Lesson) { Kind = Draft.WorkKind, Title = NullIfEmpty(Draft.WorkTitle) });
        }

        // A mark in the column of a lesson without works is one for the work that comes with it.
        foreach (var command in cells.SelectMany(c => CellCommands.For(visit.Year, lesson.Journal, c.Place with { Work = c.Place.Work ?? added }, ContentOf(visit, c.Place, c.Text) ?? default, c.Seen)))
        {
            yield return command;
        }
    }

    private StaffId? Taught() => StaffId.TryParse(Draft.Taught, out var staff) ? staff : null;

    private static CellContent? ContentOf(Visit visit, CellPlace place, string text) => CellText.Read(text, place.In(visit.Year).Mark?.Cell);

    private IEnumerable<(CellPlace Place, string Text, string Was, SeenVersions Seen)> Cells()
    {
        var pupils = form["cellPupil"];
        for (var i = 0; i < pupils.Count; i++)
        {
            if (PupilId.TryParse(pupils[i], out var pupil))
            {
                AssessmentId? work = AssessmentId.TryParse(form.At("cellWork", i), out var known) ? known : null;
                yield return (new CellPlace(lesson.Lesson, work, pupil), form.At("cellText", i).Trim(), form.At("cellWas", i), SeenVersions.Parse(form.At("cellSeen", i)));
            }
        }
    }

    private string Text(string name) => form[name].ToString().Trim();

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}

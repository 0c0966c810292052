using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Урок; what was entered of it is null for whom only the timetable is open to.</summary>
/// <param name="Id">The id.</param>
/// <param name="Journal">The journal.</param>
/// <param name="Date">The day.</param>
/// <param name="Number">The number in the day.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="Status">Planned, held or cancelled, by its code.</param>
/// <param name="Kind">The kind of lesson, as the school writes it.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Teacher">The teacher of this lesson, where another than of the journal.</param>
/// <param name="ActualTeacher">Who taught it, where somebody else did.</param>
/// <param name="Remote">Whether it is held remotely.</param>
/// <param name="Version">The version, as in the ETag.</param>
internal sealed record LessonView(
    string Id,
    string Journal,
    LocalDate Date,
    int? Number,
    LocalTime? Start,
    LocalTime? End,
    string Status,
    string? Kind,
    string? Topic,
    string? Teacher,
    string? ActualTeacher,
    bool? Remote,
    int Version)
{
    internal static LessonView Of(LessonEntry lesson, Visit visit)
    {
        var isOpen = visit.MayRead(new AccessTarget(ResourceKind.LessonEntries) { Journal = lesson.Journal, Lesson = lesson });
        return new(
            lesson.Lesson.Value,
            lesson.Journal.Value,
            lesson.Date,
            lesson.Number,
            lesson.Start,
            lesson.End,
            FactCodes.LessonStatuses.Format(lesson.Status),
            isOpen ? lesson.Kind : null,
            isOpen ? lesson.Topic : null,
            lesson.Teacher?.Value,
            lesson.ActualTeacher?.Value,
            isOpen ? lesson.IsRemote : null,
            visit.Year.VersionOf(new RecordLesson(lesson).Address));
    }
}

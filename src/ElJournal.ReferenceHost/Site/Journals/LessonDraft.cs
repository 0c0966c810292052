using System.Collections.Immutable;
using ElJournal.Domain.Journals;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Набранное об уроке: the fields of its form.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Kind">The kind of lesson.</param>
/// <param name="Homework">The homework; empty for none set.</param>
/// <param name="Taught">The id of who taught; empty for the assigned teacher.</param>
/// <param name="WorkKind">The kind of a work to be added; empty for none.</param>
/// <param name="WorkTitle">Its title.</param>
/// <param name="Reason">Why it is entered or corrected late.</param>
public sealed record LessonDraft(string Topic, string Kind, string Homework, string Taught, string WorkKind = "", string WorkTitle = "", string Reason = "")
{
    /// <summary>Gets a value indicating whether the lesson is held remotely.</summary>
    internal bool IsRemote { get; init; }

    /// <summary>Gets the cells that were typed, by place; others hold what stands.</summary>
    internal ImmutableDictionary<CellPlace, string> Cells { get; init; } = ImmutableDictionary<CellPlace, string>.Empty;

    internal static LessonDraft Of(LessonEntry lesson, HomeworkEntry? homework) =>
        new(lesson.Topic ?? "", lesson.Kind ?? "", homework is { IsTask: true } ? homework.Text! : "", lesson.ActualTeacher?.Value ?? "") { IsRemote = lesson.IsRemote };
}

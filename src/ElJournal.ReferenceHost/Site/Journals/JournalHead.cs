using ElJournal.Domain.Journals;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Какой это журнал, и какая его страница: what stands above each page of one.</summary>
/// <param name="Journal">The journal.</param>
/// <param name="Title">Subject, class and subgroup.</param>
/// <param name="Teacher">The name of the assigned teacher, or null.</param>
/// <param name="Section">Which of the pages it is.</param>
/// <param name="HasMaterials">Whether who looks may read the materials of the journal.</param>
public sealed record JournalHead(JournalId Journal, string Title, string? Teacher, JournalSection Section, bool HasMaterials)
{
    internal static JournalHead Of(Visit visit, Journal journal, JournalSection section) =>
        new(
            journal.Id,
            LessonTitle.Of(journal),
            journal.Teacher is { } teacher ? visit.NameOf(teacher.Value) : null,
            section,
            visit.MayRead(new AccessTarget(ResourceKind.Materials) { Journal = journal.Id }));
}

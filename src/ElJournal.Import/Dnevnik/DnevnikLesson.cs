using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Import.Dnevnik;

/// <summary>A lesson of an answer.</summary>
internal sealed record DnevnikLesson(LessonId Id, LocalDate Date, ClassId Group, string SubjectId, Place Place)
{
    internal int? Number { get; init; }

    internal string? Topic { get; init; }

    internal string? Subject { get; init; }

    internal ImmutableArray<StaffId> Teachers { get; init; } = [];

    internal ImmutableArray<DnevnikWork> Works { get; init; } = [];

    /// <summary>Gets the journal: one for each subject of a group.</summary>
    internal JournalId Journal => JournalId.Parse($"{Group}-{SubjectId}");
}

using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Import.NetSchool;

/// <summary>A lesson of a diary.</summary>
internal sealed record DiaryLesson(LessonId Id, LocalDate Date, string Subject, Place Place)
{
    internal int? Number { get; init; }

    internal LocalTime? Start { get; init; }

    internal LocalTime? End { get; init; }

    internal bool IsExtracurricular { get; init; }

    internal ImmutableArray<DiaryAssignment> Assignments { get; init; } = [];
}

using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Import.Dnevnik;

/// <summary>A piece of work of a lesson: homework, or what marks are given for.</summary>
internal sealed record DnevnikWork(AssessmentId Id, string Type, Place Place)
{
    internal const string Homework = "Homework";

    /// <summary>The piece of work that every lesson has by itself; that it is there tells nothing.</summary>
    internal const string Default = "DefaultNewLessonWork";

    internal string? WorkType { get; init; }

    internal string? Text { get; init; }

    internal LocalDate? Due { get; init; }

    internal Instant? SentAt { get; init; }
}

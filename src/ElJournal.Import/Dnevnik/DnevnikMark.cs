using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Import.Dnevnik;

/// <summary>A mark of an answer.</summary>
internal sealed record DnevnikMark(PupilId Pupil, AssessmentId? Work, LessonId? Lesson, Place Place)
{
    /// <summary>A mark that says: not attested.</summary>
    internal const string NotAttested = "MarkNA";

    /// <summary>A mark that says: exempt.</summary>
    internal const string Exempt = "MarkDismiss";

    internal string? Type { get; init; }

    internal string? Value { get; init; }

    internal string? WorkType { get; init; }

    /// <summary>Gets the place of the mark within its cell.</summary>
    internal int Number { get; init; }

    internal LocalDate? Day { get; init; }
}

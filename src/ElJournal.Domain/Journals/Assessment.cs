using NodaTime;

namespace ElJournal.Domain.Journals;

/// <summary>Работа: something that pupils do and that is marked.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record Assessment
{
    /// <summary>Makes an assessment.</summary>
    /// <param name="id">Which one.</param>
    /// <param name="journal">Of which journal.</param>
    /// <param name="lesson">The lesson at which it was done; null when it belongs to none.</param>
    /// <param name="day">The day it was done or handed in; null for the day of <paramref name="lesson"/>.</param>
    /// <exception cref="ArgumentException">An id is default, or there is neither lesson nor day.</exception>
    public Assessment(AssessmentId id, JournalId journal, LessonId? lesson, LocalDate? day = null)
    {
        Preconditions.That(id != default, nameof(id), "An assessment needs an id.");
        Preconditions.That(journal != default, nameof(journal), "An assessment needs a journal.");
        Preconditions.That(lesson is not null || day is not null, nameof(day), $"An assessment needs a lesson or a day. Id=\"{id}\"");
        (Id, Journal, Lesson, Day) = (id, journal, lesson, day);
    }

    /// <summary>Gets which one it is.</summary>
    public AssessmentId Id { get; }

    /// <summary>Gets of which journal.</summary>
    public JournalId Journal { get; }

    /// <summary>Gets the lesson at which it was done, or null.</summary>
    public LessonId? Lesson { get; }

    /// <summary>Gets its own day, or null for the day of <see cref="Lesson"/>.</summary>
    public LocalDate? Day { get; }

    /// <summary>Gets its kind (вид работы), as the school writes it; null when not recorded.</summary>
    public string? Kind { get; init; }

    /// <summary>Gets its title; null when not recorded.</summary>
    public string? Title { get; init; }

    /// <summary>Gets its weight; null when not recorded.</summary>
    public MarkWeight? Weight { get; init; }

    /// <summary>Gets the work that this is a further attempt at (пересдача), of the same journal; null when it is none.</summary>
    public AssessmentId? RetakeOf
    {
        get;
        init
        {
            Preconditions.That(value is null || (value != default(AssessmentId) && value != Id), nameof(RetakeOf), $"A retake is of another assessment. Id=\"{Id}\"");
            field = value;
        }
    }
}

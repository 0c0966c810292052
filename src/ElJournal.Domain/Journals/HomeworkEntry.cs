using NodaTime;

namespace ElJournal.Domain.Journals;

/// <summary>Запись домашнего задания урока.</summary>
/// <remarks>A stated "none" (не задано) is a fact and differs from no entry. A later entry for the same lesson corrects an earlier one. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record HomeworkEntry
{
    /// <summary>Greatest number of minutes of a task: a whole day.</summary>
    public const int MaxMinutes = 1440;

    /// <summary>Makes an entry.</summary>
    /// <param name="lesson">The lesson at which it is set.</param>
    /// <param name="text">The task; null or empty when nothing is written.</param>
    /// <param name="isStatedNone">Whether the entry states that there is no homework.</param>
    /// <exception cref="ArgumentException"><paramref name="lesson"/> is default.</exception>
    public HomeworkEntry(LessonId lesson, string? text, bool isStatedNone = false)
    {
        Preconditions.That(lesson != default, nameof(lesson), "Homework needs a lesson.");
        Lesson = lesson;
        Text = string.IsNullOrEmpty(text) ? null : text;
        IsStatedNone = isStatedNone;
    }

    /// <summary>Gets the lesson at which it is set.</summary>
    public LessonId Lesson { get; }

    /// <summary>Gets the task, or null when nothing is written.</summary>
    public string? Text { get; }

    /// <summary>Gets a value indicating whether the entry states that there is no homework.</summary>
    public bool IsStatedNone { get; }

    /// <summary>Gets a value indicating whether a task is set.</summary>
    public bool IsTask => Text is not null && !IsStatedNone;

    /// <summary>Gets the day for which it is due, or null.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Gets how many minutes the task is meant to take, from 0 to <see cref="MaxMinutes"/>; null when not recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of range.</exception>
    public int? Minutes
    {
        get;
        init => field = value is { } count ? Preconditions.InRange(count, 0, MaxMinutes) : null;
    }

    /// <summary>Gets when and by whom it was entered.</summary>
    public Provenance Recorded { get; init; }
}

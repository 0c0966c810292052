using ElJournal.Domain.Journals;

namespace ElJournal.Import.Reading;

/// <summary>Words by which journals say that there is no homework.</summary>
internal static class HomeworkText
{
    private static readonly string[] None = ["не задано", "-", "–", "—", "---Не указана---"];

    /// <summary>Says whether a text is a stated none (не задано) and no task.</summary>
    internal static bool IsNone(string? text) => text is not null && None.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes an entry of a text as a journal has it: a task, a stated none, or nothing written.</summary>
    internal static HomeworkEntry Entry(LessonId lesson, string? text) =>
        IsNone(text) ? new HomeworkEntry(lesson, text: null, isStatedNone: true) : new HomeworkEntry(lesson, text);
}

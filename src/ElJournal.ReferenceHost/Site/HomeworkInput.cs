using ElJournal.Domain.Journals;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Reads what was typed as homework.</summary>
internal static class HomeworkInput
{
    /// <summary>Makes the entry of what was typed, empty being that none is set; what the form does not ask for stays as it stood, as long as there is a task.</summary>
    internal static HomeworkEntry Of(HomeworkEntry? former, LessonId lesson, string text) =>
        text.Length == 0 ? new(lesson, text: null, isStatedNone: true)
        : former is { IsTask: true } ? new(lesson, text) { Due = former.Due, Minutes = former.Minutes }
        : new(lesson, text);
}

using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>When a lesson begins and ends: its own times, else those of the bells for its number and the shift of its class.</summary>
internal static class LessonTimes
{
    internal static (LocalTime? Start, LocalTime? End) Of(SchoolRegister register, Journal journal, LessonEntry lesson)
    {
        if ((lesson.Start is not null && lesson.End is not null) || lesson.Number is not { } number || register.Bells.Slots.IsEmpty)
        {
            return (lesson.Start, lesson.End);
        }

        var shift = (journal.Class is { } id ? register.FindClass(id)?.Shift : null) ?? 1;
        var bell = register.Bells.Find(shift, number);
        return (lesson.Start ?? bell?.Start, lesson.End ?? bell?.End);
    }
}

using ElJournal.Domain;
using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Titles of cases for Russian readers: subjects, classes and dates instead of ids, never names of people.</summary>
internal static class CaseTitles
{
    internal static string Lesson(Journal journal, LessonEntry lesson)
    {
        var number = lesson.Number is { } n ? FormattableString.Invariant($", {n}-й урок") : "";
        var start = lesson.Start is { } time ? $", начало в {Wording.Of(time)}" : "";
        return $"урок {Wording.Of(lesson.Date)}{number}{start}, {Journal(journal)}";
    }

    internal static string Journal(Journal journal)
    {
        var whom = journal.Subgroup is { } subgroup ? $"подгруппа {subgroup}" : journal.Class is { } id ? $"класс {id}" : null;
        return string.Join(", ", new[] { journal.Subject is { } subject ? $"«{subject}»" : $"журнал {journal.Id}", whom }.Where(part => part is not null));
    }

    internal static string Assessment(Journal journal, Assessment assessment, LocalDate day)
    {
        var title = assessment.Title ?? assessment.Kind;
        return $"работа {(title is null ? "" : $"«{title}» ")}{Wording.Of(day)}, {Journal(journal)}";
    }
}

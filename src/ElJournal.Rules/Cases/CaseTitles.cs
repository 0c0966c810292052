using ElJournal.Domain;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Titles of cases for Russian readers: subjects, classes and dates instead of ids, never names of people.</summary>
public static class CaseTitles
{
    /// <summary>Calls a lesson: <c>урок 12.09.2023, 3-й урок, начало в 10:20, «Алгебра», класс 7А</c>.</summary>
    /// <param name="journal">Its journal.</param>
    /// <param name="lesson">What the record says of it.</param>
    /// <returns>The title.</returns>
    public static string Lesson(Journal journal, LessonEntry lesson)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(lesson);
        var number = lesson.Number is { } n ? FormattableString.Invariant($", {n}-й урок") : "";
        var start = lesson.Start is { } time ? $", начало в {Wording.Of(time)}" : "";
        return $"урок {Wording.Of(lesson.Date)}{number}{start}, {Journal(journal)}";
    }

    /// <summary>Calls a journal: <c>«Алгебра», класс 7А</c>.</summary>
    /// <param name="journal">The journal.</param>
    /// <returns>The title; the id stands in it only where the subject is not recorded.</returns>
    public static string Journal(Journal journal)
    {
        ArgumentNullException.ThrowIfNull(journal);
        var whom = journal.Subgroup is { } subgroup ? $"подгруппа {subgroup}" : journal.Class is { } id ? $"класс {id}" : null;
        return string.Join(", ", new[] { journal.Subject is { } subject ? $"«{subject}»" : $"журнал {journal.Id}", whom }.Where(part => part is not null));
    }

    /// <summary>Adds a class to a title: <c>, класс 7А</c>.</summary>
    /// <param name="school">The index of the school.</param>
    /// <param name="schoolClass">Ordinal of the class; negative for none.</param>
    /// <returns>The words, or nothing.</returns>
    internal static string InClass(SchoolIndex school, int schoolClass) => schoolClass < 0 ? "" : $", класс {school.Register.Classes[schoolClass].Id}";

    /// <summary>Names what an occurrence is one of, as ids of cases have it: <c>week</c>.</summary>
    /// <param name="span">The occurrence.</param>
    /// <returns>The word.</returns>
    public static string KindOf(Occurrence span) => span.Kind switch
    {
        OccurrenceKind.Week => "week",
        OccurrenceKind.Month => "month",
        OccurrenceKind.Period => "period",
        OccurrenceKind.Year => "year",
        _ => throw new InvalidOperationException("Unknown kind of occurrence."),
    };

    /// <summary>Calls a pupil's final mark: <c>обучающийся p-1, «Алгебра», класс 7А, четверть 01.09.2023–27.10.2023</c>.</summary>
    /// <param name="journal">Its journal.</param>
    /// <param name="period">Its period.</param>
    /// <param name="pupil">The pupil, or null for those whom the record does not list.</param>
    /// <returns>The title.</returns>
    public static string FinalMark(Journal journal, StudyPeriod period, PupilId? pupil)
    {
        var who = pupil is { } known ? $"обучающийся {known}" : "обучающиеся, которых нет в данных";
        return $"{who}, {JournalPeriod(journal, period)}";
    }

    /// <summary>Calls a period of a journal: <c>«Алгебра», класс 7А, четверть 01.09.2023–27.10.2023</c>.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="period">The period.</param>
    /// <returns>The title.</returns>
    public static string JournalPeriod(Journal journal, StudyPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return $"{Journal(journal)}, {SpanTitles.Of(SpanTitles.NounOf(period.Kind), period.First, period.Last)}";
    }

    /// <summary>Calls an assessment: <c>работа «Входная» 12.09.2023, «Алгебра», класс 7А</c>.</summary>
    /// <param name="journal">Its journal.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="day">The day it was done.</param>
    /// <returns>The title.</returns>
    public static string Assessment(Journal journal, Assessment assessment, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(assessment);
        var title = assessment.Title ?? assessment.Kind;
        return $"работа {(title is null ? "" : $"«{title}» ")}{Wording.Of(day)}, {Journal(journal)}";
    }
}

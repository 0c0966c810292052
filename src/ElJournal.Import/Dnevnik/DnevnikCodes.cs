using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Import.Dnevnik;

/// <summary>The words of the interface that are read.</summary>
internal static class DnevnikCodes
{
    /// <summary>The state of an entry that nobody has made as yet.</summary>
    internal const string NotSet = "NotSet";

    private static readonly (string Code, Cell Cell)[] Statuses =
    [
        ("Attend", Cell.Present),
        ("Absent", Cell.Absent(AbsenceReason.NotStated)),
        ("Ill", Cell.Absent(AbsenceReason.Illness)),
        ("Late", Cell.Late),
        ("Pass", Cell.Absent(AbsenceReason.Excused)),
    ];

    private static readonly (string Code, string Kind)[] Kinds =
    [
        ("LessonExamination", "Контрольная работа"),
        ("LessonTestWork", "Проверочная работа"),
        ("LessonComposition", "Сочинение"),
        ("LessonByHeart", "Чтение наизусть"),
        (DnevnikWork.Default, "Работа на уроке"),
    ];

    /// <summary>Gets all states of attendance in one text, for messages.</summary>
    internal static string Listing => string.Join(", ", Statuses.Select(s => s.Code).Append(NotSet));

    /// <summary>Reads the state of an entry of attendance; null for a word that is none.</summary>
    internal static Cell? StatusOf(string code) => Array.Find(Statuses, s => s.Code == code).Cell;

    /// <summary>Gives the kind of a piece of work in Russian, or the word itself where there is no better.</summary>
    internal static string KindOf(string type) => Array.Find(Kinds, k => k.Code == type).Kind ?? type;
}

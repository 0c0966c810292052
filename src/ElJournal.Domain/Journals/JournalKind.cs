namespace ElJournal.Domain.Journals;

/// <summary>Вид журнала.</summary>
public enum JournalKind
{
    /// <summary>Классный журнал (страница предмета).</summary>
    Class,

    /// <summary>Элективный курс.</summary>
    Elective,

    /// <summary>Факультатив.</summary>
    Facultative,

    /// <summary>Внеурочная деятельность.</summary>
    Extracurricular,

    /// <summary>Дополнительное образование.</summary>
    Additional,

    /// <summary>Индивидуальное обучение.</summary>
    Individual,
}

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Страница журнала.</summary>
public enum JournalSection
{
    /// <summary>The grid.</summary>
    Grid,

    /// <summary>Тематический план.</summary>
    Plan,

    /// <summary>Итоговые отметки.</summary>
    Finals,

    /// <summary>Материалы.</summary>
    Materials,
}

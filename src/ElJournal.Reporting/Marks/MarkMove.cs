namespace ElJournal.Reporting.Marks;

/// <summary>Куда сдвигается отметка по другим правилам.</summary>
internal enum MarkMove
{
    /// <summary>Никуда.</summary>
    None,

    /// <summary>Выше.</summary>
    Higher,

    /// <summary>Ниже.</summary>
    Lower,

    /// <summary>Отметка появляется, исчезает или становится «н/а».</summary>
    Other,
}

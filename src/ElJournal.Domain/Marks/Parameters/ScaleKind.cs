namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Вид шкалы.</summary>
public enum ScaleKind
{
    /// <summary>Отметки числом.</summary>
    Numeric,

    /// <summary>Зачёт или незачёт.</summary>
    PassFail,

    /// <summary>Без отметок (безотметочное обучение).</summary>
    Ungraded,
}

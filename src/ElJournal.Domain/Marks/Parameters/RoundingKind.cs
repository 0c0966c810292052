namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Правило округления перед сравнением с границей.</summary>
public enum RoundingKind
{
    /// <summary>Не округлять: сравнивается точное значение.</summary>
    None,

    /// <summary>Округлить, половину вверх.</summary>
    HalfUp,

    /// <summary>Отбросить лишние знаки.</summary>
    Truncate,
}

namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Что считается при пересдаче.</summary>
public enum RetakeKind
{
    /// <summary>Обе отметки.</summary>
    KeepBoth,

    /// <summary>Последняя пересдача вместо прежней отметки.</summary>
    Replace,

    /// <summary>Среднее всех попыток как одна отметка.</summary>
    Mean,

    /// <summary>Лучшая из попыток.</summary>
    Best,

    /// <summary>Обе отметки, пересдача со своим весом.</summary>
    KeepBothRetakeWeight,
}

namespace ElJournal.Domain.Marks;

/// <summary>Что стало с клеткой при подсчёте.</summary>
public enum CellFate
{
    /// <summary>Вошла в среднее.</summary>
    Counted,

    /// <summary>Долг, ставший отметкой, вошёл в среднее.</summary>
    CountedAsDebt,

    /// <summary>Отметка есть, но её вес 0: в числе отметок, не в среднем.</summary>
    ZeroWeight,

    /// <summary>Зачёт или незачёт по шкале «зачёт/незачёт»: в числе отметок, среднего нет.</summary>
    Credited,

    /// <summary>Отсутствие: ни значения, ни веса.</summary>
    Absent,

    /// <summary>Пропущена контрольная работа, и отметки за период нет, пока она не написана.</summary>
    Blocking,

    /// <summary>Долг: работа ещё не сдана.</summary>
    Debt,

    /// <summary>Отсутствие или долг, после которых работа написана.</summary>
    WrittenLater,

    /// <summary>Освобождён: отметка не требуется.</summary>
    Exempt,

    /// <summary>Не аттестован за работу.</summary>
    NotAttested,

    /// <summary>Зачёт или незачёт по шкале с числами: ни значения, ни веса.</summary>
    PassOrFail,

    /// <summary>Присутствие или опоздание: ни значения, ни веса.</summary>
    NoValue,

    /// <summary>«Точка»: день клетки ещё не наступил.</summary>
    Future,

    /// <summary>Заменена пересдачей.</summary>
    ReplacedByRetake,

    /// <summary>Вошла в среднее попыток, которое стоит в первой из них.</summary>
    MergedIntoMean,

    /// <summary>Другая попытка лучше.</summary>
    NotBestAttempt,

    /// <summary>Пересдача сверх допустимого числа.</summary>
    AttemptOverLimit,

    /// <summary>У вида работы нет веса.</summary>
    NoWeight,

    /// <summary>Отметка вне шкалы.</summary>
    OffScale,

    /// <summary>Предмет без отметок.</summary>
    Ungraded,
}

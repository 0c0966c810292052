namespace ElJournal.Domain.Marks;

/// <summary>Состояние вывода об отметке за период.</summary>
public enum MarkState
{
    /// <summary>Отметка определена правилами.</summary>
    Decided,

    /// <summary>Спорная отметка: the rules leave the decision to the teacher.</summary>
    Contested,

    /// <summary>Не аттестован (н/а); <see cref="MarkOutcome.NotAttestedReason"/> says why.</summary>
    NotAttested,

    /// <summary>Без отметок: the subject is not marked.</summary>
    Ungraded,

    /// <summary>Среднего нет: there is no mark, or all of them weigh nothing.</summary>
    NoAverage,

    /// <summary>Не установлено: something that decides is unknown or wrong; <see cref="MarkOutcome.Defects"/> name it.</summary>
    Undetermined,
}

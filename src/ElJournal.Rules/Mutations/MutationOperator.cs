namespace ElJournal.Rules.Mutations;

/// <summary>Оператор изменения: one way in which an act could be written differently.</summary>
/// <remarks>The list is fixed and documented in <c>docs/mutation.md</c>; a new operator makes old scores incomparable.</remarks>
public enum MutationOperator
{
    /// <summary>Каждое число срока на единицу больше и меньше.</summary>
    Number,

    /// <summary>Единица срока: дни, учебные дни, недели, часы.</summary>
    Unit,

    /// <summary>Вид срока — на соседний.</summary>
    DueKind,

    /// <summary>Прочтение — на каждое другое.</summary>
    Reading,

    /// <summary>Условие или признак нарушения убраны.</summary>
    DropTerm,

    /// <summary>Условие или признак нарушения обращены.</summary>
    NegateTerm,

    /// <summary>Точка отсчёта срока.</summary>
    Anchor,

    /// <summary>Кто отвечает.</summary>
    Bearer,

    /// <summary>Норма убрана.</summary>
    DropNorm,

    /// <summary>Начало и конец действия на день раньше и позже.</summary>
    InForce,
}

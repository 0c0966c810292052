namespace ElJournal.Domain.Marks;

/// <summary>Соответствие итоговой отметки выводу.</summary>
public enum FinalMarkFit
{
    /// <summary>Следует правилам.</summary>
    Follows,

    /// <summary>Допустима с указанием причины.</summary>
    NeedsReason,

    /// <summary>Не допускается правилами.</summary>
    NotAllowed,

    /// <summary>Правила об этом ничего не говорят.</summary>
    NotRegulated,
}

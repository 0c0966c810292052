namespace ElJournal.Rules.Norms;

/// <summary>What a word of a norm is for.</summary>
public enum NormWordRole
{
    /// <summary>Условие: it must hold for the norm to apply.</summary>
    Condition,

    /// <summary>Нарушение: it is part of the breach of a prohibition.</summary>
    Breach,

    /// <summary>Исполнение: it fulfils a duty.</summary>
    Fulfilment,
}

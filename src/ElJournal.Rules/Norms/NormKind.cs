namespace ElJournal.Rules.Norms;

/// <summary>Вид нормы.</summary>
public enum NormKind
{
    /// <summary>Обязанность: somebody must do something by a moment.</summary>
    Obligation,

    /// <summary>Запрет: something must not happen.</summary>
    Prohibition,
}

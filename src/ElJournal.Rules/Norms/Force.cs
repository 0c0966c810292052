namespace ElJournal.Rules.Norms;

/// <summary>Сила: whether a breach counts.</summary>
public enum Force
{
    /// <summary>Обязательно: a breach is a finding.</summary>
    Binding,

    /// <summary>Рекомендация: a breach is advice and never counted as a violation.</summary>
    Advice,
}

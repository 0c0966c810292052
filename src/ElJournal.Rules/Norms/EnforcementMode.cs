namespace ElJournal.Rules.Norms;

/// <summary>Режим: what a host does when a write would break the norm.</summary>
public enum EnforcementMode
{
    /// <summary>Наблюдать: accept and record.</summary>
    Observe,

    /// <summary>Предупреждать: accept and say so.</summary>
    Warn,

    /// <summary>Требовать причину: accept only with a reason.</summary>
    RequireReason,

    /// <summary>Запрещать: refuse.</summary>
    Block,
}

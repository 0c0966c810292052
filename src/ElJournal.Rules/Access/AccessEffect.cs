namespace ElJournal.Rules.Access;

/// <summary>Действие нормы доступа: what a norm of access does to a request.</summary>
public enum AccessEffect
{
    /// <summary>Дозволяет.</summary>
    Permit,

    /// <summary>Запрещает: beats every permission of the same category.</summary>
    Forbid,

    /// <summary>Запрещает всё, что не дозволено: the closed world, which decides where nothing else does.</summary>
    ForbidUnpermitted,
}

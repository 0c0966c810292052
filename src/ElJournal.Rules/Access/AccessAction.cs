namespace ElJournal.Rules.Access;

/// <summary>Действие: what somebody wants to do with a resource.</summary>
public enum AccessAction
{
    /// <summary>Читать: the fact with its history.</summary>
    Read,

    /// <summary>Вносить: a fact that was not there.</summary>
    Enter,

    /// <summary>Исправлять: any later revision of a fact, its removal too; what stood there is kept.</summary>
    Correct,

    /// <summary>Утверждать what another has asked for.</summary>
    Approve,

    /// <summary>Выгружать: give out of the system.</summary>
    Export,
}

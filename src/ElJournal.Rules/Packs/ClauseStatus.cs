namespace ElJournal.Rules.Packs;

/// <summary>Состояние пункта: how far a clause got in the software.</summary>
public enum ClauseStatus
{
    /// <summary>Исполняется: norms, capabilities, parameters or references carry it.</summary>
    Carried,

    /// <summary>Намечен: something it needs is not built yet.</summary>
    Planned,

    /// <summary>Перечислен: people do it outside the software.</summary>
    Listed,
}

namespace ElJournal.Reporting.Progress;

/// <summary>Группа по успеваемости: how a pupil finished a period over all subjects.</summary>
internal enum ProgressGroup
{
    /// <summary>Nothing but the best mark.</summary>
    OnlyBest,

    /// <summary>Nothing below "good", and not the best alone.</summary>
    Good,

    /// <summary>Just one mark below "good", and that one passing.</summary>
    OneBelowGood,

    /// <summary>All passing, and in no group before.</summary>
    Passing,

    /// <summary>No failing mark, but at least one «н/а».</summary>
    NotAttested,

    /// <summary>At least one failing mark.</summary>
    Failing,
}

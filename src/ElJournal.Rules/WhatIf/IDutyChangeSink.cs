namespace ElJournal.Rules.WhatIf;

/// <summary>Приёмник перемен: takes changes as they are found, so that a school of any size needs little memory.</summary>
/// <remarks>Called on one thread at a time, in a fixed order.</remarks>
public interface IDutyChangeSink
{
    /// <summary>Takes a change.</summary>
    /// <param name="change">The change.</param>
    void Change(DutyChange change);
}

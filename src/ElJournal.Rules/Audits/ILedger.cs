namespace ElJournal.Rules.Audits;

/// <summary>Реестр обязанностей: takes every verdict of one part of the school, in order; a struct, so that the calls are direct.</summary>
public interface ILedger
{
    /// <summary>Takes a verdict.</summary>
    /// <param name="entry">The verdict.</param>
    void Add(in LedgerEntry entry);
}

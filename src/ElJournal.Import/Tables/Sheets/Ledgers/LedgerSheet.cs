using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads a sheet of facts that stand in no journal.</summary>
internal abstract class LedgerSheet<TFact>(TableContext context)
    where TFact : LedgerFact
{
    private readonly string word = LedgerKinds.Of<TFact>().Word;
    private readonly HashSet<(LedgerKey, Instant?)> seen = [];

    /// <summary>Gets what is known of the folder.</summary>
    protected TableContext Context { get; } = context;

    internal void Read(SheetRow row)
    {
        if (Make(row) is not { } fact)
        {
            return;
        }

        row.Unique(seen, (fact.Key, fact.Recorded.At), word, $"{fact.Key}");
        if (row.IsGood)
        {
            Context.LedgerFacts.Add((fact, row.Place));
        }
    }

    /// <summary>Reads a row; null when something in it was reported.</summary>
    protected abstract TFact? Make(SheetRow row);
}

using ElJournal.Domain.Records;

namespace ElJournal.Import.Tests.Tables;

/// <summary>What two rows of a sheet say.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="Full">A row with a value in every column.</param>
/// <param name="Expected">The fact it says.</param>
/// <param name="Bare">A row with nothing but what is required.</param>
/// <param name="ExpectedBare">The fact that one says.</param>
internal sealed record LedgerSheetSample(string Sheet, string Full, LedgerFact Expected, string Bare, LedgerFact ExpectedBare);

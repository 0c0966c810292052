using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Facts.Ledgers;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>The first pass over the files of ledgers: checks every fact and keeps none.</summary>
/// <param name="store">The folder.</param>
/// <param name="school">What was read from <c>school.json</c>.</param>
/// <param name="listing">Takes up what is wrong.</param>
/// <param name="firstOrder">The place of the first ledger among the files of the listing.</param>
internal sealed class LedgerPass(IInterchangeStore store, SchoolFile school, DefectListing listing, int firstOrder)
{
    private readonly LedgerFileReader reader = new(school.Register, school.Ids);

    /// <summary>Gets the ids that the ledgers read so far define.</summary>
    internal LedgerIds Ids => reader.Reading.Ledgers;

    /// <summary>Reads all ledgers; gives those that have a file.</summary>
    internal ImmutableArray<CheckedLedger> Run(HashSet<string> names)
    {
        FindStray(names);
        var found = ImmutableArray.CreateBuilder<CheckedLedger>();
        for (var i = 0; i < LedgerFiles.All.Length; i++)
        {
            var ledger = LedgerFiles.All[i];
            if (!names.Contains(ledger.FileName))
            {
                ReportMissing(ledger, firstOrder + i);
            }
            else if (Read(ledger, firstOrder + i) is { } read)
            {
                found.Add(read);
            }
        }

        return found.ToImmutable();
    }

    private static bool IsLedgerFile(string name) =>
        name.StartsWith(InterchangeFormat.LedgerFolder, StringComparison.Ordinal) && name.EndsWith(InterchangeFormat.FactExtension, StringComparison.Ordinal);

    private CheckedLedger? Read(LedgerFile ledger, int order)
    {
        var tally = new LedgerTally();
        if (TryRead(ledger, tally) is not { } digest)
        {
            Report(order, new Defect(InterchangeDefects.Unreadable, new Place(ledger.FileName)));
            return null;
        }

        var defects = reader.Reading.Defects;
        foreach (var stated in StatedCounts(ledger).Where(count => count != reader.FactCount))
        {
            defects.Add(new Defect(InterchangeDefects.WrongLedgerCount, new Place(ledger.FileName), Text(reader.FactCount), Text(stated)));
        }

        var suspects = tally.FindSuspects();
        if (suspects.Count > 0)
        {
            FindDuplicates(ledger, suspects, defects);
        }

        listing.Add(order, defects);
        return new CheckedLedger(ledger, digest, tally.IsInOrder);
    }

    private void FindDuplicates(LedgerFile ledger, HashSet<int> suspects, FileDefects defects)
    {
        var facts = new LedgerFacts(fact => suspects.Contains(LedgerTally.HashOf(fact)));
        if (TryRead(ledger, facts) is null)
        {
            defects.Add(new Defect(InterchangeDefects.Unreadable, new Place(ledger.FileName)));
        }

        ledger.Kind.FindDuplicates(facts.Placed, defects.Add);
    }

    private byte[]? TryRead(LedgerFile ledger, ILedgerReceiver receiver)
    {
        try
        {
            using var stream = store.OpenRead(ledger.FileName);
            return reader.Read(stream, ledger, receiver);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The caller names the file as unreadable.
            return null;
        }
    }

    private void ReportMissing(LedgerFile ledger, int order)
    {
        foreach (var stated in StatedCounts(ledger).Where(count => count > 0))
        {
            Report(order, new Defect(InterchangeDefects.LedgerMissing, default, ledger.FileName, Text(stated)));
        }
    }

    private void FindStray(HashSet<string> names)
    {
        foreach (var name in names.Where(IsLedgerFile).Except(LedgerFiles.All.Select(l => l.FileName), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Report(int.MaxValue, new Defect(InterchangeDefects.StrayLedger, new Place(name), string.Join(", ", LedgerFiles.All.Select(l => l.Description.Name))));
        }
    }

    private IEnumerable<int> StatedCounts(LedgerFile ledger) => school.LedgerHeadings.Where(h => h.Ledger == ledger.Kind.Kind).Select(h => h.FactCount);

    private void Report(int order, Defect defect)
    {
        var defects = new FileDefects(defect.Place.File ?? "");
        defects.Add(defect);
        listing.Add(order, defects);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

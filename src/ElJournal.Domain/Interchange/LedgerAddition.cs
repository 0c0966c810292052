using System.Collections.Immutable;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Interchange.Writing;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange;

/// <summary>Дополнение ведомости: facts put behind those of one ledger of a folder, while every other byte of the folder stays as it is.</summary>
/// <remarks>
/// The file of the ledger grows, and where <c>school.json</c> states how many facts it has, that number is changed. No two files can be replaced at once, so the number is taken away before the ledger is
/// replaced and stated anew after it: the folder can be read after every step, and whoever is stopped half-way has either none of the facts or all of them.
/// </remarks>
public static class LedgerAddition
{
    private const int BufferSize = 1 << 16;

    /// <summary>Gives the files to be replaced, one after another, in this order.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <param name="store">The folder, one that <see cref="InterchangeReader"/> finds nothing wrong with.</param>
    /// <param name="facts">The facts: their keys are new, what they refer to is in the folder.</param>
    /// <returns>One to three replacements; none where there are no facts.</returns>
    /// <exception cref="IOException">A file of the folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file of the folder may not be read.</exception>
    public static ImmutableArray<InterchangeReplacement> Of<TFact>(IInterchangeStore store, ImmutableArray<TFact> facts)
        where TFact : LedgerFact
    {
        Preconditions.NotNull(store);
        Preconditions.That(!facts.IsDefault, nameof(facts), "The facts are default.");
        if (facts.IsEmpty)
        {
            return [];
        }

        var ledger = LedgerFiles.Of<TFact>();
        var lines = new InterchangeReplacement(ledger.FileName, target => Write(store, ledger, facts, target));
        using var stream = store.OpenRead(InterchangeFormat.SchoolFile);
        if (!WholeFile.TryRead(stream, InterchangeFormat.MaxSchoolBytes, out var school) || StatedLedger.Find(school, ledger.Kind.Kind) is not { } stated)
        {
            return [lines];
        }

        return
        [
            new InterchangeReplacement(InterchangeFormat.SchoolFile, target => target.Write(stated.Without())),
            lines,
            new InterchangeReplacement(InterchangeFormat.SchoolFile, target => target.Write(stated.WithMore(facts.Length))),
        ];
    }

    private static void Write<TFact>(IInterchangeStore store, LedgerFile ledger, ImmutableArray<TFact> facts, Stream target)
        where TFact : LedgerFact
    {
        if (store.Names.Contains(ledger.FileName))
        {
            using var stream = store.OpenRead(ledger.FileName);
            Copy(stream, target);
        }

        using var lines = new FactLines(target, leavesOpen: true);
        ((LedgerFile<TFact>)ledger).Write(facts, lines);
        lines.Finish();
    }

    /// <summary>Copies the lines that there are, the last of which may have no end yet.</summary>
    private static void Copy(Stream stream, Stream target)
    {
        var buffer = new byte[BufferSize];
        var last = (byte)'\n';
        while (stream.Read(buffer) is > 0 and var read)
        {
            target.Write(buffer, 0, read);
            last = buffer[read - 1];
        }

        if (last != '\n')
        {
            target.WriteByte((byte)'\n');
        }
    }
}

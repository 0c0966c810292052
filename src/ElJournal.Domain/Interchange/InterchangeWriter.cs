using System.Collections.Immutable;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Interchange.Writing;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange;

/// <summary>Запись папки обмена.</summary>
/// <remarks>Equal facts give equal bytes: the order is that of the record, lines end with LF, UTF-8 without a mark, Cyrillic as it is.</remarks>
public static class InterchangeWriter
{
    /// <summary>Writes a school year.</summary>
    /// <param name="source">The record, or another source of a school year, which is read journal by journal and ledger by ledger.</param>
    /// <param name="target">Where the files go.</param>
    /// <returns>The digest of what was written, 64 hexadecimal digits: that of <see cref="RecordDigest"/>.</returns>
    /// <exception cref="ArgumentException">A value has no form in the format: a text is too long or holds a NUL, a year has not four digits.</exception>
    public static string Write(ISchoolYearSource source, IInterchangeTarget target)
    {
        Preconditions.NotNull(target);
        var register = Preconditions.NotNull(source).Register;
        var files = InterchangeNames.JournalFiles(register);
        var counts = ImmutableArray.CreateBuilder<int>(files.Length);
        var digests = new byte[files.Length][];
        for (var ordinal = 0; ordinal < files.Length; ordinal++)
        {
            using var lines = new FactLines(target.Create(files[ordinal]));
            counts.Add(JournalLines.Write(source.ReadJournal(ordinal), lines));
            digests[ordinal] = lines.Finish();
        }

        var ledgers = ImmutableArray.CreateBuilder<(LedgerFile Ledger, byte[] Digest)>();
        var headings = ImmutableArray.CreateBuilder<LedgerHeading>();
        foreach (var ledger in LedgerFiles.All)
        {
            if (ledger.Write(source, target) is var (count, digest))
            {
                ledgers.Add((ledger, digest));
                headings.Add(new LedgerHeading(ledger.Kind.Kind, count));
            }
        }

        using var school = new FactLines(target.Create(InterchangeFormat.SchoolFile));
        SchoolLines.Write(new RegisterContent(register, counts.MoveToImmutable(), headings.ToImmutable()), school);
        return FolderDigest.Of(school.Finish(), files, digests, ledgers);
    }
}

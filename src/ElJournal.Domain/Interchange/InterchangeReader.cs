using System.Security.Cryptography;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange;

/// <summary>Чтение папки обмена: the first pass, which checks everything and loads nothing of a folder with defects.</summary>
/// <remarks>
/// <para>Memory holds the register, a few bytes for each lesson and assessment, and as many journals as there are threads.</para>
/// <para>Defects come in the order of files and lines, at most <see cref="InterchangeFormat.MaxDefects"/> and one that says how many more there are. Not safe on several threads; it uses several itself.</para>
/// </remarks>
public sealed class InterchangeReader
{
    private readonly IInterchangeStore store;
    private SchoolFile? school;

    /// <summary>Makes a reader.</summary>
    /// <param name="store">The folder.</param>
    public InterchangeReader(IInterchangeStore store) => this.store = Preconditions.NotNull(store);

    /// <summary>Reads a folder into memory.</summary>
    /// <param name="store">The folder.</param>
    /// <returns>The record, or all defects.</returns>
    public static Result<SchoolYearRecord> Read(IInterchangeStore store)
    {
        var reader = new InterchangeReader(store);
        var read = reader.ReadRegister();
        if (!read.TryGet(out var register))
        {
            return new Result<SchoolYearRecord>(read.Defects);
        }

        var journals = new JournalRecord[register.Journals.Length];
        var source = reader.ReadJournals(register, (ordinal, journal) => journals[ordinal] = journal);
        return source.TryGet(out var folder)
            ? new Result<SchoolYearRecord>(new SchoolYearRecord(register, ImmutableCollectionsMarshalling.Wrap(journals), LedgerSet.Read(folder)))
            : new Result<SchoolYearRecord>(source.Defects);
    }

    /// <summary>Reads <c>school.json</c>.</summary>
    /// <returns>The register, or all defects of the file.</returns>
    public Result<SchoolRegister> ReadRegister()
    {
        var listing = new DefectListing();
        school = ReadSchool(listing);
        return school is null ? new Result<SchoolRegister>(listing.ToImmutable()) : new Result<SchoolRegister>(school.Register);
    }

    /// <summary>Reads and checks the files of all journals and ledgers.</summary>
    /// <param name="register">What <see cref="ReadRegister"/> gave.</param>
    /// <param name="visit">
    /// Called with each good journal and its number in the register, on several threads at once and in any order; null to check only. Where other journals turn out bad it has been called in vain, and
    /// what was made of its calls must be thrown away.
    /// </param>
    /// <returns>The folder, ready for the second pass, or all defects.</returns>
    /// <exception cref="ArgumentException"><paramref name="register"/> is not the one that this reader gave last.</exception>
    public Result<InterchangeSource> ReadJournals(SchoolRegister register, Action<int, JournalRecord>? visit = null)
    {
        Preconditions.That(school is not null && ReferenceEquals(school.Register, register), nameof(register), "Not the register that this reader gave last.");
        var pass = new JournalPass(store, school!, visit);
        return pass.Run();
    }

    private SchoolFile? ReadSchool(DefectListing listing)
    {
        var file = new FileDefects(InterchangeFormat.SchoolFile);
        try
        {
            if (store.Names.Contains(InterchangeFormat.SchoolFile))
            {
                using var stream = store.OpenRead(InterchangeFormat.SchoolFile);
                if (WholeFile.TryRead(stream, InterchangeFormat.MaxSchoolBytes, out var text))
                {
                    var reader = new SchoolFileReader(Encodings.WithoutMark(text));
                    return reader.Read(listing) is { } register ? new SchoolFile(register, reader.FactCounts, reader.LedgerHeadings, reader.Ids, SHA256.HashData(text.Span)) : null;
                }

                file.Add(new Defect(InterchangeDefects.FileTooLong, new Place(file.File), $"{InterchangeFormat.MaxSchoolBytes}"));
            }
            else
            {
                file.Add(new Defect(InterchangeDefects.FileMissing, default, file.File));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            file.Add(new Defect(InterchangeDefects.Unreadable, new Place(file.File)));
        }

        listing.Add(order: -1, file);
        return null;
    }
}

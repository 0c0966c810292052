using ElJournal.Archive;
using ElJournal.Archive.Reading;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;
using ElJournal.Domain.Revisions.Persons;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Personal;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Год архива, из журнала которого стёрты личные значения: the log in a file beside the new archive, gone with the object, and the year that it comes to.</summary>
internal sealed class ErasedYear : IDisposable
{
    private readonly NewFile log;

    private ErasedYear(NewFile log) => this.log = log;

    /// <summary>Gets how many records lost values.</summary>
    internal int Records { get; private set; }

    /// <summary>Gets the year with the histories of its facts.</summary>
    internal RevisedYear Year { get; private set; } = RevisedYear.Empty;

    /// <summary>Erases.</summary>
    /// <param name="archive">The archive; it stays as it is.</param>
    /// <param name="people">Whose values, by raw id; null for everybody's.</param>
    /// <param name="output">The place of the new archive.</param>
    /// <exception cref="OutputException">There is no room beside the new archive.</exception>
    internal static ErasedYear Of(VerifiedArchive archive, IReadOnlySet<string>? people, string output)
    {
        var year = new ErasedYear(new NewFile(output, OwnerFile.Create));
        try
        {
            year.log.Write(target => PersonErasure.Erase(() => archive.Reader.OpenEntry(ArchiveFormat.LogFile), ArchiveFormat.LogFile, target, people, _ => year.Records++));
            using var stream = year.Open();

            // The archive was verified: nothing is wrong with its log, and erasing changes no chain.
            year.Year = LogReader.Restore(stream, ArchiveFormat.LogFile).Value;
            return year;
        }
        catch (Exception e)
        {
            year.Dispose();
            throw OutputException.IsCausedByDisk(e) ? new OutputException(output, e) : e;
        }
    }

    /// <summary>Opens the log.</summary>
    internal Stream Open() => log.OpenRead();

    /// <summary>Builds the record of the year.</summary>
    /// <param name="archive">The archive that it comes from.</param>
    /// <returns>The record; or why none can be made of what is left.</returns>
    internal Result<SchoolYearRecord> ToRecord(VerifiedArchive archive)
    {
        var made = Year.ToRecord(archive.Year.Register.ExtractedAt);
        return made.IsGood ? made : new Result<SchoolYearRecord>([new Defect(PersonalDefects.Unfit, default, made.Defects[0].Describe())]);
    }

    /// <inheritdoc/>
    public void Dispose() => log.Dispose();
}

using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;

namespace ElJournal.Archive.Proofs;

/// <summary>A log read whole: its chain checked, its tree made, and the year that it comes to.</summary>
internal sealed record LoggedYear(LogHead Head, MerkleTree Tree, RevisedYear Year)
{
    /// <summary>Reads a log.</summary>
    /// <returns>The log, or everything that is wrong with it.</returns>
    internal static Result<LoggedYear> Read(Stream stream, string file)
    {
        var (year, leaves) = (RevisedYear.Empty, ImmutableArray.CreateBuilder<TreeHash>());
        var read = LogReader.ReadRecords(stream, file, (revision, hash) =>
        {
            leaves.Add(LogTree.LeafOf(hash));
            year = year.Fold(revision);
        });
        return read.TryGet(out var head) ? new Result<LoggedYear>(new LoggedYear(head, new MerkleTree(leaves), year)) : new Result<LoggedYear>(read.Defects);
    }

    /// <summary>Says whether the log comes to the same facts as a source; null where it does.</summary>
    internal Defect? Compare(ISchoolYearSource source, string digest, Place place)
    {
        var made = Year.ToRecord(source.Register.ExtractedAt);
        var found = made.TryGet(out var record) ? ((ISchoolYearSource)record).Digest : made.Defects[0].Code.Id;
        return found == digest ? null : new Defect(ArchiveDefects.LogOfOtherData, place, found, digest);
    }
}

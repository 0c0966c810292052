using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;

namespace ElJournal.Archive.Proofs;

/// <summary>A log read to its end: its chain checked, its tree made, and summed up so that it can be compared with data.</summary>
/// <remarks>Memory holds a hash for each record and the tally, and no facts.</remarks>
internal sealed class LoggedYear
{
    private readonly Func<Stream> open;
    private readonly YearTally tally;

    private LoggedYear(Func<Stream> open, LogHead head, MerkleTree tree, YearTally tally) => (this.open, Head, Tree, this.tally) = (open, head, tree, tally);

    /// <summary>Gets the end of the log.</summary>
    internal LogHead Head { get; }

    /// <summary>Gets the tree over its records.</summary>
    internal MerkleTree Tree { get; }

    /// <summary>Reads a log.</summary>
    /// <param name="open">Opens it; may be called again.</param>
    /// <returns>The log, or everything that is wrong with it.</returns>
    internal static Result<LoggedYear> Read(Func<Stream> open)
    {
        var (tally, leaves) = (new YearTally(), ImmutableArray.CreateBuilder<TreeHash>());
        using var stream = open();
        var read = LogReader.StreamRecords(stream, ArchiveFormat.LogFile, (revision, hash) =>
        {
            leaves.Add(LogTree.LeafOf(hash));
            tally.Add(revision);
        });
        return read.TryGet(out var head) ? new Result<LoggedYear>(new LoggedYear(open, head, new MerkleTree(leaves), tally)) : new Result<LoggedYear>(read.Defects);
    }

    /// <summary>Says whether the log comes to the same facts as a source; null where it does.</summary>
    internal Defect? Compare(ISchoolYearSource source, string digest) => tally.ComesTo(source) ? null : CompareWhole(source, digest);

    /// <summary>Puts the year together, to be sure of a difference: a record may say what no revision says so, and then has the same digest all the same.</summary>
    private Defect? CompareWhole(ISchoolYearSource source, string digest)
    {
        using var stream = open();
        var made = LogReader.Restore(stream, ArchiveFormat.LogFile).Value.ToRecord(source.Register.ExtractedAt);
        var found = made.TryGet(out var record) ? ((ISchoolYearSource)record).Digest : made.Defects[0].Code.Id;
        return found == digest ? null : new Defect(ArchiveDefects.LogOfOtherData, new Place(ArchiveFormat.LogFile), found, digest);
    }
}

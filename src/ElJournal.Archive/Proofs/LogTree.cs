using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Revisions.Log;

namespace ElJournal.Archive.Proofs;

/// <summary>Дерево журнала изменений: the hash tree over the records of a log, in their order.</summary>
/// <remarks>
/// <para>A leaf is the hash of a record, 32 bytes, so that the tree stays the same when personal values are erased. Record <c>n</c> is leaf <c>n - 1</c>.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class LogTree
{
    private LogTree(LogHead head, MerkleTree tree) => (Head, Tree) = (head, tree);

    /// <summary>Gets the end of the log.</summary>
    public LogHead Head { get; }

    /// <summary>Gets the tree.</summary>
    public MerkleTree Tree { get; }

    /// <summary>Reads a log, checks its chain and makes the tree.</summary>
    /// <param name="stream">The bytes of the log.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <returns>The tree, or everything that is wrong with the log.</returns>
    /// <exception cref="ArgumentNullException">There is no stream or no name.</exception>
    public static Result<LogTree> Read(Stream stream, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        var leaves = ImmutableArray.CreateBuilder<TreeHash>();
        var read = LogReader.ReadRecords(stream, file, (_, hash) => leaves.Add(LeafOf(hash)));
        return read.IsGood ? new Result<LogTree>(new LogTree(read.Value, new MerkleTree(leaves))) : new Result<LogTree>(read.Defects);
    }

    /// <summary>Gives the leaf of a record.</summary>
    /// <param name="recordHash">The hash of the record, as the log states it: 64 hexadecimal digits.</param>
    /// <returns>The hash of its leaf.</returns>
    /// <exception cref="FormatException">It is no hash.</exception>
    public static TreeHash LeafOf(string recordHash)
    {
        if (!TreeHash.TryParse(recordHash, out var hash))
        {
            throw new FormatException($"Not a hash. Value=\"{recordHash}\", Allowed={2 * TreeHash.Size} hexadecimal digits");
        }

        Span<byte> bytes = stackalloc byte[TreeHash.Size];
        hash.CopyTo(bytes);
        return TreeHash.OfLeaf(bytes);
    }

    /// <summary>Proves that a record stands in the log.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <returns>The proof.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such record.</exception>
    public InclusionProof ProveRecord(int number) => Tree.ProveInclusion(number - 1);
}

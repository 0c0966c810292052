using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Records;

namespace ElJournal.Import;

/// <summary>Папка обмена на диске.</summary>
/// <remarks>The list of files is taken when it is opened. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class InterchangeFolder : IInterchangeStore
{
    private readonly string root;
    private readonly FrozenSet<string> names;

    private InterchangeFolder(string root, IEnumerable<string> names) => (this.root, this.names) = (root, names.ToFrozenSet(StringComparer.Ordinal));

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Names => names;

    /// <summary>Opens a folder.</summary>
    /// <param name="path">Where it is.</param>
    /// <returns>The folder, or why there is none: nothing stands there, a file stands there, it may not be read.</returns>
    public static Result<InterchangeFolder> Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Directory.Exists(path))
        {
            return Bad(new Defect(File.Exists(path) ? InterchangeDefects.NotAFolder : InterchangeDefects.FolderMissing, default, path));
        }

        try
        {
            return new Result<InterchangeFolder>(new InterchangeFolder(Path.GetFullPath(path), [.. NamesIn(path, ""), .. NamesIn(path, InterchangeFormat.JournalFolder), .. NamesIn(path, InterchangeFormat.LedgerFolder)]));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Bad(new Defect(InterchangeDefects.Unreadable, new Place(path)));
        }
    }

    /// <summary>Writes a folder, all or nothing: what stood there before is replaced only once everything is written beside it.</summary>
    /// <param name="path">Where it is to be: nothing, an empty folder, or an earlier interchange folder, which may hold further files of JSON.</param>
    /// <param name="write">Writes the files.</param>
    /// <returns>The folder, or why it was not written.</returns>
    public static Result<InterchangeFolder> Write(string path, Action<IInterchangeTarget> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        try
        {
            if (!FolderReplacement.IsAllowed(full))
            {
                return Bad(new Defect(InterchangeDefects.Occupied, default, path));
            }

            using var replacement = new FolderReplacement(full);
            write(replacement);
            replacement.Complete();
        }
        catch (Exception e) when (e is (IOException and not InterchangeChangedException) or UnauthorizedAccessException)
        {
            return Bad(new Defect(InterchangeDefects.Unwritable, default, path));
        }

        return Open(path);
    }

    /// <summary>Puts facts behind those of one ledger of the folder. All other files, and all of <c>school.json</c> but the number of these facts, stay byte for byte.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <param name="facts">The facts: their keys are new, what they refer to is in the folder.</param>
    /// <returns>The folder as it is now, or why it could not be written. Nothing is changed unless all files could be written beside their places; where one then cannot be moved to its place, or the program is stopped, the folder
    /// can be read and has none of the facts or all of them, and may no longer state their number.</returns>
    public Result<InterchangeFolder> Add<TFact>(ImmutableArray<TFact> facts)
        where TFact : LedgerFact
    {
        var files = new List<FileReplacement>();
        try
        {
            files.AddRange(LedgerAddition.Of(this, facts).Select(step => new FileReplacement(root, step)));
            files.ForEach(file => file.Write());
            files.ForEach(file => file.Complete());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Bad(new Defect(InterchangeDefects.Unwritable, default, root));
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }

        return Open(root);
    }

    /// <inheritdoc/>
    public Stream OpenRead(string name)
    {
        if (!names.Contains(name))
        {
            throw new FileNotFoundException("The folder has no such file.", name);
        }

        // The reader has a buffer of its own.
        return new FileStream(Path.Combine(root, name), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
    }

    private static IEnumerable<string> NamesIn(string root, string folder)
    {
        var path = Path.Combine(root, folder);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path).Select(file => folder + Path.GetFileName(file)) : [];
    }

    private static Result<InterchangeFolder> Bad(Defect defect) => new([defect]);
}

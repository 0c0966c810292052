namespace ElJournal.ReferenceHost.Output;

/// <summary>A new file that only its owner may read: it holds what others must not see.</summary>
internal static class OwnerFile
{
    /// <summary>Makes an empty file.</summary>
    /// <param name="path">Where nothing stands yet.</param>
    /// <returns>The file, open for writing; the caller closes it.</returns>
    internal static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}

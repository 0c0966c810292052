namespace ElJournal.Archive.Zip;

/// <summary>Which names an entry may have: such as no file system takes for a way out of the folder, for a device or for two names of one file.</summary>
internal static class ZipNames
{
    /// <summary>Longest name, in bytes.</summary>
    internal const int MaxBytes = 400;

    /// <summary>Says whether a name may stand in an archive.</summary>
    internal static bool IsAllowed(string name) =>
        name.Length > 0 && ZipForm.Utf8.GetByteCount(name) <= MaxBytes && name.Split('/').All(static part => part.Length > 0 && part[0] != '.' && part.All(IsAllowed));

    private static bool IsAllowed(char character) => char.IsAsciiLetterOrDigit(character) || character is (>= 'А' and <= 'я') or 'Ё' or 'ё' or '.' or '_' or '-' or '%' or '~';
}

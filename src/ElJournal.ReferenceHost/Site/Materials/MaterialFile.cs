using ElJournal.Domain.Materials;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Reporting;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Присланный файл: its description for the journal, and its bytes for the store.</summary>
/// <param name="Description">The description.</param>
/// <param name="Row">The bytes.</param>
internal sealed record MaterialFile(StoredFile Description, FileRow Row)
{
    private const int MaxName = 150;

    /// <summary>Says why the journal does not take a file; null where it does.</summary>
    /// <param name="sentName">The name, as it was sent.</param>
    /// <param name="size">How many bytes it has.</param>
    internal static string? Objection(string sentName, long size) =>
        FileTypes.Of(NameOf(sentName)) is null ? $"Файлы такого вида журнал не берёт; берёт: {FileTypes.Accepted.Replace(",", ", ", StringComparison.Ordinal)}."
        : size is 0 or > FileStore.MaxSize ? $"Файл пуст или больше {RussianText.Number(FileStore.MaxSize >> 20)} МБ."
        : null;

    /// <summary>Takes a file to which there is no objection.</summary>
    internal static MaterialFile Of(string sentName, byte[] content)
    {
        var (name, digest) = (NameOf(sentName), FileStore.DigestOf(content));
        return new(new StoredFile(name, FileTypes.Of(name)!, content.Length, digest), new FileRow { Digest = digest.Value, Content = content });
    }

    /// <summary>Gives the name without folders and characters that no name should have; the end of one that is too long stays, as it says what the file is.</summary>
    private static string NameOf(string sent)
    {
        var name = string.Concat(Path.GetFileName(sent.Replace('\\', '/')).Where(c => !char.IsControl(c) && !"<>:\"|?*".Contains(c, StringComparison.Ordinal))).Trim();
        return name.Length > MaxName ? name[^MaxName..] : name;
    }
}

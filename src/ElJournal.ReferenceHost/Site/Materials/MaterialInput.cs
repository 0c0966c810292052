using System.Collections.Immutable;
using ElJournal.Domain.Materials;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Reporting;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Отправленное содержание материала.</summary>
/// <param name="Content">What was sent; null where something is wrong.</param>
/// <param name="File">The bytes of the file that came along; null where none did.</param>
/// <param name="Wrong">Everything that is wrong.</param>
internal sealed record MaterialInput(MaterialContent? Content, FileRow? File, ImmutableArray<string> Wrong)
{
    /// <summary>The greatest length of a title.</summary>
    internal const int MaxTitle = 300;

    private const int MaxFileName = 150;

    /// <summary>Gets what to tell of what is wrong.</summary>
    internal Notice Complaint => new(false, ["Ничего не записано.", .. Wrong]);

    /// <summary>Reads the fields that every material has.</summary>
    /// <param name="fields">The fields of the form, with what is wrong with the others.</param>
    /// <param name="standing">The file that stands, which stays unless another comes or it is to go; null for none.</param>
    internal static MaterialInput Read(FieldReader fields, StoredFile? standing = null)
    {
        var (form, wrong) = (fields.Form, fields.Wrong);
        var (title, text, address) = (form.Text("title"), form.Text("text"), form.Text("link"));
        if (title is null or { Length: > MaxTitle })
        {
            wrong.Add($"Нужно название, не длиннее {MaxTitle} знаков.");
        }

        if (text is { Length: > TextStore.MaxLength })
        {
            wrong.Add($"Текст длиннее {TextStore.MaxLength} знаков: сократите его или приложите файлом.");
        }

        WebLink? link = WebLink.TryParse(address, out var read) ? read : null;
        if (address is not null && link is null)
        {
            wrong.Add("Ссылка — полный адрес, который начинается с https:// или http://.");
        }

        var (file, row) = ReadFile(form.Files.GetFile("file"), wrong);
        return wrong.Count > 0
            ? new MaterialInput(null, null, wrong.ToImmutable())
            : new MaterialInput(new MaterialContent(title!) { Text = text, Link = link, File = file ?? (form.ContainsKey("dropFile") ? null : standing) }, row, []);
    }

    private static (StoredFile? File, FileRow? Row) ReadFile(IFormFile? sent, ImmutableArray<string>.Builder wrong)
    {
        if (sent is null or { Length: 0, FileName: "" })
        {
            return default;
        }

        var name = NameOf(sent.FileName);
        if (FileTypes.Of(name) is not { } type)
        {
            wrong.Add($"Файлы такого вида журнал не берёт; берёт: {FileTypes.Accepted.Replace(",", ", ", StringComparison.Ordinal)}.");
            return default;
        }

        if (sent.Length is 0 or > FileStore.MaxSize)
        {
            wrong.Add($"Файл пуст или больше {RussianText.Number(FileStore.MaxSize >> 20)} МБ.");
            return default;
        }

        var content = new byte[sent.Length];
        using (var stream = sent.OpenReadStream())
        {
            stream.ReadExactly(content);
        }

        var digest = FileStore.DigestOf(content);
        return (new StoredFile(name, type, content.Length, digest), new FileRow { Digest = digest.Value, Content = content });
    }

    /// <summary>Gives the name without folders and characters that no name should have; the end of one that is too long stays, as it says what the file is.</summary>
    private static string NameOf(string sent)
    {
        var name = string.Concat(Path.GetFileName(sent.Replace('\\', '/')).Where(c => !char.IsControl(c) && !"<>:\"|?*".Contains(c, StringComparison.Ordinal))).Trim();
        return name.Length > MaxFileName ? name[^MaxFileName..] : name;
    }
}

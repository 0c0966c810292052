using System.Collections.Immutable;
using ElJournal.Domain.Materials;
using ElJournal.ReferenceHost.Storage;
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

        var file = ReadFile(form.Files.GetFile("file"), wrong);
        return wrong.Count > 0
            ? new MaterialInput(null, null, wrong.ToImmutable())
            : new MaterialInput(new MaterialContent(title!) { Text = text, Link = link, File = file?.Description ?? (form.ContainsKey("dropFile") ? null : standing) }, file?.Row, []);
    }

    private static MaterialFile? ReadFile(IFormFile? sent, ImmutableArray<string>.Builder wrong)
    {
        if (sent is null or { Length: 0, FileName: "" })
        {
            return null;
        }

        if (MaterialFile.Objection(sent.FileName, sent.Length) is { } objection)
        {
            wrong.Add(objection);
            return null;
        }

        var content = new byte[sent.Length];
        using (var stream = sent.OpenReadStream())
        {
            stream.ReadExactly(content);
        }

        return MaterialFile.Of(sent.FileName, content);
    }
}

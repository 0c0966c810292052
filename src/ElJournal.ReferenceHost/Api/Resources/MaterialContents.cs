using ElJournal.Domain.Materials;
using ElJournal.ReferenceHost.Site.Materials;
using ElJournal.ReferenceHost.Storage;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>What the methods of materials of every kind share: reading what is sent, and giving out a file.</summary>
internal static class MaterialContents
{
    /// <summary>Reads an id of the program's own choice.</summary>
    internal static MaterialId IdOf(ApiQuery query, string id)
    {
        if (!MaterialId.TryParse(id, out var known))
        {
            query.Object("material", id, "обозначение материала: до 200 видимых знаков");
        }

        return known;
    }

    /// <summary>Reads what is sent; what is wrong with it the query tells.</summary>
    /// <param name="query">The query.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="standing">The file that stands; null for none.</param>
    /// <returns>The content, and the bytes of a new file; no content where something is wrong.</returns>
    internal static (MaterialContent? Content, FileRow? File) Read(ApiQuery query, IMaterialBody body, StoredFile? standing)
    {
        if (string.IsNullOrWhiteSpace(body.Title) || body.Title.Length > MaterialInput.MaxTitle || !LogText.Holds(body.Title))
        {
            query.Object("title", body.Title, $"название, до {MaterialInput.MaxTitle} знаков");
        }

        if (body.Text is { Length: > TextStore.MaxLength })
        {
            query.Object("text", $"{body.Text.Length} знаков", $"до {TextStore.MaxLength} знаков: остальное — файлом");
        }
        else
        {
            query.Text("text", body.Text);
        }

        WebLink? link = WebLink.TryParse(body.Link, out var address) ? address : null;
        if (body.Link is not null && link is null)
        {
            query.Object("link", body.Link, "полный адрес, который начинается с https:// или http://");
        }

        var file = body.File is { } sent ? Read(query, sent) : null;
        if (query.Problem is not null)
        {
            return default;
        }

        return (new MaterialContent(body.Title!) { Text = body.Text, Link = link, File = file?.Description ?? (body.DropFile == true ? null : standing) }, file?.Row);
    }

    /// <summary>Reads a file that is sent; null where something is wrong with it.</summary>
    private static MaterialFile? Read(ApiQuery query, MaterialFileBody sent)
    {
        if (sent is not { Name: { } name, Content: { } content })
        {
            query.Object("file", sent.Name, "имя файла в поле name и его содержание в base64 в поле content");
            return null;
        }

        if (MaterialFile.Objection(name, content.Length) is { } objection)
        {
            query.Object("file", name, objection.TrimEnd('.'));
            return null;
        }

        return MaterialFile.Of(name, content);
    }

    /// <summary>Gives out the file of a material that may be read.</summary>
    internal static IResult FileOf(Material? material, FileStore files) => material is { Content.File: { } file } && files.Find(file.Digest) is { } content
        ? Results.File(content, file.MediaType, file.Name)
        : ApiProblem.NotFound();
}

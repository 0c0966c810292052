using ElJournal.Domain.Materials;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Файл материала; its bytes are had at <c>…/file</c>.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Sha256">The digest of its bytes.</param>
internal sealed record MaterialFileView(string Name, string MediaType, int Size, string Sha256)
{
    internal static MaterialFileView? Of(StoredFile? file) => file is null ? null : new(file.Name, file.MediaType, file.Size, file.Digest.Value);
}

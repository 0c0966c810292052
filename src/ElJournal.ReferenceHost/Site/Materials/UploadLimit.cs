using ElJournal.ReferenceHost.Storage;
using Microsoft.AspNetCore.Http.Metadata;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Предел отправки с файлом: a file of the greatest size, and the fields beside it; elsewhere the limit of the site holds.</summary>
/// <param name="isBase64">Whether the file comes in base64, four characters for three bytes.</param>
internal sealed class UploadLimit(bool isBase64 = false) : IRequestSizeLimitMetadata
{
    private const long Fields = 1 << 18;

    public long? MaxRequestBodySize => (isBase64 ? (FileStore.MaxSize + 2L) / 3 * 4 : FileStore.MaxSize) + Fields;
}

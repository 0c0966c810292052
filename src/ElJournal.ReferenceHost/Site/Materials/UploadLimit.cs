using ElJournal.ReferenceHost.Storage;
using Microsoft.AspNetCore.Http.Metadata;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Предел отправки с файлом: a file of the greatest size, and the fields of its form; elsewhere the limit of the site holds.</summary>
internal sealed class UploadLimit : IRequestSizeLimitMetadata
{
    private const long Fields = 1 << 18;

    public long? MaxRequestBodySize => FileStore.MaxSize + Fields;
}

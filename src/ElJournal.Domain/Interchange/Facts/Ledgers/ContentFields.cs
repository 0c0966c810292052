using System.Collections.Immutable;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Materials;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Содержание материала as it is written: the same properties for every type of material.</summary>
internal sealed class ContentFields<TFact>
    where TFact : Material
{
    private readonly FactField<TFact, string> title;
    private readonly FactField<TFact, string?> text;
    private readonly FactField<TFact, WebLink?> link;
    private readonly FactField<TFact, string?> fileName;
    private readonly FactField<TFact, string?> mediaType;
    private readonly FactField<TFact, int?> size;
    private readonly FactField<TFact, FileDigest?> digest;

    /// <summary>Makes the properties.</summary>
    /// <param name="isPersonal">Whether what they say is about one person, so that the law may want it erased.</param>
    internal ContentFields(bool isPersonal)
    {
        title = new("title", LedgerFieldTypes.FilledText, "название", static m => m.Content.Title) { IsPersonal = isPersonal };
        text = new("text", FieldTypes.Text, "текст", static m => m.Content.Text) { IsPersonal = isPersonal };
        link = new("link", LedgerFieldTypes.Link.OrAbsent(), "где найти в сети", static m => m.Content.Link) { IsPersonal = isPersonal };
        fileName = new("fileName", FieldTypes.Text, "имя файла; все четыре свойства файла стоят вместе", static m => m.Content.File?.Name) { IsPersonal = isPersonal };
        mediaType = new("mediaType", FieldTypes.RepeatedText, "вид файла, например application/pdf", static m => m.Content.File?.MediaType) { IsPersonal = isPersonal };
        size = new("size", FieldTypes.Integer(1, StoredFile.MaxSize).OrAbsent(), "сколько в файле байтов", static m => m.Content.File?.Size) { IsPersonal = isPersonal };
        digest = new("digest", LedgerFieldTypes.FileDigest.OrAbsent(), "SHA-256 файла; сами байты в папке не хранятся", static m => m.Content.File?.Digest) { IsPersonal = isPersonal };
        All = [title, text, link, fileName, mediaType, size, digest];
    }

    /// <summary>Gets the properties, in the order in which they are written.</summary>
    internal ImmutableArray<FactField<TFact>> All { get; }

    /// <summary>Makes the content of values that are good one by one; null when a file is described by halves, which is reported.</summary>
    internal MaterialContent? Make(FactValues values, FactReading reading)
    {
        var (name, type, length, print) = (fileName.Of(values), mediaType.Of(values), size.Of(values), digest.Of(values));
        var content = new MaterialContent(title.Of(values)) { Text = text.Of(values), Link = link.Of(values) };
        if (name is null && type is null && length is null && print is null)
        {
            return content;
        }

        if (!string.IsNullOrWhiteSpace(name) && !string.IsNullOrWhiteSpace(type) && length is { } bytes && print is { } known)
        {
            return content with { File = new StoredFile(name, type, bytes, known) };
        }

        reading.Report(InterchangeValueDefects.FileByHalves);
        return null;
    }
}

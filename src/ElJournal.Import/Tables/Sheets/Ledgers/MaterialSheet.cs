using ElJournal.Domain.Interchange;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads a sheet of materials: what they are is written alike, whomever they are kept for.</summary>
internal abstract class MaterialSheet<TFact>(TableContext context) : LedgerSheet<TFact>(context)
    where TFact : Material
{
    /// <summary>Reads the id.</summary>
    protected static MaterialId? ReadId(SheetRow row, string column) => row.Id<MaterialId>(column, MaterialId.TryParse);

    /// <summary>Reads when and by whom it was entered.</summary>
    protected Provenance ReadRecorded(SheetRow row) => new(row.Moment("recorded_at"), row.Reference("recorded_by", Context.Staff));

    /// <summary>Reads title, words, link and file; null when something in them was reported.</summary>
    protected static MaterialContent? ReadContent(SheetRow row)
    {
        var title = row.Required("title");
        var link = row.Value("link", static text => WebLink.TryParse(text, out var read) ? read : (WebLink?)null, TableValueDefects.BadLink);
        var file = ReadFile(row);
        return title is null || !row.IsGood ? null : new MaterialContent(title) { Text = row.Text("text"), Link = link, File = file };
    }

    private static StoredFile? ReadFile(SheetRow row)
    {
        var (name, type) = (row.Text("file_name"), row.Text("media_type"));
        var size = row.Number("size", 1, StoredFile.MaxSize);
        var digest = row.Value("digest", static text => FileDigest.TryParse(text, out var read) ? read : (FileDigest?)null, TableValueDefects.BadDigest);
        if (name is not null && type is not null && size is { } bytes && digest is { } known)
        {
            return new StoredFile(name, type, bytes, known);
        }

        if (row.IsGood && (name, type, size, digest) is not (null, null, null, null))
        {
            row.Report(InterchangeValueDefects.FileByHalves, "file_name");
        }

        return null;
    }
}

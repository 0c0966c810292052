using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster.Sheets;

/// <summary>Reads <c>categories.csv</c> (категории работ): of each its title.</summary>
internal sealed class CategoriesSheet(OneRosterContext context)
{
    private readonly HashSet<SourcedId?> seen = [];

    internal void Read(SheetRow row)
    {
        var id = row.Key("sourcedId", context.Categories);
        row.Unique(seen, id, "категория", $"{id}");
        if (row.IsGood)
        {
            context.CategoryTitles.Add(id!.Value, row.Text("title"));
        }
    }
}

using ElJournal.Import.Reading;
using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster.Sheets;

/// <summary>Reads <c>lineItems.csv</c> (работы).</summary>
internal sealed class LineItemsSheet(OneRosterContext context)
{
    private readonly HashSet<SourcedId?> seen = [];

    internal void Read(SheetRow row)
    {
        var id = row.Key("sourcedId", context.Items);
        var group = row.RequiredReference("classSourcedId", context.Classes);
        var category = row.Reference("categorySourcedId", context.Categories);
        row.Reference("gradingPeriodSourcedId", context.Sessions);
        row.Required("dueDate");
        var due = row.Value("dueDate", text => ValueFormats.Day(text, context.Clock), TableValueDefects.BadDate);
        row.Unique(seen, id, "работа", $"{id}");
        if (row.IsGood)
        {
            context.ItemFacts.Add(new RosterItem(id!.Value, group!.Value, due!.Value, row.Place) { Category = category, Title = row.Text("title") });
        }
    }
}

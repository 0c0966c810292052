using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>journals</c> (журналы).</summary>
internal sealed class JournalsSheet(TableContext context)
{
    private readonly HashSet<JournalId?> seen = [];

    internal void Read(SheetRow row)
    {
        var id = row.Key("journal", context.Journals);
        var kind = row.Code("kind", FactCodes.JournalKinds);
        var schoolClass = row.Reference("class", context.Classes);
        var subgroup = row.Reference("subgroup", context.Subgroups);
        var teacher = row.Reference("teacher", context.Staff);
        var marked = row.YesNo("marked");
        row.Unique(seen, id, "журнал", $"{id}");
        if (row.IsGood)
        {
            var fact = new Journal(id!.Value)
            {
                Kind = kind ?? JournalKind.Class,
                Subject = row.Text("subject"),
                Class = schoolClass,
                Subgroup = subgroup,
                Teacher = teacher,
                IsMarked = marked,
            };
            var place = row.Place;
            context.Register.Add(register => register.Add(fact, place));
        }
    }
}

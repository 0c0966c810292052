using ElJournal.Domain.Classes;
using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster.Sheets;

/// <summary>Reads <c>orgs.csv</c> (организации): of those only a school matters.</summary>
internal sealed class OrgsSheet(OneRosterContext context)
{
    private readonly HashSet<SourcedId?> seen = [];

    internal void Read(SheetRow row)
    {
        var id = row.Key("sourcedId", context.Orgs);
        var type = row.Required("type");
        row.Unique(seen, id, "организация", $"{id}");
        if (row.IsGood && type == OneRosterCodes.School)
        {
            context.Schools.Add((SchoolId.Parse(id!.Value.Value), row.Text("name")));
        }
    }
}

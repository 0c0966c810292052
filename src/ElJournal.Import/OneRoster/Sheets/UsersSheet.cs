using ElJournal.Domain.Time;
using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster.Sheets;

/// <summary>Reads <c>users.csv</c> (пользователи): ids and, up to version 1.1, roles; names and contacts are not read.</summary>
internal sealed class UsersSheet(OneRosterContext context)
{
    private readonly HashSet<SourcedId?> seen = [];

    internal void Read(SheetRow row)
    {
        var id = row.Key("sourcedId", context.Users);
        row.Unique(seen, id, "пользователь", $"{id}");
        if (row.IsGood && row.Text("role") is { } role)
        {
            UserRoles.Take(context, row, id!.Value, role, DateSpan.Always);
        }
    }
}

using ElJournal.Domain.Time;
using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster.Sheets;

/// <summary>Reads <c>roles.csv</c> (роли, since version 1.2).</summary>
internal sealed class RolesSheet(OneRosterContext context)
{
    private readonly HashSet<(SourcedId?, string?, DateSpan)> seen = [];

    internal void Read(SheetRow row)
    {
        var user = row.RequiredReference("userSourcedId", context.Users);
        var role = row.Required("role");
        var span = row.Span("beginDate", "endDate");
        row.Unique(seen, (user, role, span), "роль", $"{user}, {role}, {span}");
        if (row.IsGood)
        {
            UserRoles.Take(context, row, user!.Value, role!, span);
        }
    }
}

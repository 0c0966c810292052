using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster.Sheets;

/// <summary>Reads <c>academicSessions.csv</c> (учебные периоды).</summary>
internal sealed class SessionsSheet(OneRosterContext context)
{
    private readonly HashSet<SourcedId?> seen = [];

    internal void Read(SheetRow row)
    {
        var id = row.Key("sourcedId", context.Sessions);
        var type = row.RequiredCode("type", OneRosterCodes.Sessions);
        row.Required("startDate");
        row.Required("endDate");
        var span = row.Span("startDate", "endDate");
        row.Unique(seen, id, "период", $"{id}");
        if (row.IsGood)
        {
            context.SessionFacts.Add(new RosterSession(id!.Value, type!.Value, span.From!.Value, span.To!.Value, row.Place));
        }
    }
}

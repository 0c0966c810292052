using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>outages</c> (сбои системы).</summary>
internal sealed class OutagesSheet(TableContext context)
{
    private readonly HashSet<(Instant?, Instant?)> seen = [];

    internal void Read(SheetRow row)
    {
        var (from, to) = (row.RequiredMoment("from"), row.RequiredMoment("to"));
        if (to <= from)
        {
            row.Report(TableValueDefects.OutageReversed, "to", row.Text("from")!, row.Text("to")!);
        }

        row.Unique(seen, (from, to), "сбой", $"{row.Text("from")} – {row.Text("to")}");
        if (row.IsGood)
        {
            var outage = new Outage(from!.Value, to!.Value);
            context.Register.Add(register => register.Add(outage));
        }
    }
}

using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Time;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>periods</c> (учебные периоды).</summary>
internal sealed class PeriodsSheet(TableContext context)
{
    private readonly HashSet<PeriodId?> seen = [];

    internal void Read(SheetRow row)
    {
        var id = row.Key("period", context.Periods);
        var kind = row.Required("kind") is null ? null : row.Code("kind", FactCodes.PeriodKinds);
        var schoolClass = row.Reference("class", context.Classes);
        var span = row.Span();
        row.Unique(seen, id, "период", $"{id}");
        if (row.IsGood)
        {
            context.StatedPeriods.Add((new StatedPeriod(id!.Value, kind!.Value, schoolClass, span), row.Place));
        }
        else
        {
            context.ArePeriodsDoubtful = true;
        }
    }
}

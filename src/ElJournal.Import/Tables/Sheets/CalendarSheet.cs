using ElJournal.Domain;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>calendar</c> (календарь): the days that differ from the rule of the week.</summary>
internal sealed class CalendarSheet(TableContext context)
{
    private readonly HashSet<LocalDate?> seen = [];

    internal void Read(SheetRow row)
    {
        var date = row.RequiredDate("date");
        if (date is { } day)
        {
            context.DaysOfYear.Add((day, TableYear.CalendarDay, row.Place.At("date")));
        }

        var kind = row.Required("kind") is null ? null : row.Code("kind", FactCodes.CalendarDayKinds);
        row.Unique(seen, date, TableYear.CalendarDay, date is { } shown ? Wording.Of(shown) : "");
        if (row.IsGood)
        {
            context.CalendarDays.Add((new CalendarDay(date!.Value, kind!.Value), row.Place));
        }
    }
}

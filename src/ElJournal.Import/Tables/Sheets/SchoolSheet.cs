using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Import.Reading;
using NodaTime;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>school</c> (школа).</summary>
internal sealed class SchoolSheet(TableContext context)
{
    private static readonly string[] Scales = ["2-5", "1-5", "1-10", "0-100"];

    internal void Read(SheetRow row)
    {
        if (++context.SchoolRows > 1)
        {
            return;
        }

        if (row.Required("id") is { } text)
        {
            if (SchoolId.TryParse(text, out var id))
            {
                context.SchoolId = id;
            }
            else
            {
                row.Report(TableValueDefects.BadId, "id", Quoting.Of(text));
            }
        }

        context.SchoolName = row.Text("name");
        ReadZone(row);
        context.Week = row.Number("week_days", 1, 7) is { } days ? new WeekLength(days) : null;
        context.ExtractedAt = row.Moment("extracted_at");
        if (row.Text("scale") is { } scale)
        {
            if (Scales.Contains(scale, StringComparer.Ordinal) && MarkScale.TryParse(scale, out var known))
            {
                context.Scale = known;
            }
            else
            {
                row.Report(TableValueDefects.BadCode, "scale", Quoting.Of(scale), string.Join(", ", Scales));
            }
        }
    }

    private void ReadZone(SheetRow row)
    {
        if (row.Text("time_zone") is not { } text)
        {
            return;
        }

        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) is { } zone)
        {
            context.SetZone(zone);
        }
        else
        {
            row.Report(TableValueDefects.BadZone, "time_zone", Quoting.Of(text));
            context.SetZone(DateTimeZone.Utc);
        }
    }
}

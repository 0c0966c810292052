using ElJournal.Domain.Time;
using ElJournal.Import.Reading;
using NodaTime;

namespace ElJournal.Import.Tables;

/// <summary>What every sheet of a folder needs to be read: where to report, how large a sheet may be, whose local time is meant.</summary>
internal abstract class SheetContext
{
    private readonly HashSet<string> present;

    private protected SheetContext(ImportLog log, TableLimits limits, DateTimeZone zone, IEnumerable<string> sheets)
    {
        (Log, Limits, Clock) = (log, limits, new SchoolClock(zone));
        present = sheets.ToHashSet(StringComparer.Ordinal);
    }

    internal ImportLog Log { get; }

    internal TableLimits Limits { get; }

    /// <summary>Gets the clock of the school's zone.</summary>
    internal SchoolClock Clock { get; private protected set; }

    internal bool Has(string sheet) => present.Contains(sheet);

    private protected KeySet<TId> Keys<TId>(string sheet, string what, IdParser<TId> parse)
        where TId : struct => new(sheet, what, parse, Has(sheet));
}

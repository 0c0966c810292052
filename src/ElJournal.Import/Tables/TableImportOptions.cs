using ElJournal.Import.Calendars;
using NodaTime;

namespace ElJournal.Import.Tables;

/// <summary>Настройки табличного импорта.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record TableImportOptions
{
    /// <summary>Gets the time zone of a school whose folder states none; null asks the folder for it.</summary>
    public DateTimeZone? TimeZone { get; init; }

    /// <summary>Gets the production calendar that fills in days which the sheet <c>calendar</c> does not name; null for none.</summary>
    public ProductionCalendar? Calendar { get; init; }

    /// <summary>Gets how large a sheet may be.</summary>
    public TableLimits Limits { get; init; } = TableLimits.Default;
}

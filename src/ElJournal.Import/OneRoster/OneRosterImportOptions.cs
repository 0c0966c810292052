using ElJournal.Import.Calendars;
using ElJournal.Import.Tables;
using NodaTime;

namespace ElJournal.Import.OneRoster;

/// <summary>Настройки импорта OneRoster: what the files do not say themselves.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record OneRosterImportOptions
{
    /// <summary>Makes options.</summary>
    /// <param name="timeZone">The school's time zone: the files name none.</param>
    public OneRosterImportOptions(DateTimeZone timeZone)
    {
        ArgumentNullException.ThrowIfNull(timeZone);
        TimeZone = timeZone;
    }

    /// <summary>Gets the school's time zone.</summary>
    public DateTimeZone TimeZone { get; }

    /// <summary>Gets the production calendar, or null for none.</summary>
    public ProductionCalendar? Calendar { get; init; }

    /// <summary>Gets how large a file may be.</summary>
    public TableLimits Limits { get; init; } = TableLimits.Default;
}
